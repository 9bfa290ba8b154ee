import CaseModel
import Explorer

/// The chapters of a few statements of different sorts.
extension CaseChapters {
  /// Statements sort by sort, each written out in full.
  func chapters(of chosen: [Coverage.Statement]) -> [Chapter] {
    let chosen = Set(chosen)
    let claims = casebook.claims.filter { chosen.contains(.claim($0.id)) }
    let model = casebook.model.map { entries(of: $0, chosen) } ?? []
    return [
      chapter("Eras", casebook.eras.filter { chosen.contains(.era($0.id)) }.map { statements.entry($0) }),
      chapter(
        "Events", casebook.events.filter { chosen.contains(.event($0.id)) }.map { statements.entry($0) }),
      self.claims(claims, heading: "Claims"),
      relations(chosen),
      chapter(
        "Actors", casebook.actors.filter { chosen.contains(.actor($0.id)) }.map { statements.entry($0) }),
      chapter(
        "Places", casebook.places.filter { chosen.contains(.place($0.id)) }.map { statements.entry($0) }),
      chapter(
        "Glossary", casebook.terms.filter { chosen.contains(.term($0.id)) }.map { statements.entry($0) }),
      chapter("What if", model),
      chapter(
        "What differs between the documents",
        casebook.changes.filter { chosen.contains(.change($0.id)) }.map { statements.entry($0) }),
    ]
    .compactMap { $0 }
  }

  private func entries(of model: ScenarioModel, _ chosen: Set<Coverage.Statement>) -> [Entry] {
    let states = model.descriptors.flatMap { descriptor in
      descriptor.states.filter { chosen.contains(.state(descriptor.id, $0.era)) }.map {
        statements.entry($0, of: descriptor, asks: true)
      }
    }
    let judgements = model.judgements.filter { chosen.contains(.judgement($0.source, on: $0.target)) }
    let outlines = model.outlines.filter { chosen.contains(.outline($0.id)) }
    return states + judgements.map { statements.entry($0, in: model) } + outlines.map { statements.entry($0) }
  }
}
