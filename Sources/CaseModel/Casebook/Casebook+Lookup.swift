/// Items by their identifiers. Each costs O(1) and is nothing when no item has that name.
extension Casebook {
  public func source(_ id: Identifier<Source>) -> Source? { index.sources[id].map { sources[$0] } }

  public func actor(_ id: Identifier<PoliticalActor>) -> PoliticalActor? {
    index.actors[id].map { actors[$0] }
  }

  public func place(_ id: Identifier<Place>) -> Place? { index.places[id].map { places[$0] } }

  public func issue(_ id: Identifier<Issue>) -> Issue? { index.issues[id].map { issues[$0] } }

  public func era(_ id: Identifier<Era>) -> Era? { index.eras[id].map { eras[$0] } }

  public func event(_ id: Identifier<Event>) -> Event? { index.events[id].map { events[$0] } }

  public func claim(_ id: Identifier<Claim>) -> Claim? { index.claims[id].map { claims[$0] } }

  public func relation(_ id: Identifier<Relation>) -> Relation? { index.relations[id].map { relations[$0] } }

  public func term(_ id: Identifier<Term>) -> Term? { index.terms[id].map { terms[$0] } }

  /// The position of an event in `events`.
  public func position(of id: Identifier<Event>) -> Int? { index.events[id] }

  /// The states that have a mark, in the order of the seeds: the columns and lanes of the timeline.
  public var lanes: [PoliticalActor] { index.lanes }

  /// The short form of a citation, such as `B¶7`.
  public func label(of citation: Citation) -> String { label(of: citation.place) }

  /// The short form of a paragraph, such as `B¶7`.
  public func label(of place: ParagraphReference) -> String {
    "\(source(place.source)?.abbreviation ?? place.source.rawValue)¶\(place.paragraph)"
  }
}
