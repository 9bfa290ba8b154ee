import Canvas
import CaseModel
import EDTF

/// Builds the list of what the tension curve is made of at a moment.
struct TensionPage {
  let casebook: Casebook
  let curve: TensionCurve
  let day: Day
  /// Whether a line has room only for what an event adds and its title.
  var isNarrow = false

  /// The most events that are listed; the rest is summed up.
  static let limit = 60
  /// What would be written as 0 is not listed.
  private static let least = 0.05

  /// The list, with what is to be said of the scale below it.
  ///
  /// - Parameter isBrief: whether the scale is explained elsewhere on the screen.
  func page(isBrief: Bool = false) -> Page {
    let words = TensionWords(casebook: casebook, curve: curve)
    var page = Page()
    if let caution = words.caution { page.paragraph(caution, Style(.alarm)) }
    let contributions = curve.contributions(on: day.ordinal)
    let shown = contributions.prefix(Self.limit).filter { abs($0.amount) >= Self.least }
    for contribution in shown { page.item(item(contribution)) }
    if shown.isEmpty, !curve.terms.isEmpty {
      page.paragraph(
        contributions.isEmpty ? "Nothing that counts has happened yet." : "All that happened has faded.",
        Style(.secondary))
    }
    if !shown.isEmpty { page.paragraph(rest(of: contributions, after: shown.count), Style(.secondary)) }
    guard !isBrief else { return page }
    page.gap()
    page.paragraph(words.formula, Style(.secondary))
    page.gap()
    page.paragraph(words.scale, Style(.secondary))
    return page
  }

  /// How many contributions are not listed, and what they add.
  private func rest(of contributions: [TensionCurve.Contribution], after count: Int) -> String {
    let rest = contributions.dropFirst(count)
    let sum = TensionWords.signed(rest.reduce(0) { $0 + $1.amount })
    switch (rest.count, sum) {
    case (0, _): return ""
    case (let count, "0"): return "and \(count) more that hardly \(count == 1 ? "counts" : "count") now"
    case (let count, _): return "and \(count) more that \(count == 1 ? "adds" : "add") \(sum)"
    }
  }

  private func item(_ contribution: TensionCurve.Contribution) -> Page.Item {
    let event = casebook.events[contribution.term.position]
    let amount = TensionWords.signed(contribution.amount)
    let value = TensionWords.signed(contribution.term.value)
    var item = StatementText(casebook: casebook).line(event)
    let padding = String(repeating: " ", count: max(0, 5 - amount.columns))
    item.label = [Span(padding + amount, Style(Self.role(contribution.amount), .bold))]
    item.labelColumns = isNarrow ? 6 : 14
    item.spokenLabel = "\(amount) of \(value)"
    guard !isNarrow else { return item }
    item.label.append(Span(" of \(value)", Style(.secondary)))
    item.body.append(Span("  \(event.date.label)", Style(.secondary)))
    return item
  }

  /// The role of a value by its sign.
  static func role(_ value: Double) -> Role {
    value < 0 ? .negative : value > 0 ? .positive : .secondary
  }
}
