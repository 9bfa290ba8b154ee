import ArgumentParser
import Canvas
import Explorer
import Runtime

/// `neasia class replay`: a recorded class at one's own pace.
struct ClassReplay: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "replay",
    abstract: "Go through a recorded class again, stop by stop, at your own pace.",
    discussion: """
      Examples:
        neasia class replay 4b.log
        neasia class replay 4b.log --class 1

      The class is a walkthrough of which each stop is a step: the same keys lead on and back, to the list of all stops, and from a look around \
      back to the stop. What the class answered stands at the stop where it was shown.

      Nothing is kept: neither bookmarks nor history are read or written.
      """)

  @OptionGroup var recorded: RecordedClassOptions
  @OptionGroup var source: CaseOptions
  @OptionGroup var copies: DocumentOptions
  @OptionGroup var look: LookOptions

  @Option(
    help: ArgumentHelp(
      "Press these keys without a terminal and print the last screen.", valueName: "keys"))
  var script: String?

  @Option(help: ArgumentHelp("The screen's size for --script.", valueName: "WxH"))
  var size = ScreenSize(Size(width: 80, height: 24))

  func run() throws {
    let settings = try source.settings()
    let casebook = try Opening.casebook(source.seeds, settings)
    guard let walk = RecordedWalk(of: try recorded.record(), in: casebook) else {
      throw Failure("\(recorded.file): the class made no stop, so there is nothing to go through.")
    }
    var start = Start(
      settings: settings, seeds: source.seeds, casebook: walk.added(to: casebook),
      documents: Opening.documents(copies.documents, settings, for: casebook),
      location: walk.start.description, size: size.size, appearance: look.appearance(settings),
      keeper: Keeper(caseID: casebook.heading.id, isOff: true), notice: walk.difference)
    if let script {
      try ScriptedExplorer.press(script, &start)
    } else {
      try TerminalExplorer.open(&start)
    }
  }
}
