import EDTF

extension Casebook {
  /// Where an item is read.
  ///
  /// An issue has no page of its own and leads to the claims on it.
  ///
  /// - Parameters:
  ///   - item: an item of the case; one that is not there leads to the timeline.
  ///   - day: the moment as of which the page of an actor opens; without one, the end of the case.
  /// - Complexity: O(1).
  public func location(of item: SearchItem, asOf day: Day? = nil) -> Location {
    let position = item.position
    guard (0..<count(of: item.group)).contains(position) else { return .timeline(TimelineLocation()) }
    switch item.group {
    case .events: return .event(events[position].id)
    case .actors: return .actor(actors[position].id, asOf: day)
    case .places: return .place(places[position].id)
    case .claims: return .claim(claims[position].id)
    case .relations: return .relation(relations[position].id)
    case .terms: return .glossary(terms[position].id)
    case .issues: return .claims(ClaimsLocation(filter: ClaimFilter(issues: [issues[position].id])))
    case .eras: return .era(eras[position].id)
    case .changes: return .change(changes[position].id)
    case .questions:
      return .scenario(ScenarioLocation(descriptor: model?.descriptors[position].id))
    case .paragraphs:
      let place = digestedParagraphs[position]
      return .source(place.source, paragraph: place.paragraph)
    case .documents: return .source(sources[position].id, paragraph: nil)
    case .outlines:
      return model.map { .outline($0.outlines[position].id) } ?? .timeline(TimelineLocation())
    case .lessons:
      let stop = walkthroughStops[position]
      return .walkthrough(walkthroughs[stop.walkthrough].id, step: stop.step)
    }
  }
}
