import ArgumentParser
import Runtime

/// Where what is written goes.
struct OutputOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("The file to write; otherwise standard output.", valueName: "file"),
    completion: .file())
  var output: String?

  @Flag(help: "Replace the file if it exists.")
  var force = false

  func validate() throws {
    if force, output == nil { throw ValidationError("--force is for --output; name a file or leave it out") }
  }

  /// Writes some bytes there.
  func write(_ bytes: [UInt8]) throws {
    guard let output else { return Output.write(bytes) }
    do throws(SystemError) {
      try File.write(path: output, bytes: bytes, replacing: force)
    } catch {
      throw Failure(
        error.isExistingPath
          ? "\(output): it exists already; replace it with --force, or choose another name"
          : error.description)
    }
  }
}
