import Canvas

/// Which command a key runs in a context: a table of commands, read from the side of the keys.
///
/// A key is looked for in the table itself, once each time that one is pressed. The commands, which a frame asks for by the dozen, have
/// an index.
public struct Keymap: Sendable {
  /// The table; of two entries that claim a key in a context the first has it.
  public let entries: [CommandEntry]
  private let positions: [Command: Int]

  /// The keymap of the commands' own keys.
  public static let standard = Keymap()

  /// One key that two commands claim in the same context.
  public struct Conflict: Hashable, Sendable {
    /// The key.
    public let key: Key
    /// Where it is pressed.
    public let context: Context
    /// The names of the commands, in the order of the table.
    public let names: [String]
  }

  /// Makes the keymap of a table.
  public init(_ entries: [CommandEntry] = CommandTable.entries) {
    self.entries = entries
    positions = Dictionary(entries.indices.map { (entries[$0].command, $0) }) { first, _ in first }
  }

  /// The name of the key by which sentences name a command; empty when the command has none.
  func name(of command: Command) -> String {
    entry(of: command)?.bindings.first?.keys.first?.name ?? ""
  }

  /// The row of a command; of several the first.
  func entry(of command: Command) -> CommandEntry? { positions[command].map { entries[$0] } }

  /// The command that a key runs, if any.
  ///
  /// - Complexity: O(bindings of the table).
  public func command(for key: Key, in context: Context) -> Command? {
    entries.indices.first { position in
      entries[position].bindings.contains { $0.keys.contains(key) && $0.contexts.contains(context) }
    }.map { entries[$0].command }
  }

  /// The keys that more than one command claims; a table without conflicts gives none.
  public static func conflicts(in entries: [CommandEntry]) -> [Conflict] {
    struct Chord: Hashable {
      let context: Context
      let key: Key
    }
    var claims: [Chord: [String]] = [:]
    for entry in entries {
      for binding in entry.bindings {
        for context in binding.contexts {
          for key in binding.keys {
            claims[Chord(context: context, key: key), default: []].append(entry.name)
          }
        }
      }
    }
    return claims.filter { $0.value.count > 1 }
      .map { Conflict(key: $0.key.key, context: $0.key.context, names: $0.value) }
      .sorted { ($0.context.rawValue, $0.key.name) < ($1.context.rawValue, $1.key.name) }
  }
}
