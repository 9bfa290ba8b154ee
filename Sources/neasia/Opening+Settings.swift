import Canvas
import Explorer
import Runtime
import Seeds

extension Opening {
  /// What begins every message about the configuration file, so that each problem has a line of its own.
  static let settingsRefusal = "the configuration cannot be used"
  /// What ends it.
  static let settingsAdvice = "Mend it, or start without it: neasia --no-config"

  /// What is set in the configuration file; one with a mistake is told in full, and nothing opens.
  ///
  /// - Parameters:
  ///   - option: the file that an option names.
  ///   - isOff: whether there is no file to be read.
  static func settings(_ option: String? = nil, isOff: Bool = false) throws -> Settings {
    guard !isOff, let file = SettingsFile.find(option: option) else { return Settings() }
    do throws(SeedReport) {
      let settings = try file.load { vocabulary }
      let folder = file.path.lastIndex(of: "/").map { String(file.path[..<$0]) } ?? "."
      return settings.resolvingPaths(from: folder, home: Environment.value("HOME"))
    } catch {
      throw Failure(([settingsRefusal] + error.lines() + [settingsAdvice]).joined(separator: "\n"))
    }
  }

  /// The words that the configuration file may use.
  private static var vocabulary: SettingsVocabulary {
    SettingsVocabulary(
      themes: ThemeChoice.names, commands: CommandTable.entries.map(\.name), keyNames: Key.names,
      keyName: { Key(named: $0)?.name },
      conflicts: { keys in
        let entries = CommandTable.remapped(keys.mapValues { $0.compactMap(Key.init(named:)) })
        var seen: Set<SettingsVocabulary.KeyConflict> = []
        return Keymap.conflicts(in: entries)
          .map { SettingsVocabulary.KeyConflict(key: $0.key.name, commands: $0.names) }
          .filter { seen.insert($0).inserted }
      })
  }
}
