/// What a piece of an item's text is, so that a hit in it is ranked and shown for what it is.
public enum SearchField: Hashable, Sendable {
  /// A name or title in the language of the case.
  case name
  /// A name in another language, with its tag.
  case localName(String)
  /// What says the item in a few words: a claim's summary, the state of a relation's phase.
  case summary
  /// The item's own text.
  case text
  /// An actor that has a part in it.
  case actor
  /// Where it was or appeared.
  case place
  /// An office that an actor holds.
  case office
  /// Words of a document by which a citation is found.
  case anchor
  /// Why it is concluded, or what a date is concluded from.
  case reason
  /// Where something from outside the documents comes from.
  case origin
  /// A fact from outside the documents that is set beside the statement.
  case addition
  /// What a reader must be careful about.
  case caution

  /// How much a word found here counts: names 2, summaries 1, all other text 0.
  var rank: Int {
    switch self {
    case .name, .localName: 2
    case .summary: 1
    default: 0
    }
  }
}

extension Casebook {
  /// Calls `body` with every text of an item in which search looks, the title first.
  func forEachField(of item: SearchItem, _ body: (SearchField, String) -> Void) {
    let position = item.position
    guard (0..<count(of: item.group)).contains(position) else { return }
    switch item.group {
    case .events: fields(of: events[position], body)
    case .actors: fields(of: actors[position], body)
    case .places: fields(of: places[position], body)
    case .claims: fields(of: claims[position], body)
    case .relations: fields(of: relations[position], body)
    case .terms: fields(of: terms[position], body)
    case .issues: fields(of: issues[position], body)
    case .eras: fields(of: eras[position], body)
    case .changes: fields(of: changes[position], body)
    case .questions: if let model { fields(of: model.descriptors[position], in: model, body) }
    case .paragraphs:
      let place = digestedParagraphs[position]
      if let digest = source(place.source)?.digest[place.paragraph] { body(.text, digest) }
    case .documents: fields(of: sources[position], body)
    case .outlines: if let model { fields(of: model.outlines[position], body) }
    case .lessons: fields(of: walkthroughStops[position], body)
    }
  }

  private func fields(of event: Event, _ body: (SearchField, String) -> Void) {
    body(.name, event.title)
    body(.text, event.text)
    for actor in event.participants { body(.actor, shortName(actor)) }
    if let place = event.place.flatMap({ place($0) }) {
      body(.place, place.name)
      for name in place.localNames { body(.place, name.text) }
    }
    if let origin = event.placeOrigin { body(.origin, origin) }
    fields(of: event.date, body)
    fields(of: event.provenance, body)
  }

  private func fields(of actor: PoliticalActor, _ body: (SearchField, String) -> Void) {
    body(.name, actor.name)
    body(.name, actor.shortName)
    // The codes of states are names that people know: KOR, USA.
    body(.name, actor.id.rawValue)
    fields(of: actor.localNames, body)
    body(.text, actor.text)
    if let state = actor.state { body(.actor, shortName(state)) }
    for office in actor.offices {
      body(.office, office.title)
      body(.origin, office.origin)
    }
    fields(of: actor.provenance, body)
  }

  private func fields(of place: Place, _ body: (SearchField, String) -> Void) {
    body(.name, place.name)
    fields(of: place.localNames, body)
    body(.text, place.text)
    if let state = place.state { body(.actor, shortName(state)) }
    fields(of: place.provenance, body)
  }

  private func fields(of claim: Claim, _ body: (SearchField, String) -> Void) {
    body(.summary, claim.summary)
    body(.text, claim.text)
    body(.actor, shortName(claim.subject))
    if claim.holder != claim.subject { body(.actor, shortName(claim.holder)) }
    fields(of: claim.provenance, body)
  }

  private func fields(of relation: Relation, _ body: (SearchField, String) -> Void) {
    body(.name, shortName(relation.first))
    body(.name, shortName(relation.second))
    for phase in relation.phases {
      body(.summary, phase.state)
      body(.text, phase.text)
      fields(of: phase.provenance, body)
    }
  }

  private func fields(of term: Term, _ body: (SearchField, String) -> Void) {
    body(.name, term.name)
    for form in term.otherForms { body(.name, form) }
    fields(of: term.localNames, body)
    body(.text, term.text)
    fields(of: term.provenance, body)
  }

  private func fields(of issue: Issue, _ body: (SearchField, String) -> Void) {
    body(.name, issue.name)
    body(.name, issue.shortName)
    body(.text, issue.text)
  }

  private func fields(of era: Era, _ body: (SearchField, String) -> Void) {
    body(.name, era.name)
    body(.name, era.shortName)
    body(.text, era.text)
    fields(of: era.date, body)
    fields(of: era.provenance, body)
  }

  private func fields(of change: Change, _ body: (SearchField, String) -> Void) {
    body(.name, change.title)
    if let text = change.earlier.text { body(.text, text) }
    if let text = change.later.text { body(.text, text) }
    if let subject = change.subject { body(.actor, shortName(subject)) }
    fields(of: change.provenance, body)
  }

  private func fields(of source: Source, _ body: (SearchField, String) -> Void) {
    body(.name, source.title)
    body(.name, source.shortTitle)
    body(.text, source.view)
    body(.text, source.leavesOut)
    body(.actor, shortName(source.author))
    body(.place, source.venue)
    fields(of: source.date, body)
  }

  private func fields(of names: [LocalName], _ body: (SearchField, String) -> Void) {
    for name in names { body(.localName(name.language), name.text) }
  }

  private func fields(of date: SourcedDate, _ body: (SearchField, String) -> Void) {
    if let note = date.note { body(date.basis == .outside ? .origin : .reason, note) }
  }

  func fields(of provenance: Provenance, _ body: (SearchField, String) -> Void) {
    if let reason = provenance.reason { body(.reason, reason) }
    if let origin = provenance.origin { body(.origin, origin) }
    if let caution = provenance.caution { body(.caution, caution) }
    for addition in provenance.additions {
      body(.addition, addition.text)
      body(.origin, addition.origin)
    }
    for anchor in provenance.citations.compactMap(\.anchor) { body(.anchor, anchor) }
  }
}
