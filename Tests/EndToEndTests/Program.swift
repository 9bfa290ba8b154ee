import Foundation
import Testing

/// The program that was built beside the tests.
enum Program {
  /// Where it is.
  ///
  /// The tests run from the folder into which the package was built, which holds the program too.
  static let path: String = {
    let tests = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    let beside = Bundle.allBundles.map(\.bundleURL) + [tests, Bundle.main.bundleURL]
    let folders = beside.flatMap { [$0, $0.deletingLastPathComponent()] }
    let candidates = folders.map { $0.appendingPathComponent("neasia").path }
    return candidates.first { isProgram($0) } ?? "neasia was not built beside the tests"
  }()

  /// The checkout that the tests belong to.
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path

  /// The seeds of the checkout.
  static let seeds = root + "/seeds/northeast-asia"

  private static func isProgram(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && !isFolder.boolValue
      && FileManager.default.isExecutableFile(atPath: path)
  }

  /// Runs the program without a terminal, and waits for its end.
  static func run(
    _ arguments: String..., input: String = "", environment: [String: String] = [:], folder: String = root
  ) throws -> Outcome {
    try Outcome(of: [path] + arguments, input: input, environment: environment, folder: folder)
  }

  /// Runs a line of bash in which `$NEASIA` is the program.
  static func shell(_ line: String, environment: [String: String] = [:]) throws -> Outcome {
    try Outcome(
      of: ["/bin/bash", "-c", line], input: "",
      environment: environment.merging(["NEASIA": path]) { mine, _ in mine }, folder: root)
  }
}
