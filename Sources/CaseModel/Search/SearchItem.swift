/// An item of a case as search speaks of it: what it is one of, and its place among them.
public struct SearchItem: Hashable, Sendable {
  /// What the item is one of.
  public let group: SearchGroup
  /// Its position in the casebook's list of them.
  public let position: Int

  /// An item by its place.
  ///
  /// - Parameters:
  ///   - group: which of the casebook's lists it stands in.
  ///   - position: where; an item that is not there has no words.
  public init(_ group: SearchGroup, _ position: Int) {
    self.group = group
    self.position = position
  }
}

/// The lists of a case into which hits are gathered, in the order in which they stand when none is better than the other.
public enum SearchGroup: String, Hashable, Sendable, CaseIterable {
  case events, actors, places, claims, relations, terms, issues, eras, changes, questions, documents
  case paragraphs, outlines, lessons
}

extension Casebook {
  /// How many items of a group the case has.
  public func count(of group: SearchGroup) -> Int {
    switch group {
    case .events: events.count
    case .actors: actors.count
    case .places: places.count
    case .claims: claims.count
    case .relations: relations.count
    case .terms: terms.count
    case .issues: issues.count
    case .eras: eras.count
    case .changes: changes.count
    case .questions: model?.descriptors.count ?? 0
    case .paragraphs: digestedParagraphs.count
    case .documents: sources.count
    case .outlines: model?.outlines.count ?? 0
    case .lessons: walkthroughStops.count
    }
  }

  /// The name by which an item is listed: a title, a name, a claim's summary, the two sides of a relation.
  public func title(of item: SearchItem) -> String {
    let position = item.position
    guard (0..<count(of: item.group)).contains(position) else { return "" }
    switch item.group {
    case .events: return events[position].title
    case .actors: return actors[position].name
    case .places: return places[position].name
    case .claims: return claims[position].summary
    case .relations:
      let relation = relations[position]
      return "\(shortName(relation.first)) – \(shortName(relation.second))"
    case .terms: return terms[position].name
    case .issues: return issues[position].name
    case .eras: return eras[position].name
    case .changes: return changes[position].title
    case .questions: return model?.descriptors[position].name ?? ""
    case .paragraphs:
      let place = digestedParagraphs[position]
      return "\(source(place.source)?.shortTitle ?? "") ¶\(place.paragraph)"
    case .documents: return sources[position].title
    case .outlines: return model?.outlines[position].name ?? ""
    case .lessons:
      let stop = walkthroughStops[position]
      return step(at: stop)?.title ?? walkthroughs[stop.walkthrough].title
    }
  }

  /// The short name of whom a claim is about, which stands before its summary; empty for all else.
  func subject(of item: SearchItem) -> String {
    guard item.group == .claims, claims.indices.contains(item.position) else { return "" }
    return shortName(claims[item.position].subject)
  }

  /// What decides between items that are found equally well; the greater, the sooner: headlines, then weight.
  func priority(of item: SearchItem) -> Int {
    guard item.group == .events, events.indices.contains(item.position) else { return 0 }
    let event = events[item.position]
    return (event.isHeadline ? 8 : 0) + min(max(0, event.weight), 7)
  }

  func shortName(_ actor: Identifier<PoliticalActor>) -> String {
    self.actor(actor)?.shortName ?? actor.rawValue
  }
}
