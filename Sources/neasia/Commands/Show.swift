import ArgumentParser
import Canvas
import CaseModel
import Explorer
import Runtime

/// `neasia show`: a location without a screen.
struct Show: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print a location as a screen, as plain text, or as JSON.",
    discussion: """
      Examples:
        neasia show timeline --size 110x30
        neasia show 'actor/KOR?at=2018-04-27' --plain
        neasia show event/singapore-summit --json
      """)

  @Argument(
    help: ArgumentHelp("Such as timeline/singapore-summit or actor/RUS.", valueName: "location"),
    completion: .location)
  var location: String?

  @OptionGroup var source: CaseOptions
  @OptionGroup var copies: DocumentOptions
  @OptionGroup var look: LookOptions

  @Option(help: ArgumentHelp("The screen's size.", valueName: "WxH"))
  var size = ScreenSize(Size(width: 80, height: 24))

  @Flag(help: "Print plain text in reading order, for a screen reader or a pipe.")
  var plain = false

  @Flag(help: "Print JSON, for programs.")
  var json = false

  @Flag(help: "Print the screen with its colours.")
  var ansi = false

  func validate() throws {
    if [plain, json, ansi].count(where: { $0 }) > 1 {
      throw ValidationError("--plain, --json and --ansi exclude each other; give one")
    }
  }

  func run() throws {
    let settings = try source.settings()
    let casebook = try Opening.casebook(source.seeds, settings)
    var application = Application(
      casebook: casebook, documents: Opening.documents(copies.documents, settings, for: casebook),
      location: try Opening.location(location, in: casebook), size: size.size,
      appearance: look.appearance(settings), keymap: settings.keymap)
    if application.lacksMap { application.receive(Opening.atlas(source.seeds, settings)) }
    if json {
      Output.write(LocationJSON(application).value.text + "\n")
    } else if plain {
      Output.write(PlainText(application).lines.joined(separator: "\n") + "\n")
    } else {
      let frame = application.frame()
      if ansi {
        let theme = ThemeChoice.theme(application.state.appearance)
        Output.write(frame.grid.ansi(theme: theme, depth: .full) + "\n")
      } else {
        Output.write(frame.grid.lines().joined(separator: "\n") + "\n")
      }
    }
  }
}
