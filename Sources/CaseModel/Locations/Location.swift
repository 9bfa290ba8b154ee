import EDTF

/// A place in the case as one looks at it: what history, the command line and a shared link hold.
///
/// Its text form, such as `timeline/singapore-summit?actor=PRK&zoom=month`, reads back to the same location.
public enum Location: Hashable, Sendable {
  case timeline(TimelineLocation)
  case event(Identifier<Event>)
  case claim(Identifier<Claim>)
  case relation(Identifier<Relation>)
  /// A difference between two documents that the case's author has judged.
  case change(Identifier<Change>)
  case era(Identifier<Era>)
  case place(Identifier<Place>)
  /// The list of all actors.
  case actors(asOf: Day?)
  case actor(Identifier<PoliticalActor>, asOf: Day?)
  case comparison(Identifier<PoliticalActor>, Identifier<PoliticalActor>, asOf: Day?)
  /// A document: one of its paragraphs, counted from 1, or its card.
  case source(Identifier<Source>, paragraph: Int?)
  case claims(ClaimsLocation)
  case changes(ChangesLocation)
  /// The terms of the case; with one of them chosen.
  case glossary(Identifier<Term>?)
  case scenario(ScenarioLocation)
  /// A step of a walkthrough, counted from 1; without one, its overview; without either, all walkthroughs.
  case walkthrough(Identifier<Walkthrough>?, step: Int?)
  /// The words for the consistent scenarios in which some answers hold together.
  case outline(Identifier<ScenarioOutline>)
  case map(MapLocation)
  case tension(TensionLocation)
  /// How the actors stand with each other.
  case relations(RelationsLocation)
}
