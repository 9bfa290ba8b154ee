import EDTF

extension Casebook {
  /// Where an item is read.
  ///
  /// Places, issues and eras have no page of their own. A place leads to its first event on the timeline, else to the actor whose
  /// capital it is or the state that it lies in; an issue to the claims on it; an era to its first day on the timeline.
  ///
  /// - Parameters:
  ///   - item: an item of the case; one that is not there leads to the timeline.
  ///   - day: the moment as of which the page of an actor opens; without one, the end of the case.
  /// - Complexity: O(1); for places and eras O(number of events).
  public func location(of item: SearchItem, asOf day: Day? = nil) -> Location {
    let position = item.position
    guard (0..<count(of: item.group)).contains(position) else { return .timeline(TimelineLocation()) }
    switch item.group {
    case .events: return .event(events[position].id)
    case .actors: return .actor(actors[position].id, asOf: day)
    case .places: return location(of: places[position], asOf: day)
    case .claims: return .claim(claims[position].id)
    case .relations: return .relation(relations[position].id)
    case .terms: return .glossary(terms[position].id)
    case .issues: return .claims(ClaimsLocation(filter: ClaimFilter(issues: [issues[position].id])))
    case .eras: return location(of: eras[position])
    case .documents: return .source(sources[position].id, paragraph: nil)
    }
  }

  private func location(of place: Place, asOf day: Day?) -> Location {
    if let event = events.first(where: { $0.place == place.id }) {
      return .timeline(TimelineLocation(event: event.id))
    }
    let actor = actors.first { $0.capital == place.id }?.id ?? place.state
    return actor.map { .actor($0, asOf: day) } ?? .timeline(TimelineLocation())
  }

  /// The timeline at the era's first day, the cursor on the last event that has begun by then.
  private func location(of era: Era) -> Location {
    guard let first = era.date.expression.earliestDay else { return .timeline(TimelineLocation()) }
    let day = min(max(first, span.lowerBound), span.upperBound)
    let begun = countOfEventsBegun(by: day)
    let event = events.indices.contains(begun - 1) ? events[begun - 1] : events.first
    return .timeline(TimelineLocation(event: event?.id, moment: day))
  }
}
