import CaseModel
import Classroom

/// What the teacher points at, on this screen.
extension Application {
  /// What a click on the item that is pointed at would mean here; nothing when this screen does not list it.
  var pointedCommand: Command? {
    guard let text = state.classroom?.state.pointer, let pointed = try? Location(parsing: text, in: casebook)
    else { return nil }
    switch state.location {
    case .timeline:
      if case .event(let id) = pointed, let position = casebook.position(of: id) {
        return state.timeline.visible.firstIndex(of: position).map { .select($0) }
      }
      return pointedTarget(pointed).map { .selectInSidePane($0) }
    case .claims:
      guard case .claim(let id) = pointed else { return nil }
      return state.claims.list.entries.firstIndex { casebook.claims[$0].id == id }.map { .select($0) }
    case .event, .claim, .relation, .era, .place, .change, .outline, .walkthrough, .actors, .actor:
      return pointedTarget(pointed).map { .select($0) }
    case .source, .changes, .glossary, .scenario, .map, .comparison, .tension, .relations: return nil
    }
  }

  private func pointedTarget(_ pointed: Location) -> Int? {
    let moment = state.moment(in: casebook)
    return pageUnderCursor.targets.firstIndex { $0.location(asOf: moment) == pointed }
  }
}
