import CaseModel
import EDTF

extension ExplorerState {
  /// The day as of which the screen answers.
  public func moment(in casebook: Casebook) -> Day {
    let day: Day? =
      switch location {
      case .timeline(let timeline): timeline.moment ?? timeline.event.flatMap { casebook.event($0)?.moment }
      case .event(let id): casebook.event(id)?.moment
      case .claim(let id): casebook.claim(id)?.when.earliestDay
      case .relation(let id): casebook.relation(id)?.phases.last?.when.earliestDay
      case .change(let id):
        casebook.change(id).flatMap { casebook.source($0.later.source)?.date.expression.earliestDay }
      case .actors(let day), .actor(_, let day), .comparison(_, _, let day): day
      case .claims(let shown):
        shown.filter.moment
          ?? (claims.list.entries.indices.contains(selection)
            ? casebook.claims[claims.list.entries[selection]].when.earliestDay : nil)
      case .scenario(let scenario): scenario.era.flatMap { casebook.era($0)?.date.expression.earliestDay }
      case .map(let map): map.moment ?? map.event.flatMap { casebook.event($0)?.moment }
      case .tension(let tension): tension.moment
      case .relations(let relations): relations.moment
      case .era(let id): casebook.era(id)?.date.expression.earliestDay
      case .changes(.actors(_, _, let day)), .changes(.moments(_, _, let day)): day
      case .changes(.documents), .source, .place, .glossary, .outline, .walkthrough: nil
      }
    return day ?? casebook.span.upperBound
  }

  /// The moment in words: an event's own date keeps its precision, a free moment is a day.
  public func momentLabel(in casebook: Casebook) -> String {
    let day = moment(in: casebook)
    let event: Event? =
      switch location {
      case .timeline(let timeline):
        timeline.moment == nil ? timeline.event.flatMap { casebook.event($0) } : nil
      case .map(let map): map.moment == nil ? map.event.flatMap { casebook.event($0) } : nil
      case .event(let id): casebook.event(id)
      default: nil
      }
    if let event { return event.date.label }
    return day.label
  }
}
