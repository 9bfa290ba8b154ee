import ArgumentParser
import CaseModel
import Runtime
import Seeds

/// `neasia check`: whether a case is sound, and how well its documents are used.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check a case: every problem with its place, counts, coverage, citations.",
    discussion: """
      Examples:
        neasia check
        neasia check my-case --documents ~/readings
        neasia check --json

      Ends with status 0 when the case is clean and 1 when it has problems.
      """)

  @Argument(
    help: ArgumentHelp("The folder of seed files; otherwise as --seeds.", valueName: "dir"),
    completion: .directory)
  var folder: String?

  @OptionGroup var source: CaseOptions

  @OptionGroup var copies: DocumentOptions

  @Flag(help: "Print JSON, for programs.")
  var json = false

  func run() throws {
    let settings = try source.settings()
    let seeds = try folder.map { SeedFolder(path: $0) } ?? Opening.folder(source.seeds, settings)
    let report = CheckReport(checking: seeds, documents: Opening.documentFolder(copies.documents, settings))
    Output.write((json ? report.json.text : report.lines().joined(separator: "\n")) + "\n")
    if !report.isClean { throw ExitCode(Failure.Status.failed.rawValue) }
  }
}
