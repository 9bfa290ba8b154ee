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

  /// The arrows first, then the commands of the context that can be carried out now.
  private static func hints(_ application: Application) -> [RankedHint] {
    let context = application.state.context
    let isASCII = application.state.appearance.isASCII
    let glyphs = application.state.appearance.glyphs
    var hints = [
      RankedHint(Hint(key: glyphs.arrowUp + glyphs.arrowDown, label: upDownLabel(application)), rank: 0)
    ]
    let known = HintTable.hints[HintTable.Place(context: context, isASCII: isASCII)] ?? []
    hints += known.filter { hint in hint.command.map { application.whyUnavailable($0) == nil } ?? true }
    return hints
  }

  private static func upDownLabel(_ application: Application) -> String {
    switch application.state.context {
    case .timeline: application.state.focus == .main ? "event" : "statement"
    case .actors: "actor"
    case .chooser: "choose"
    case .search: "hit"
    case .source: "paragraph"
    case .claims: "claim"
    case .changes: "issue"
    case .glossary: "term"
    case .actor, .comparison, .item: "line"
    }
  }
}
