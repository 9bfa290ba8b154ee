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
  /// A list and not a dictionary, which would take longer to make than to search (docs/decisions.md).
  private struct Row {
    let context: Context
    let isASCII: Bool
    var upDown: String
    var commands: [RankedHint] = []
  }

  private let rows: [Row]

  init(_ entries: [CommandEntry]) {
    rows = Context.allCases.flatMap { context in
      [false, true].map { Self.row(entries, context, isASCII: $0) }
    }
  }

  /// The hints of the commands of a context, in the order of the table.
  func commands(in context: Context, isASCII: Bool) -> [RankedHint] {
    row(context, isASCII)?.commands ?? []
  }

  /// The two keys that move up and down in a context.
  func upDown(in context: Context, isASCII: Bool) -> String {
    row(context, isASCII)?.upDown ?? ""
  }

  private func row(_ context: Context, _ isASCII: Bool) -> Row? {
    rows.first { $0.context == context && $0.isASCII == isASCII }
  }

  private static func row(_ entries: [CommandEntry], _ context: Context, isASCII: Bool) -> Row {
    let glyphs: Glyphs = isASCII ? .ascii : .unicode
    func keys(_ commands: Command...) -> String {
      let rows = commands.compactMap { command in entries.first { $0.command == command } }
      let names = rows.compactMap { $0.key(in: context).map { KeyName.short($0, glyphs) } }
      return names.joined(separator: names.allSatisfy { $0.columns == 1 } ? "" : "/")
    }
    var row = Row(context: context, isASCII: isASCII, upDown: keys(.selectPrevious, .selectNext))
    let sideways = keys(.previousActor, .nextActor)
    if !sideways.isEmpty { row.commands.append(RankedHint(Hint(key: sideways, label: "actor"), rank: 0)) }
    let sides = keys(.chooseFirstSide, .chooseSecondSide)
    let places = keys(.placeWest, .placeEast)
    if !places.isEmpty { row.commands.append(RankedHint(Hint(key: places, label: "place"), rank: 0)) }
    if !sides.isEmpty { row.commands.append(RankedHint(Hint(key: sides, label: "side"), rank: 2)) }
    let documents = keys(.previousDocument, .nextDocument)
    if !documents.isEmpty {
      row.commands.append(RankedHint(Hint(key: documents, label: "document"), rank: 0))
    }
    for entry in entries {
      guard let rank = entry.hintRank, let key = entry.key(in: context) else { continue }
      row.commands.append(
        RankedHint(
          Hint(key: KeyName.short(key, glyphs), label: entry.label), rank: rank, command: entry.command))
    }
    return row
  }
}
