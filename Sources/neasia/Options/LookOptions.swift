import ArgumentParser
import Canvas
import Explorer
import Runtime
import Terminal

/// How the explorer looks.
struct LookOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "\(ThemeChoice.names.joined(separator: ", ")); otherwise dark, or light when COLORFGBG says so.",
      valueName: "name"))
  var theme: String?

  @Flag(help: "Draw with ASCII only, as on a terminal without UTF-8.")
  var ascii = false

  func validate() throws {
    if let theme, Theme.named(theme) == nil {
      throw ValidationError("there is no theme “\(theme)”; use \(ThemeChoice.names.joined(separator: ", "))")
    }
  }

  /// The appearance that these options and the environment ask for.
  ///
  /// NO_COLOR (no-color.org) means mono unless a theme is named.
  func appearance() -> Appearance {
    let isUTF8 = TerminalLocale.activate()
    return Appearance(themeName: theme ?? Self.themeOfEnvironment, isASCII: ascii || !isUTF8)
  }

  private static var themeOfEnvironment: String {
    if let value = Environment.value("NO_COLOR"), !value.isEmpty { return "mono" }
    // COLORFGBG is "foreground;background" in the sixteen colours; 7 and 9 to 15 are light grounds.
    if let ground = Environment.value("COLORFGBG")?.split(separator: ";").last.flatMap({ Int($0) }),
      ground == 7 || (9...15).contains(ground)
    {
      return "light"
    }
    return "dark"
  }
}
