import ArgumentParser
import Canvas
import Explorer
import Seeds

/// How the explorer looks.
struct LookOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "\(ThemeChoice.names.joined(separator: ", ")); otherwise the one that is configured, or dark, or light when COLORFGBG says so.",
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

  func appearance(_ settings: Settings) -> Appearance {
    Opening.appearance(theme: theme ?? settings.theme, isASCII: ascii || settings.isASCII ?? false)
  }
}
