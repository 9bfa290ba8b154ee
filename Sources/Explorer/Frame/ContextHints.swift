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

/// The hints that a table of commands has for one context: made when the context is first shown, and kept by the renderer.
struct ContextHints: Sendable {
  let context: Context
  let isASCII: Bool
  /// The two keys that move up and down.
  private(set) var upDown = ""
  /// The hints of the commands, in the order of the table.
  private(set) var commands: [RankedHint] = []

  /// Commands that go to and fro, which share a hint.
  private static let pairs: [(Command, Command, label: String, rank: Int)] = [
    (.previousActor, .nextActor, "actor", 0), (.placeWest, .placeEast, "place", 0),
    (.momentLeft, .momentRight, "moment", 0), (.partnerBefore, .partnerAfter, "partner", 0),
    (.chooseFirstSide, .chooseSecondSide, "side", 2), (.previousDocument, .nextDocument, "document", 0),
    (.previousAnswer, .nextAnswer, "answer", 0), (.shorterHalfLife, .longerHalfLife, "half-life", 6),
  ]

  init(_ keymap: Keymap, _ context: Context, isASCII: Bool) {
    self.context = context
    self.isASCII = isASCII
    let glyphs: Glyphs = isASCII ? .ascii : .unicode
    func keys(_ commands: Command...) -> String {
      let names = commands.compactMap { command in
        keymap.entry(of: command)?.key(in: context).map { KeyName.short($0, glyphs) }
      }
      return names.joined(separator: names.allSatisfy { $0.columns == 1 } ? "" : "/")
    }
    if context != .console { upDown = keys(.selectPrevious, .selectNext) }
    for (first, second, label, rank) in Self.pairs {
      let names = keys(first, second)
      if !names.isEmpty { commands.append(RankedHint(Hint(key: names, label: label), rank: rank)) }
    }
    if context == .console {
      // The same keys mean the same on every screen, where other hints are needed more.
      let steps: [(Command, String)] = [
        (.nextStep, "next"), (.previousStep, "back"), (.showConsole, "screen"),
      ]
      for (rank, step) in steps.enumerated() {
        commands.append(RankedHint(Hint(key: keys(step.0), label: step.1), rank: rank, command: step.0))
      }
    }
    for entry in keymap.entries {
      // On the console, Enter and Esc do what Tab does.
      if context == .console, entry.command == .open || entry.command == .close { continue }
      guard let rank = entry.hintRank, let key = entry.key(in: context) else { continue }
      commands.append(
        RankedHint(
          Hint(key: KeyName.short(key, glyphs), label: entry.label), rank: rank, command: entry.command))
    }
  }
}
