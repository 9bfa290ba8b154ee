import CaseModel
import EDTF
import Explorer

/// The events and eras of a case as the JSON of TimelineJS, version 3.
///
/// The format is the one that its maker, the Knight Lab of Northwestern University, publishes: slides with dates, texts of HTML,
/// groups, eras. What no field there can hold, such as an open end, stands in the text and in `display_date`.
struct TimelineJSHandout {
  private let casebook: Casebook
  private let eras: [Era]
  private let title: String
  private let imprint: [String]

  init(_ handout: Handout) {
    casebook = handout.excerpt
    eras = handout.whole.eras
    title = handout.title
    imprint = handout.imprint
  }

  var value: JSONValue {
    let heading = casebook.heading
    let paragraphs = [heading.text] + imprint
    return .object([
      .init("scale", .string(isHuman ? "human" : "cosmological")),
      .init(
        "title",
        .object([
          .init("unique_id", .string(heading.id)), .init("autolink", false),
          .init("text", text(title, paragraphs.map { .tag("p", [], [.text($0)]) })),
        ])),
      .init("events", .array(casebook.events.compactMap(slide))),
      .init("eras", .array(eras.compactMap(era))),
    ])
  }

  private func slide(_ event: Event) -> JSONValue? {
    guard let dates = dates(of: event.date) else { return nil }
    let words = HTMLFragmentWords()
    var body: [Markup] = [.tag("p", [], [.text(event.text)])]
    let entry = Statements(casebook: casebook).entry(event)
    if !entry.facts.isEmpty { body += entry.facts.map { .tag("p", [], words.phrases($0)) } }
    body.append(.tag("ul", [], entry.grounds.map { .tag("li", [], words.phrases($0)) }))
    let group = event.kind.quarter.map {
      JSONValue.Member("group", .string(Markup.text(Words.quarter($0)).source))
    }
    return .object(
      dates + [.init("unique_id", .string(event.id.rawValue)), .init("autolink", false)]
        + (group.map { [$0] } ?? []) + [.init("text", text(event.title, body))])
  }

  private func era(_ era: Era) -> JSONValue? {
    guard let first = era.date.expression.earliestDay ?? era.date.expression.latestDay else { return nil }
    let last = era.date.expression.latestDay ?? max(first, casebook.span.upperBound)
    return .object([
      .init("start_date", date(first, .day)), .init("end_date", date(last, .day)),
      .init("text", text(era.name, [.tag("p", [], [.text(era.text)])])),
    ])
  }

  /// The dates of a slide as fine as they are written; nothing for one of which no day is known, which the format cannot place.
  private func dates(of date: SourcedDate) -> [JSONValue.Member]? {
    let expression = date.expression
    guard let first = expression.earliestDay ?? expression.latestDay else { return nil }
    let ends = TimelineJSPrecision(expression)
    var members = [JSONValue.Member("start_date", self.date(first, ends.start))]
    if let last = expression.latestDay, expression.earliestDay != nil, ends.hasEnd {
      members.append(.init("end_date", self.date(last, ends.end)))
    }
    members.append(.init("display_date", .string(Markup.text(date.label).source)))
    return members
  }

  private func date(_ day: Day, _ precision: DatePrecision) -> JSONValue {
    var members = [JSONValue.Member("year", .integer(day.year))]
    if isHuman, precision >= .month { members.append(.init("month", .integer(day.month))) }
    if isHuman, precision >= .day { members.append(.init("day", .integer(day.day))) }
    return .object(members)
  }

  /// Headline and text, which TimelineJS reads as HTML.
  private func text(_ headline: String, _ body: [Markup]) -> JSONValue {
    .object([
      .init("headline", .string(Markup.text(headline).source)),
      .init("text", .string(body.map(\.source).joined())),
    ])
  }

  /// Whether every date is one that a browser's calendar has: years -271820 to 275759; beyond them TimelineJS only counts years.
  private var isHuman: Bool {
    let days =
      casebook.events.map(\.date.expression).flatMap { [$0.earliestDay, $0.latestDay] }
      + eras.map(\.date.expression).flatMap { [$0.earliestDay, $0.latestDay] }
    return days.compactMap { $0 }.allSatisfy { (-271_820...275_759).contains($0.year) }
  }
}

/// How fine the two dates of a slide are.
private struct TimelineJSPrecision {
  let start: DatePrecision
  let end: DatePrecision
  /// A single year, month or day has no end of its own: the precision of its start says it all.
  let hasEnd: Bool

  init(_ expression: DateExpression) {
    switch expression.form {
    case .date(let date) where date.isSpecified && !date.isSeason:
      (start, end, hasEnd) = (date.precision, date.precision, false)
    case .span(let span):
      start = Self.precision(span.start.date)
      end = Self.precision(span.end.date)
      hasEnd = true
    case .date, .dateAndTime, .set:
      (start, end) = (.day, .day)
      hasEnd = expression.earliestDay != expression.latestDay
    }
  }

  /// The date's own where it is one year, month or day, and else that of the first or last day it can mean.
  private static func precision(_ date: CalendarDate?) -> DatePrecision {
    guard let date, date.isSpecified, !date.isSeason else { return .day }
    return date.precision
  }
}
