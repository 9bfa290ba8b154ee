import Canvas

/// A hint with how much it is needed and what a click on it does.
struct RankedHint: Equatable, Sendable {
  let hint: Hint
  /// The lower, the more needed.
  let rank: Int
  let command: Command?
  /// With the gap to the next.
  let columns: Int

  init(_ hint: Hint, rank: Int, command: Command? = nil) {
    self.hint = hint
    self.rank = rank
    self.command = command
    columns = hint.key.columns + 1 + hint.label.columns + 2
  }
}

/// The hints that a table of commands has for each context, made once and not in every frame.
struct HintTable: Sendable {
  private struct Place: Hashable {
    let context: Context
    let isASCII: Bool
  }

  private struct Hints {
    var upDown = ""
    var commands: [RankedHint] = []
  }

  private var hints: [Place: Hints] = [:]

  init(_ entries: [CommandEntry]) {
    for context in Context.allCases {
      for isASCII in [false, true] {
        hints[Place(context: context, isASCII: isASCII)] = Self.hints(
          entries, context, isASCII ? .ascii : .unicode)
      }
    }
  }

  /// The hints of the commands of a context, in the order of the table.
  func commands(in context: Context, isASCII: Bool) -> [RankedHint] {
    hints[Place(context: context, isASCII: isASCII)]?.commands ?? []
  }

  /// The two keys that move up and down in a context.
  func upDown(in context: Context, isASCII: Bool) -> String {
    hints[Place(context: context, isASCII: isASCII)]?.upDown ?? ""
  }

  private static func hints(_ entries: [CommandEntry], _ context: Context, _ glyphs: Glyphs) -> Hints {
    func keys(_ commands: Command...) -> String {
      let rows = commands.compactMap { command in entries.first { $0.command == command } }
      let names = rows.compactMap { $0.key(in: context).map { KeyName.short($0, glyphs) } }
      return names.joined(separator: names.allSatisfy { $0.columns == 1 } ? "" : "/")
    }
    var hints = Hints(upDown: keys(.selectPrevious, .selectNext))
    let sideways = keys(.previousActor, .nextActor)
    if !sideways.isEmpty { hints.commands.append(RankedHint(Hint(key: sideways, label: "actor"), rank: 0)) }
    for entry in entries {
      guard let rank = entry.hintRank, let key = entry.key(in: context) else { continue }
      hints.commands.append(
        RankedHint(
          Hint(key: KeyName.short(key, glyphs), label: entry.label), rank: rank, command: entry.command))
    }
    return hints
  }
}
