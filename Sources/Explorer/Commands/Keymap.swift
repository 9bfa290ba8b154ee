import Canvas

/// Which command a key runs in a context: a table of commands, turned round.
public struct Keymap: Sendable {
  /// The table it was made of.
  public let entries: [CommandEntry]
  /// The hints of the table's commands, made once.
  let hints: HintTable
  private let commands: [Chord: Command]
  private let names: [Command: String]

  /// The keymap of the commands' own keys.
  public static let standard = Keymap()

  private struct Chord: Hashable {
    let context: Context
    let key: Key
  }

  /// One key that two commands claim in the same context.
  public struct Conflict: Hashable, Sendable {
    public let key: Key
    public let context: Context
    public let names: [String]
  }

  /// Makes the keymap of a table; of two entries that claim a key the first has it.
  public init(_ entries: [CommandEntry] = CommandTable.entries) {
    var commands: [Chord: Command] = [:]
    for entry in entries {
      for binding in entry.bindings {
        for context in binding.contexts {
          for key in binding.keys where commands[Chord(context: context, key: key)] == nil {
            commands[Chord(context: context, key: key)] = entry.command
          }
        }
      }
    }
    self.entries = entries
    self.commands = commands
    names = Dictionary(
      entries.map { ($0.command, $0.bindings.first?.keys.first?.name ?? "") },
      uniquingKeysWith: { first, _ in first })
    hints = HintTable(entries)
  }

  /// The name of the key by which sentences name a command; empty when the command has none.
  func name(of command: Command) -> String { names[command] ?? "" }

  /// The command that a key runs, if any.
  public func command(for key: Key, in context: Context) -> Command? {
    commands[Chord(context: context, key: key)]
  }

  /// The keys that more than one command claims; a table without conflicts gives none.
  public static func conflicts(in entries: [CommandEntry]) -> [Conflict] {
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
