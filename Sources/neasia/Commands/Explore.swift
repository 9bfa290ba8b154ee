import ArgumentParser
import Canvas
import CaseModel
import Explorer
import Runtime

/// `neasia [LOCATION]`: the explorer itself.
struct Explore: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Open the explorer (the default).",
    discussion: """
      Examples:
        neasia
        neasia 'actor/RUS?at=2018-04-27'
        neasia --theme light
        neasia --script 'Down*3 Enter' --size 80x24
      """)

  @Argument(
    help: ArgumentHelp(
      "Where to open, such as timeline/singapore-summit or actor/RUS.", valueName: "location"),
    completion: .location)
  var location: String?

  @OptionGroup var source: CaseOptions
  @OptionGroup var copies: DocumentOptions
  @OptionGroup var look: LookOptions

  @Flag(help: "Neither read nor write bookmarks and history.")
  var noState = false

  @Option(
    help: ArgumentHelp(
      "Press these keys without a terminal and print the last screen: ': text:moon Enter'.",
      valueName: "keys"))
  var script: String?

  @Option(help: ArgumentHelp("The screen's size for --script.", valueName: "WxH"))
  var size = ScreenSize(Size(width: 80, height: 24))

  func run() throws {
    let settings = try source.settings()
    let casebook = try Opening.casebook(source.seeds, settings)
    // A script shows the same to everybody.
    let keeper = Keeper(caseID: casebook.heading.id, isOff: noState || script != nil)
    var start = Start(
      settings: settings, seeds: source.seeds, casebook: casebook,
      documents: Opening.documents(copies.documents, settings, for: casebook), location: location,
      size: size.size, appearance: look.appearance(settings), keeper: keeper)
    if let script {
      try ScriptedExplorer.press(script, &start)
    } else {
      try TerminalExplorer.open(&start)
    }
  }
}
