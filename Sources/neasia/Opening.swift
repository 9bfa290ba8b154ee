import CaseModel
import Explorer
import Runtime
import Seeds
import Terminal

/// Finds and opens the case, with words for whatever is in the way.
enum Opening {
  /// The folder of seeds that an option, the environment or the configuration names.
  static func folder(_ option: String?, _ settings: Settings) throws -> SeedFolder {
    do throws(NoSeedsFound) {
      return try SeedLocation(
        option: option, environment: Environment.value("NEASIA_SEEDS"), settings: settings.seeds,
        executable: CurrentProcess.executablePath
      ).resolve()
    } catch {
      throw Failure(error.description)
    }
  }

  /// The settings, and the case that they or the environment name.
  static func usual() throws -> (Settings, Casebook) {
    // Made first of all, as a thread takes its time to start; at the end of this it ends.
    let thread = SecondThread()
    let settings = try settings()
    return (settings, try casebook(nil, settings, beside: thread))
  }

  /// The case in the folder that is named; a broken one is told in full and not opened.
  ///
  /// - Parameter thread: a thread that helps.
  static func casebook(
    _ option: String?, _ settings: Settings, beside thread: SecondThread = SecondThread()
  ) throws -> Casebook {
    // What the explorer needs next and nobody need wait for.
    _ = thread.begin { Keymap.standard }
    let folder = try folder(option, settings)
    do throws(SeedReport) {
      return try folder.open(beside: thread)
    } catch {
      let lines = error.lines() + ["The case is not opened. Mend it, and look again with `neasia check`."]
      throw Failure(lines.joined(separator: "\n"))
    }
  }

  /// The lines of the map that comes with the case.
  static func atlas(_ option: String?, _ settings: Settings) -> MapAtlas {
    guard let folder = try? folder(option, settings) else { return MapAtlas() }
    return MapFolder(of: folder).load().atlas
  }

  /// The folder of the reader's own copies that an option, the environment or the configuration names, or the usual one.
  static func documentFolder(_ option: String?, _ settings: Settings) -> DocumentFolder? {
    DocumentLocation(
      option: option, environment: Environment.value("NEASIA_DOCUMENTS") ?? settings.documents,
      dataHome: Environment.value("XDG_DATA_HOME"), home: Environment.value("HOME")
    ).resolve()
  }

  /// The reader's own copies; without a folder nothing is read.
  static func documents(
    _ option: String?, _ settings: Settings, for casebook: Casebook
  ) -> DocumentShelf {
    documentFolder(option, settings)?.shelf(for: casebook) ?? DocumentShelf()
  }

  /// A location of the case, from its text.
  static func location(_ text: String?, in casebook: Casebook) throws -> Location? {
    guard let text else { return nil }
    do throws(LocationError) {
      return try Location(parsing: text, in: casebook)
    } catch {
      throw Failure("\(text): \(error.description)".escapedForTerminal, status: .usage)
    }
  }

  /// The appearance that options and the environment ask for.
  ///
  /// NO_COLOR (no-color.org) means mono unless a theme is named, by an option or in the configuration.
  static func appearance(theme: String? = nil, isASCII: Bool = false) -> Appearance {
    let isUTF8 = TerminalLocale.activate()
    return Appearance(themeName: theme ?? themeOfEnvironment, isASCII: isASCII || !isUTF8)
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
