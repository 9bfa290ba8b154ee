import Canvas

/// Draws the bottom line: what just happened, or the keys that matter here.
struct BottomBar: Equatable {
  private let notice: String?
  private let hints: [RankedHint]

  init(_ application: Application) {
    notice = application.state.notice
    hints = notice == nil ? Self.hints(application) : []
  }

  func draw(into frame: inout Frame, region: Region) {
    let hints = fitting(region.width - 2)
    let places = frame.grid.drawHintBar(hints.map(\.hint), in: region)
    for (hint, columns) in zip(hints, places) {
      guard let command = hint.command else { continue }
      frame.onClick(Region(x: columns.lowerBound, y: region.y, width: columns.count, height: 1), command)
    }
    if let notice {
      frame.grid.put(
        notice.truncated(to: region.width - 2), x: 1, y: region.y, in: region, Style(.moment, on: .bar))
    }
  }

  /// The hints that can be carried out now and fit, the most needed ones, in the order of the command table.
  private func fitting(_ width: Int) -> [RankedHint] {
    var room = width
    var chosen = Set<Int>()
    let order = hints.indices.sorted { hints[$0].rank < hints[$1].rank }
    for index in order where hints[index].columns <= room + 2 {
      chosen.insert(index)
      room -= hints[index].columns
    }
    return hints.indices.filter(chosen.contains).map { hints[$0] }
  }

  /// The arrows first, then the commands of the context.
  private static func hints(_ application: Application) -> [RankedHint] {
    let context = application.state.context
    let glyphs = application.state.appearance.glyphs
    var hints = [RankedHint(Hint(key: glyphs.arrowUp + glyphs.arrowDown, label: upDownLabel(application)), rank: 0)]
    if CommandTable.entry(for: .nextActor)?.key(in: context) != nil {
      hints.append(RankedHint(Hint(key: glyphs.arrowLeft + glyphs.arrowRight, label: "actor"), rank: 0))
    }
    for (entry, key) in CommandTable.hinted[context] ?? [] where application.whyUnavailable(entry.command) == nil {
      hints.append(
        RankedHint(
          Hint(key: KeyName.short(key, glyphs), label: entry.label), rank: entry.hintRank ?? 0,
          command: entry.command))
    }
    return hints
  }

  private static func upDownLabel(_ application: Application) -> String {
    switch application.state.context {
    case .timeline: application.state.focus == .main ? "event" : "statement"
    case .actors: "actor"
    case .chooser: "choose"
    case .actor, .comparison, .item: "line"
    }
  }
}

/// A hint with how much it is needed and what a click on it does.
private struct RankedHint: Equatable {
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
