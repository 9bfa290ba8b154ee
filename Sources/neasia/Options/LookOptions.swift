import ArgumentParser
import Canvas
import Explorer

/// How the explorer looks.
struct LookOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "\(ThemeChoice.names.joined(separator: ", ")); otherwise dark, or light when COLORFGBG says so.",
      valueName: "name"),
    completion: .theme)
  var theme: String?

  @Flag(help: "Draw with ASCII only, as on a terminal without UTF-8.")
  var ascii = false

  func validate() throws {
    if let theme, Theme.named(theme) == nil {
      throw ValidationError("there is no theme “\(theme)”; use \(ThemeChoice.names.joined(separator: ", "))")
    }
  }

  var appearance: Appearance { Opening.appearance(theme: theme, isASCII: ascii) }
}
