import CaseModel
import EDTF

extension CaseHeading: SeedRecord {
  static let noun = "case"

  static func read(_ item: inout ItemReader) -> CaseHeading? {
    let id = item.required("id", .id(of: Event.self), "")
    let title = item.required("title", .text(upTo: 40), "stands in the title bar")
    let text = item.required("text", .text, "what the case is about")
    let span = item.required(
      "span", .date, "the time that the band shows: an interval with a first and a last day")
    let opensAt = item.optional(
      "opens-at", .reference(to: Event.self), "the event at which the explorer opens")
    let credits = item.optional("credits", .list(of: .text(upTo: 200)), "whom to thank")
    if let span, !span.hasTwoEnds { item.report(.statement(.spanWithoutEnds(span.text)), at: "span") }
    guard let id, let title, let text, let span else { return nil }
    return CaseHeading(
      id: id.rawValue, title: title, text: text, span: span, opensAt: opensAt, credits: credits ?? [])
  }
}

extension DateExpression {
  fileprivate var hasTwoEnds: Bool { isInterval && earliestDay != nil && latestDay != nil }
}
