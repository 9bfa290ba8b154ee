/// Items by their identifiers. Each costs O(1) and is nothing when no item has that name.
extension Casebook {
  /// The document of that name.
  public func source(_ id: Identifier<Source>) -> Source? { index.sources[id.rawValue].map { sources[$0] } }

  /// The actor of that name.
  public func actor(_ id: Identifier<PoliticalActor>) -> PoliticalActor? {
    index.actors[id.rawValue].map { actors[$0] }
  }

  /// The place of that name.
  public func place(_ id: Identifier<Place>) -> Place? { index.places[id.rawValue].map { places[$0] } }

  /// The issue of that name.
  public func issue(_ id: Identifier<Issue>) -> Issue? { index.issues[id.rawValue].map { issues[$0] } }

  /// The era of that name.
  public func era(_ id: Identifier<Era>) -> Era? { index.eras[id.rawValue].map { eras[$0] } }

  /// The event of that name.
  public func event(_ id: Identifier<Event>) -> Event? { index.events[id.rawValue].map { events[$0] } }

  /// The claim of that name.
  public func claim(_ id: Identifier<Claim>) -> Claim? { index.claims[id.rawValue].map { claims[$0] } }

  /// The relation of that name.
  public func relation(_ id: Identifier<Relation>) -> Relation? {
    index.relations[id.rawValue].map { relations[$0] }
  }

  /// The term of that name.
  public func term(_ id: Identifier<Term>) -> Term? { index.terms[id.rawValue].map { terms[$0] } }

  /// The judged change of that name.
  public func change(_ id: Identifier<Change>) -> Change? { index.changes[id.rawValue].map { changes[$0] } }

  /// The paragraphs whose digest the case has, document by document.
  public var digestedParagraphs: [ParagraphReference] { index.digestedParagraphs }

  /// The position of an event in `events`.
  public func position(of id: Identifier<Event>) -> Int? { index.events[id.rawValue] }

  /// The position of a claim in `claims`.
  public func position(of id: Identifier<Claim>) -> Int? { index.claims[id.rawValue] }

  /// The position of a term in `terms`.
  public func position(of id: Identifier<Term>) -> Int? { index.terms[id.rawValue] }

  /// The states that have a mark, in the order of the seeds: the columns and lanes of the timeline.
  public var lanes: [PoliticalActor] { index.lanes }

  /// What other claims do to one: each link's kind, and the claim that it begins at, in the order of the seeds.
  public func links(to claim: Identifier<Claim>) -> [ClaimLink] { index.linksTo[claim.rawValue] ?? [] }

  /// Positions in `claims`, in order of the time that they speak of.
  public var claimsInOrderOfTime: [Int] { index.claimsInOrderOfTime }

  /// What finds the terms of the case in a text, by their positions in `terms`.
  public var termMatcher: TermMatcher { index.termMatcher }

  /// The short form of a citation, such as `B¶7`.
  public func label(of citation: Citation) -> String { label(of: citation.place) }

  /// The short form of a paragraph, such as `B¶7`.
  public func label(of place: ParagraphReference) -> String {
    "\(source(place.source)?.abbreviation ?? place.source.rawValue)¶\(place.paragraph)"
  }
}
