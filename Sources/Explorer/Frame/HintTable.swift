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

/// The hints that the command table has for each context, made once.
enum HintTable {
  struct Place: Hashable {
    let context: Context
    let isASCII: Bool
  }

  static let hints: [Place: [RankedHint]] = {
    var hints: [Place: [RankedHint]] = [:]
    for context in Context.allCases {
      for isASCII in [false, true] {
        hints[Place(context: context, isASCII: isASCII)] = table(context, isASCII ? .ascii : .unicode)
      }
    }
    return hints
  }()

  private static func table(_ context: Context, _ glyphs: Glyphs) -> [RankedHint] {
    var hints: [RankedHint] = []
    if CommandTable.entry(for: .nextActor)?.key(in: context) != nil {
      hints.append(RankedHint(Hint(key: glyphs.arrowLeft + glyphs.arrowRight, label: "actor"), rank: 0))
    }
    if CommandTable.entry(for: .nextDocument)?.key(in: context) != nil {
      hints.append(RankedHint(Hint(key: glyphs.arrowLeft + glyphs.arrowRight, label: "document"), rank: 0))
    }
    for entry in CommandTable.entries {
      guard let rank = entry.hintRank, let key = entry.key(in: context) else { continue }
      hints.append(
        RankedHint(
          Hint(key: KeyName.short(key, glyphs), label: entry.label), rank: rank, command: entry.command))
    }
    return hints
  }
}
