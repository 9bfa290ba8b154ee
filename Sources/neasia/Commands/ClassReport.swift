import ArgumentParser
import CaseModel
import Export
import Runtime

/// `neasia class report`: what remains of a class, to read and to hand out.
struct ClassReport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Write where a recorded class went, what that rests on, and what it answered.",
    discussion: """
      Examples:
        neasia class report 4b.log > 4b.md
        neasia class report 4b.log --format html --output 4b.html

      Nobody is named, unless the class was recorded with --log-names. The same log and the same case give the same bytes every time.
      """)

  /// What a report can be written as.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    /// CommonMark, for an editor or a learning platform.
    case markdown
    /// One page, for a browser or a printer.
    case html

    var exportFormat: ExportFormat { self == .markdown ? .markdown : .html }
  }

  @OptionGroup var recorded: RecordedClassOptions
  @OptionGroup var source: CaseOptions

  @Option(help: "What to write.")
  var format = Format.markdown

  @OptionGroup var target: OutputOptions

  func run() throws {
    let casebook = try source.casebook()
    let report = Handout(of: try recorded.record(), in: casebook)
    try target.write(format.exportFormat.bytes(of: report))
  }
}
