import Canvas
import CaseModel

/// Builds the list of what the tension curve is made of at a moment.
struct TensionPage {
  let casebook: Casebook
  let curve: TensionCurve
  let breakdown: TensionBreakdown
  var room = Room.all

  /// How much a line says of an event.
  enum Room {
    /// Only what it adds, and its title.
    case least
    /// All of it, in few colours.
    case little
    case all
  }

  /// What the lines of the page lead to, without the page.
  static func targets(of breakdown: TensionBreakdown, in casebook: Casebook) -> [Page.Target] {
    breakdown.listed.map { .event(casebook.events[$0.term.position].id) }
  }

  /// The list, with what is to be said of the scale below it.
  ///
  /// - Parameters:
  ///   - isBrief: whether the scale is explained elsewhere on the screen.
  ///   - limit: how many events are seen; when there are more, the page ends after them.
  func page(isBrief: Bool = false, limit: Int = .max) -> Page {
    let words = TensionWords(casebook: casebook, curve: curve)
    var page = Page()
    if let caution = words.caution { page.paragraph(caution, Style(.alarm)) }
    if let gap = words.gap { page.paragraph(gap, Style(.alarm)) }
    for contribution in breakdown.listed.prefix(limit) { page.item(item(contribution)) }
    guard breakdown.listed.count <= limit else { return page }
    if breakdown.listed.isEmpty, !curve.terms.isEmpty {
      page.paragraph(
        breakdown.rest.count == 0 ? "Nothing that counts has happened yet." : "All that happened has faded.",
        Style(.secondary))
    } else {
      page.paragraph(rest, Style(.secondary))
    }
    guard !isBrief else { return page }
    page.gap()
    page.paragraph(words.formula, Style(.secondary))
    page.gap()
    page.paragraph(words.scale, Style(.secondary))
    return page
  }

  /// How many events are not listed, and what they add.
  private var rest: String {
    let count = breakdown.rest.count
    switch (count, TensionWords.signed(breakdown.rest.amount)) {
    case (0, _): return ""
    case (_, "0"): return "and \(count) more that hardly \(count == 1 ? "counts" : "count") now"
    case (_, let sum): return "and \(count) more that \(count == 1 ? "adds" : "add") \(sum)"
    }
  }

  private func item(_ contribution: TensionCurve.Contribution) -> Page.Item {
    let event = casebook.events[contribution.term.position]
    let amount = TensionWords.signed(contribution.amount)
    let value = TensionWords.signed(contribution.term.value)
    var item = StatementText(casebook: casebook).line(event)
    let padding = String(repeating: " ", count: max(0, 5 - amount.columns))
    item.label = [
      Span(padding + amount, Style(Self.role(contribution.amount), room == .all ? .bold : []))
    ]
    item.labelColumns = room == .least ? 6 : 14
    item.spokenLabel = "\(amount) of \(value)"
    guard room != .least else { return item }
    let quiet = Style(room == .all ? .secondary : .text)
    item.label.append(Span(" of \(value)", quiet))
    item.body.append(Span("  \(event.date.label)", quiet))
    return item
  }

  /// The role of a value by its sign.
  static func role(_ value: Double) -> Role {
    value < 0 ? .negative : value > 0 ? .positive : .secondary
  }
}
