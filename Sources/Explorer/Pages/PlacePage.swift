import Canvas
import CaseModel

/// Builds the page of a place: what it is, where it lies, on what grounds, and what happened there.
struct PlacePage {
  let casebook: Casebook
  let glyphs: Glyphs
  let documents: DocumentShelf

  func page(of id: Identifier<Place>) -> Page {
    guard let place = casebook.place(id) else { return Page() }
    let text = StatementText(casebook: casebook, documents: documents)
    var page = Page()
    page.paragraph([
      Span(place.name, Style(.strong, .bold)),
      Span(
        "  " + place.localNames.writable(with: glyphs).map(\.text).joined(separator: "  "), Style(.secondary)),
    ])
    page.paragraph(MapWords.coordinates(of: place), Style(.secondary))
    page.gap()
    page.paragraph(place.text)
    page.gap()
    page.blocks += text.lines(place.provenance)
    if let state = place.state.flatMap({ casebook.actor($0) }) {
      page.gap()
      page.item(
        Page.Item(
          label: [Span("lies in", Style(.secondary))], labelColumns: 10, spokenLabel: "lies in",
          body: [Span(state.name)], target: .actor(state.id)))
    }
    let events = casebook.events.filter { $0.place == id }
    guard !events.isEmpty else { return page }
    page.gap()
    page.heading("what happened here")
    for event in events { page.item(text.line(event)) }
    return page
  }
}
