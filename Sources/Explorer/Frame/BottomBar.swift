import Canvas

/// Draws the bottom line: what just happened, or the keys that matter here.
struct BottomBar {
  let application: Application

  func draw(into frame: inout Frame, region: Region) {
    if let notice = application.state.notice {
      frame.grid.drawHintBar([], status: [], in: region)
      frame.grid.put(
        notice.truncated(to: region.width - 2), x: 1, y: region.y, in: region, Style(.moment, on: .bar))
      return
    }
    let hints = fitting(region.width - 2)
    let places = frame.grid.drawHintBar(hints.map(\.hint), in: region)
    for (hint, columns) in zip(hints, places) {
      guard let command = hint.command else { continue }
      frame.onClick(Region(x: columns.lowerBound, y: region.y, width: columns.count, height: 1), command)
    }
  }

  private struct RankedHint {
    let hint: Hint
    let rank: Int
    let command: Command?
  }

  /// The hints that fit, the most needed ones, in the order of the command table with help at the end.
  private func fitting(_ width: Int) -> [RankedHint] {
    var room = width
    var chosen = Set<Int>()
    let all = hints
    for index in all.indices.sorted(by: { all[$0].rank < all[$1].rank }) {
      let columns = all[index].hint.key.columns + 1 + all[index].hint.label.columns + 2
      if columns <= room + 2 {
        chosen.insert(index)
        room -= columns
      }
    }
    return all.indices.filter(chosen.contains).map { all[$0] }
  }

  /// The arrows first, then the commands of the context that can be carried out now.
  private var hints: [RankedHint] {
    let context = application.state.context
    let glyphs = application.state.appearance.glyphs
    var hints = [
      RankedHint(
        hint: Hint(key: glyphs.arrowUp + glyphs.arrowDown, label: upDownLabel), rank: 0, command: nil)
    ]
    if CommandTable.entry(for: .nextActor)?.key(in: context) != nil {
      hints.append(
        RankedHint(
          hint: Hint(key: glyphs.arrowLeft + glyphs.arrowRight, label: "actor"), rank: 0, command: nil))
    }
    for entry in CommandTable.entries {
      guard let rank = entry.hintRank, let key = entry.key(in: context),
        application.whyUnavailable(entry.command) == nil
      else { continue }
      hints.append(
        RankedHint(
          hint: Hint(key: KeyName.short(key, glyphs), label: entry.label), rank: rank, command: entry.command)
      )
    }
    return hints
  }

  private var upDownLabel: String {
    switch application.state.context {
    case .timeline: application.state.focus == .main ? "event" : "statement"
    case .actors: "actor"
    case .chooser: "choose"
    case .actor, .comparison, .item: "line"
    }
  }
}
