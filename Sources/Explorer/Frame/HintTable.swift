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

/// The hints that the command table has for each context, made once for each set of glyphs that is used.
enum HintTable {
  private typealias Row = (context: Context, hints: [RankedHint])

  private static let unicode = rows(.unicode)
  private static let ascii = rows(.ascii)

  /// The hints of a context.
  static func hints(_ context: Context, isASCII: Bool) -> [RankedHint] {
    (isASCII ? ascii : unicode).first { $0.context == context }?.hints ?? []
  }

  private static func rows(_ glyphs: Glyphs) -> [Row] {
    Context.allCases.map { ($0, table($0, glyphs)) }
  }

  private static func table(_ context: Context, _ glyphs: Glyphs) -> [RankedHint] {
    var hints: [RankedHint] = []
    if CommandTable.entry(for: .nextActor)?.key(in: context) != nil {
      hints.append(RankedHint(Hint(key: glyphs.arrowLeft + glyphs.arrowRight, label: "actor"), rank: 0))
    }
    if CommandTable.entry(for: .chooseSecondSide)?.key(in: context) != nil {
      hints.append(RankedHint(Hint(key: glyphs.arrowLeft + glyphs.arrowRight, label: "side"), rank: 2))
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
