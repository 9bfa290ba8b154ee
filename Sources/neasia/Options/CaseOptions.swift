import ArgumentParser
import CaseModel

/// Which case is read.
struct CaseOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The folder of seed files.",
      discussion: "Otherwise NEASIA_SEEDS, then the case that came with the program.", valueName: "dir"),
    completion: .directory)
  var seeds: String?

  func casebook() throws -> Casebook {
    try Opening.casebook(seeds)
  }
}
