import ArgumentParser
import CaseModel
import Explorer
import Runtime
import Seeds

/// Which case is read.
struct CaseOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The folder of seed files.",
      discussion: "Otherwise NEASIA_SEEDS, then the case that came with the program.", valueName: "dir"))
  var seeds: String?

  /// The folder of seeds that these options and the environment name.
  func folder() throws -> SeedFolder {
    do {
      return try SeedLocation(
        option: seeds, environment: Environment.value("NEASIA_SEEDS"), executable: CurrentProcess.executablePath
      ).resolve()
    } catch {
      throw Failure(error.description)
    }
  }

  /// The case; a broken one is told in full and not opened.
  func casebook() throws -> Casebook {
    do {
      return try folder().load().casebook
    } catch let report as SeedReport {
      throw Failure(report.lines().joined(separator: "\n") + "\nThe case is not opened. `neasia check` shows this again.")
    }
  }

  /// A location of a case, from its text.
  static func location(_ text: String?, in casebook: Casebook) throws -> Location? {
    guard let text else { return nil }
    do {
      return try Location(parsing: text, in: casebook)
    } catch {
      throw Failure("\(text): \(error.description)", status: .usage)
    }
  }
}
