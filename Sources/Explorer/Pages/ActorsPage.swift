import Canvas
import CaseModel

/// Builds the list of all actors, gathered by what they are.
struct ActorsPage {
  let casebook: Casebook
  let glyphs: Glyphs

  func page() -> Page {
    var page = Page()
    for kind in PoliticalActor.Kind.allCases {
      let actors = casebook.actors.filter { $0.kind == kind }
      guard !actors.isEmpty else { continue }
      page.gap()
      page.heading(Words.kind(kind, plural: true))
      for actor in actors {
        page.item(
          Page.Item(
            label: [Span(actor.mark ?? glyphs.dot, Style(.accent))], labelColumns: 3,
            spokenLabel: "", body: name(actor), target: .actor(actor.id)))
      }
    }
    return page
  }

  private func name(_ actor: PoliticalActor) -> [Span] {
    var spans = [Span(actor.name)]
    if let local = actor.localNames.writable(with: glyphs).first {
      spans.append(Span("  \(local.text)", Style(.secondary)))
    }
    return spans
  }
}

extension ActorsPage {
  /// The actors in the order of the list.
  static func order(_ casebook: Casebook) -> [PoliticalActor] {
    PoliticalActor.Kind.allCases.flatMap { kind in casebook.actors.filter { $0.kind == kind } }
  }
}
