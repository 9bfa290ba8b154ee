import Canvas

/// Draws the bottom line: what just happened, or the keys that matter here.
struct BottomBar {
  let explorer: Explorer

  func draw(into frame: inout Frame, region: Region) {
    frame.grid.fill(region, Style(.text, on: .bar))
    if let notice = explorer.state.notice {
      frame.grid.put(notice.truncated(to: region.width - 2), x: 1, y: region.y, in: region, Style(.moment, on: .bar))
      return
    }
    var x = region.x + 1
    for hint in hints {
      let width = hint.keys.columns + 1 + hint.label.columns
      guard x + width < region.maxX else { continue }
      let start = x
      x = frame.grid.put(hint.keys, x: x, y: region.y, in: region, Style(.key, on: .bar, .bold))
      x = frame.grid.put(hint.label, x: x + 1, y: region.y, in: region, Style(.secondary, on: .bar))
      if let command = hint.command {
        frame.onClick(Region(x: start, y: region.y, width: x - start, height: 1), command)
      }
      x += 2
    }
  }

  private struct Hint {
    let keys: String
    let label: String
    let command: Command?
  }

  /// The arrows first, then the commands of the context that can be carried out now, in the order of their rank.
  private var hints: [Hint] {
    let context = explorer.state.context
    let glyphs = explorer.state.appearance.glyphs
    var hints = [Hint(keys: glyphs.arrowUp + glyphs.arrowDown, label: upDownLabel, command: nil)]
    if CommandTable.entry(for: .nextActor)?.key(in: context) != nil {
      hints.append(Hint(keys: glyphs.arrowLeft + glyphs.arrowRight, label: "actor", command: nil))
    }
    let ranked = CommandTable.entries.filter { $0.hintRank != nil }
      .sorted { ($0.hintRank ?? 0) < ($1.hintRank ?? 0) }
    for entry in ranked {
      guard let key = entry.key(in: context), explorer.whyUnavailable(entry.command) == nil else { continue }
      hints.append(Hint(keys: KeyName.short(key, glyphs), label: entry.label, command: entry.command))
    }
    return hints
  }

  private var upDownLabel: String {
    switch explorer.state.context {
    case .timeline: explorer.state.focus == .main ? "event" : "statement"
    case .actors: "actor"
    case .chooser: "choose"
    case .actor, .comparison, .item: "line"
    }
  }
}
