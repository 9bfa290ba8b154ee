import Canvas
import CaseModel

/// Builds the page of one event: what happened, when, who, on what grounds, and what else rests on the same paragraphs.
struct EventPage {
  let casebook: Casebook
  let glyphs: Glyphs
  let documents: DocumentShelf

  func page(of id: Identifier<Event>) -> Page {
    guard let event = casebook.event(id) else { return Page() }
    let text = StatementText(casebook: casebook, documents: documents)
    var page = Page()
    page.paragraph([Span(event.title, Style(.strong, .bold))])
    page.paragraph(DetailText(casebook: casebook, glyphs: glyphs).heading(of: event))
    page.gap()
    page.paragraph(casebook.prose(event.text))
    page.gap()
    page.blocks += text.lines(event.provenance)
    page.gap()
    page.heading("when")
    page.paragraph(dateLine(event))
    page.paragraph(event.date.expression.explanation, Style(.secondary))
    page.gap()
    page.heading("who")
    for actor in event.participants.compactMap({ casebook.actor($0) }) { page.item(participant(actor)) }
    if let place = event.place.flatMap({ casebook.place($0) }) {
      page.gap()
      page.heading("where")
      page.item(Page.Item(body: placeLine(place, origin: event.placeOrigin), target: .place(place.id)))
    }
    page.gap()
    page.heading("kind of event")
    page.paragraph(Self.line(event.kind))
    if let mood = event.mood {
      page.gap()
      page.paragraph("The document calls the mood \(mood.rawValue).")
    }
    page.blocks += SameParagraphs(casebook: casebook).blocks(as: event.provenance)
    return page
  }

  private static func line(_ kind: EventKind) -> [Span] {
    guard let name = kind.name, let goldstein = kind.goldstein else {
      return [
        Span("CAMEO \(kind.code)"),
        Span(
          ", which the table of codes does not have: no Goldstein value, and no part in the tension curve",
          Style(.secondary)),
      ]
    }
    return [
      Span("\(name.lowercased()), CAMEO \(kind.code)"),
      Span(
        ", Goldstein \(signed(goldstein)) on a scale from −10 to +10: a convention for coding events, not a measurement",
        Style(.secondary)),
    ]
  }

  private func dateLine(_ event: Event) -> [Span] {
    let date = event.date
    var spans = [
      Span("\(date.expression.text)  ", Style(.moment)),
      Span("date: \(Words.basis(date.basis))", Style(StatementText.role(date.basis))),
    ]
    if let note = date.note { spans.append(Span(" (\(note))", Style(.secondary))) }
    return spans
  }

  private func placeLine(_ place: Place, origin: String?) -> [Span] {
    var spans = [Span(place.name)]
    let names = place.localNames.writable(with: glyphs)
    if !names.isEmpty {
      spans.append(Span("  " + names.map(\.text).joined(separator: "  "), Style(.secondary)))
    }
    if let origin {
      spans += [Span("  + ", Style(.outside)), Span(origin, Style(.outside))]
    }
    return spans
  }

  private func participant(_ actor: PoliticalActor) -> Page.Item {
    Page.Item(
      label: [Span(actor.mark ?? glyphs.dot, Style(.accent))], labelColumns: 3, spokenLabel: "",
      body: [
        Span(actor.name),
        Span(
          "  " + actor.localNames.writable(with: glyphs).map(\.text).joined(separator: "  "),
          Style(.secondary)),
      ], target: .actor(actor.id))
  }

  /// A number with its sign and at most one digit after the point.
  static func signed(_ value: Double) -> String {
    let tenths = Int((abs(value) * 10).rounded())
    let digits = tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
    return value < 0 ? "−\(digits)" : value > 0 ? "+\(digits)" : "0"
  }
}
