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
  @OptionGroup var look: LookOptions

  @Option(
    help: ArgumentHelp(
      "Press these keys without a terminal and print the last screen: ': text:moon Enter'.",
      valueName: "keys"))
  var script: String?

  @Option(help: ArgumentHelp("The screen's size for --script.", valueName: "WxH"))
  var size = ScreenSize(Size(width: 80, height: 24))

  func run() throws {
    let casebook = try source.casebook()
    let location = try Opening.location(location, in: casebook)
    let application = Application(
      casebook: casebook, location: location, size: size.size, appearance: look.appearance)
    if let script {
      try press(script, application)
    } else {
      try TerminalExplorer.open(application)
    }
  }

  private func press(_ script: String, _ application: Application) throws {
    var application = application
    let keys: [Key]
    do {
      keys = try KeyScript(script).keys
    } catch {
      throw Failure("--script: \(error.description)", status: .usage)
    }
    for key in keys where application.handle(.key(key)).contains(.quit) { break }
    Output.write(application.frame().grid.lines().joined(separator: "\n") + "\n")
  }
}
