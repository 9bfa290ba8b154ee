/// The words of the explorer that a configuration file may use; who reads the file gives them.
public struct SettingsVocabulary: Sendable {
  /// The names of the themes.
  public var themes: [String]
  /// The names of the commands that have keys.
  public var commands: [String]
  /// The names of keys, for suggestions; characters need not be among them.
  public var keyNames: [String]
  /// The name of a key in its usual spelling; nothing when it is none.
  public var keyName: @Sendable (String) -> String?
  /// The keys that several commands would have in one place, with these keys given to commands.
  public var conflicts: @Sendable ([String: [String]]) -> [KeyConflict]

  /// One key that several commands would have.
  public struct KeyConflict: Hashable, Sendable {
    /// The key's name.
    public let key: String
    /// The commands' names.
    public let commands: [String]

    /// A key and the commands that would have it.
    public init(key: String, commands: [String]) {
      self.key = key
      self.commands = commands
    }
  }

  /// The words of an explorer.
  public init(
    themes: [String] = [], commands: [String] = [], keyNames: [String] = [],
    keyName: @escaping @Sendable (String) -> String? = { _ in nil },
    conflicts: @escaping @Sendable ([String: [String]]) -> [KeyConflict] = { _ in [] }
  ) {
    self.themes = themes
    self.commands = commands
    self.keyNames = keyNames
    self.keyName = keyName
    self.conflicts = conflicts
  }
}
