import CaseModel
import Explorer

/// Names what a handout is about where the screen, on which one sees it, only says what sort of thing it is.
struct HandoutTitle {
  let casebook: Casebook

  /// The words; nothing where the screen's own do.
  func words(for location: Location) -> String? {
    switch location {
    case .timeline(let timeline) where timeline.actor == nil: return self.timeline(timeline.filter)
    case .event(let id): return casebook.event(id)?.title
    case .claim(let id):
      return casebook.claim(id).map { "\(name($0.subject)) \(Words.facet($0.facet)): \($0.summary)" }
    case .relation(let id):
      return casebook.relation(id).map { "\(name($0.first)) and \(name($0.second))" }
    case .source(let id, let paragraph):
      return casebook.source(id).map { $0.shortTitle + (paragraph.map { " ¶\($0)" } ?? "") }
    default: return nil
    }
  }

  /// What a timeline shows, where nothing on it answers to a moment.
  private func timeline(_ filter: EventFilter) -> String {
    let actors = casebook.actors.filter { filter.actors.contains($0.id) }.map(\.shortName)
    let quarters = EventKind.Quarter.allCases.filter { filter.quarters.contains($0) }.map {
      Words.quarter($0)
    }
    let parts = actors + quarters + (filter.headlinesOnly ? ["headlines"] : [])
    return "timeline" + (parts.isEmpty ? "" : " of " + parts.joined(separator: ", "))
  }

  private func name(_ id: Identifier<PoliticalActor>) -> String {
    casebook.actor(id)?.shortName ?? id.rawValue
  }
}
