import CaseModel

/// One statement of a handout, or one line of a page, with everything it rests on.
struct Entry: Hashable, Sendable {
  /// The item it tells of, to which other parts of the handout may lead.
  var item: Item?
  /// When, or which side of an actor: stands before the rest.
  var label = ""
  var title: [Phrase] = []
  /// Who, where, which kind: one line each.
  var facts: [[Phrase]] = []
  var text: [Phrase] = []
  /// What it rests on, one line each.
  var grounds: [[Phrase]] = []

  /// What a part of a handout can lead to.
  enum Item: Hashable, Sendable {
    case event(Identifier<Event>)
    case claim(Identifier<Claim>)
    case phase(Identifier<Relation>, Int)
    case actor(Identifier<PoliticalActor>)
    case term(Identifier<Term>)
    case paragraph(ParagraphReference)
    case change(Identifier<Change>)
    case era(Identifier<Era>)
    case place(Identifier<Place>)
  }
}
