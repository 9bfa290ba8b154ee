import CaseModel
import EDTF

/// Items of which a test says only what it is about.
extension Fixture {
  /// A statement of the letter.
  public static func stated(_ paragraphs: Int...) -> Provenance {
    Provenance(
      basis: .stated,
      citations: paragraphs.map { Citation(source: "letter", paragraph: $0, anchor: anchors[$0]) })
  }

  /// The words by which the letter's paragraphs are cited.
  private static let anchors = [1: "three towns", 2: "asked for a bridge", 3: "through a long winter"]

  /// An event.
  public static func event(
    _ id: Identifier<Event>, _ date: String, title: String? = nil, kind code: String = "042", weight: Int = 3,
    headline: Bool = false, _ participants: [Identifier<PoliticalActor>] = ["EST"],
    place: Identifier<Place>? = nil, text: String = "It happened by the river.",
    provenance: Provenance = stated(1)
  ) throws -> Event {
    guard let kind = EventKind(code: code) ?? EventKind(unlisted: code) else {
      throw FixtureError.noKind(code)
    }
    return Event(
      id: id, title: title ?? "What is called \(id)",
      date: SourcedDate(try DateExpression(parsing: date), basis: .stated), kind: kind, weight: weight,
      isHeadline: headline, participants: participants, place: place, placeOrigin: nil, text: text,
      provenance: provenance)
  }

  /// What the clerk says of a town.
  public static func claim(
    _ id: Identifier<Claim>, of subject: Identifier<PoliticalActor>, _ facet: Claim.Facet, _ when: String,
    issues: [Identifier<Issue>] = [], stance: Claim.Stance? = nil, summary: String? = nil,
    provenance: Provenance = stated(2), links: [ClaimLink] = []
  ) throws -> Claim {
    Claim(
      id: id, holder: "clerk", subject: subject, facet: facet, issues: issues, stance: stance,
      when: try DateExpression(parsing: when), summary: summary ?? "what \(id) says in short",
      text: "What \(id) says at length.", provenance: provenance, links: links)
  }

  /// A stretch of a relation.
  public static func phase(
    _ when: String, _ state: String, _ sign: Relation.Sign = .mixed, _ trend: Relation.Trend = .steady
  ) throws -> Relation.Phase {
    Relation.Phase(
      when: try DateExpression(parsing: when), state: state, sign: sign, trend: trend,
      text: "They were \(state).", provenance: stated(3))
  }

  /// An actor.
  public static func actor(
    _ id: Identifier<PoliticalActor>, _ kind: PoliticalActor.Kind, _ name: String, short: String? = nil,
    mark: String? = nil, localNames: [LocalName] = [], state: Identifier<PoliticalActor>? = nil,
    offices: [Office] = []
  ) -> PoliticalActor {
    PoliticalActor(
      id: id, kind: kind, name: name, shortName: short ?? name, mark: mark, localNames: localNames,
      state: state, offices: offices, capital: nil, text: "About \(name).", provenance: stated(1))
  }

  /// An era.
  public static func era(
    _ id: Identifier<Era>, _ date: String, _ name: String, _ shortName: String
  ) throws -> Era {
    Era(
      id: id, name: name, shortName: shortName,
      date: SourcedDate(try DateExpression(parsing: date), basis: .stated), text: "A chapter.",
      provenance: stated(1))
  }
}
