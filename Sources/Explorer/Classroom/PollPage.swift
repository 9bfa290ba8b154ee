import Canvas
import CaseModel
import Classroom

/// Builds what a class has answered: a bar for every answer, and beside a class's judgement the case's own with its reason.
struct PollPage {
  let casebook: Casebook
  let glyphs: Glyphs
  let poll: ClassPoll
  /// What whoever reads this has answered.
  var own: PollAnswer?

  /// The most bars that are shown.
  private static let limit = 12

  /// The results for a pane of so many columns; an empty page where they are not known.
  func page(columns: Int) -> Page {
    var page = Page()
    guard let results = poll.results else { return page }
    let bars = PollBar.bars(of: results, to: poll.draft).prefix(Self.limit)
    let most = max(1, bars.map(\.count).max() ?? 1)
    let labels = min(columns / 2, max(6, (bars.map(\.label.columns).max() ?? 0) + 4))
    let room = max(4, min(30, columns - labels - 6 - marksColumns))
    for (index, bar) in bars.enumerated() {
      // A count from far away must not overflow what it is multiplied with.
      let length = Int(Double(bar.count) / Double(most) * Double(room))
      page.item(
        Page.Item(
          label: [Span("  \(bar.label.leftPadded(to: cell == nil ? 0 : 2))")], labelColumns: labels,
          body: [
            Span(String(repeating: glyphs.lowBlock, count: length), Style(.accent)),
            Span(length == 0 ? "\(bar.count)" : " \(bar.count)", Style(.secondary)),
          ] + marks(of: bar, at: index)))
    }
    if let spread = PollBar.spread(of: results, to: poll.draft) {
      page.item(Self.voice("class", Style(.accent, .bold), [Span(spread)]))
    }
    if let cell { page.item(own(of: cell)) }
    return page
  }

  /// What one side says, under its name.
  private static func voice(_ name: String, _ style: Style, _ body: [Span]) -> Page.Item {
    Page.Item(label: [Span("  \(name)", style)], labelColumns: 9, spokenLabel: "the \(name)", body: body)
  }

  private var cell: JudgementCell? {
    if case .judgement(let cell) = poll.draft.kind { cell } else { nil }
  }

  private var marksColumns: Int { (cell == nil ? 0 : 12) + (own == nil ? 0 : 7) }

  /// What else than the class stands at an answer: the case, and whoever reads this.
  private func marks(of bar: PollBar, at index: Int) -> [Span] {
    var marks: [Span] = []
    if let cell, let value = casebook.model?.value(of: cell), value == bar.value {
      marks += [Span("  "), Span("\(glyphs.pointerLeft) the case", Style(.moment, .bold))]
    }
    let isOwn =
      switch own {
      case .choice(let choice): choice == index && bar.value == nil
      case .number(let number): number == bar.value
      case .text(let text): text == bar.label && bar.value == nil
      case nil: false
      }
    if isOwn { marks.append(Span("  \(glyphs.bullet) you", Style(.positive))) }
    return marks
  }

  /// What the case says of it, and on what that rests.
  private func own(of cell: JudgementCell) -> Page.Item {
    var item = Self.voice("case", Style(.moment, .bold), [])
    guard let value = casebook.model?.value(of: cell) else {
      item.body = [Span("your case does not have these answers", Style(.secondary))]
      return item
    }
    item.body = [Span(ShownWhatIf.signed(value), Style(.strong, .bold))]
    guard let provenance = casebook.model?.judgement(of: cell)?.provenance else {
      item.body.append(Span("  the readings say nothing of it", Style(.secondary)))
      return item
    }
    if let reason = provenance.reason { item.body.append(Span("  \(reason)", Style(.secondary))) }
    let text = StatementText(casebook: casebook)
    item.trailing = text.trailing(provenance)
    item.spokenTrailing = text.spoken(provenance)
    return item
  }
}

extension String {
  /// The text with blanks before it, up to a number of columns.
  fileprivate func leftPadded(to columns: Int) -> String {
    String(repeating: " ", count: max(0, columns - self.columns)) + self
  }
}
