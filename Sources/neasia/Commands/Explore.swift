import ArgumentParser
import Canvas
import CaseModel
import Explorer
import Runtime
import Terminal

/// `neasia [LOCATION]`: the explorer itself.
struct Explore: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Open the explorer (the default).",
    discussion: """
      Examples:
        neasia
        neasia actor/RUS?at=2018-04-27
        neasia --theme light
        neasia --script 'Down*3 Enter' --size 80x24
      """)

  @Argument(help: ArgumentHelp("Where to open, such as timeline/singapore-summit or actor/RUS.", valueName: "location"))
  var location: String?

  @OptionGroup var source: CaseOptions
  @OptionGroup var look: LookOptions

  @Option(
    help: ArgumentHelp(
      "Press these keys without a terminal and print the last screen: 'Down*3 Enter text:moon'.", valueName: "keys"))
  var script: String?

  @Option(help: ArgumentHelp("The screen's size for --script.", valueName: "WxH"))
  var size = ScreenSize(Size(width: 80, height: 24))

  func run() throws {
    let casebook = try source.casebook()
    let location = try CaseOptions.location(location, in: casebook)
    let application = Application(
      casebook: casebook, location: location, size: size.size, appearance: look.appearance())
    if let script {
      try press(script, application)
    } else {
      try open(application)
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

  private func open(_ application: Application) throws {
    var application = application
    // The picture the person looks at: a click is meant for it. Nothing while it is older than the state.
    var shown: Explorer.Frame?
    do {
      let session = try TerminalSession()
      let notice = session.screen.notice
      let reason = try session.run(
        handle: { events in
          var decision = SessionDecision.proceed
          for case .input(let event) in events {
            if case .mouse = event, shown == nil { shown = application.frame() }
            let effects = application.handle(event, on: shown)
            shown = nil
            if effects.contains(.quit) { return .quit }
            if effects.contains(.repaint) { decision = .repaint }
          }
          return decision
        },
        frame: { _ in
          let frame = application.frame()
          shown = frame
          return Terminal.Frame(frame.grid, ThemeChoice.theme(application.state.appearance))
        })
      if let notice { StandardError.write("neasia: \(notice)\n") }
      if reason != .quit { CurrentProcess.exit(reason.exitStatus) }
    } catch {
      throw Failure(error.description)
    }
  }
}
