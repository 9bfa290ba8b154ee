import Canvas

/// Draws the bottom line: what just happened, or the keys that matter here.
///
/// It is made and compared for every key, but drawn only when it has changed; so the hints are only marked here.
struct BottomBar: Equatable {
  private let notice: String?
  private let context: Context
  private let isASCII: Bool
  private let upDownLabel: String
  /// What the key does that opens things elsewhere, where it does something else.
  private let openLabel: String?
  /// Which of the context's hints can be carried out now; none beside a notice.
  private let available: [Bool]
  private let table: ContextHints

  /// - Parameters:
  ///   - hints: those of the application's context and glyphs.
  ///   - pages: those of the frame.
  init(_ application: Application, _ hints: ContextHints, _ pages: inout FramePages) {
    table = hints
    notice = application.state.notice
    context = application.state.context
    isASCII = application.state.appearance.isASCII
    upDownLabel = Self.upDownLabel(application)
    let isOverText = Self.isOverText(application)
    openLabel =
      isOverText
      ? "screen" : context == .chooser && application.state.chooser?.staysOpen == true ? "switch" : nil
    var available: [Bool] = []
    for hint in notice == nil ? table.commands : [] {
      let isMeant = !isOverText || Self.isSeenOverText(hint, application.keymap)
      available.append(
        isMeant && hint.command.map { application.whyUnavailable($0, with: &pages) == nil } ?? true)
    }
    self.available = available
  }

  /// Whether a step's text covers the screen to which most keys belong.
  private static func isOverText(_ application: Application) -> Bool {
    application.state.walkthroughView == .text
      && application.state.context == application.state.location.context
  }

  /// Whether one sees what a hint promises although a step's text covers the screen.
  private static func isSeenOverText(_ hint: RankedHint, _ keymap: Keymap) -> Bool {
    guard let command = hint.command else { return false }
    switch keymap.entry(of: command)?.group {
    case .following, .inClass, .program: return true
    default: return command == .open || command == .close
    }
  }

  func draw(into frame: inout Frame, region: Region) {
    let hints = notice == nil ? fitting(region.width - 2) : []
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
    let hints = hints
    var room = width
    var isChosen = [Bool](repeating: false, count: hints.count)
    let order = hints.indices.sorted { hints[$0].rank < hints[$1].rank }
    for index in order where hints[index].columns <= room + 2 {
      isChosen[index] = true
      room -= hints[index].columns
    }
    return zip(hints, isChosen).filter(\.1).map(\.0)
  }

  /// The arrows first, then the commands of the context that can be carried out now.
  private var hints: [RankedHint] {
    let arrows = RankedHint(
      Hint(key: table.upDown, label: upDownLabel), rank: 0)
    let known = zip(table.commands, available).filter(\.1).map(\.0).map { known in
      guard let openLabel, known.command == .open else { return known }
      return RankedHint(Hint(key: known.hint.key, label: openLabel), rank: known.rank, command: .open)
    }
    // Where nothing is moved through, the arrows have no key.
    return (table.upDown.isEmpty ? [] : [arrows]) + known
  }

  /// The table is left out: it belongs to the keymap and never changes.
  static func == (left: BottomBar, right: BottomBar) -> Bool {
    left.notice == right.notice && left.context == right.context && left.isASCII == right.isASCII
      && left.upDownLabel == right.upDownLabel && left.openLabel == right.openLabel
      && left.available == right.available
  }

  private static func upDownLabel(_ application: Application) -> String {
    if isOverText(application) { return "line" }
    return switch application.state.context {
    case .timeline: application.state.focus == .main ? "event" : "statement"
    case .actors: "actor"
    case .chooser: "choose"
    case .search: "hit"
    case .source: application.state.focus == .main ? "paragraph" : "statement"
    case .claims: "claim"
    case .changes: "issue"
    case .glossary: application.state.focus == .main ? "term" : "line"
    case .scenario: application.movesThroughQuestions ? "question" : "line"
    case .map: application.state.focus == .main ? "place" : "event"
    case .relations: application.state.focus == .main ? "actor" : "line"
    case .walkthrough: application.state.location == .walkthrough(nil, step: nil) ? "lesson" : "step"
    case .pictures: "question"
    case .tension: "event"
    case .actor, .comparison, .item, .console: "line"
    }
  }
}
