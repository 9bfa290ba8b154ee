import CaseModel

extension Event: SeedItem {
  static let section = SeedSection.events
  static let noun = "event"

  static func read(_ item: inout ItemReader) -> Event? {
    let id = item.required("id", .id(of: Event.self), "")
    let title = item.required("title", .text(upTo: 48), "what happened, in a few words")
    let date = item.sourcedDate()
    let kind = item.required("kind", .eventKind, "what kind of thing it was: `\"042\"`")
    let weight = item.required("weight", .whole(1...5), "1 is a detail, 5 a turning point")
    let isHeadline = item.optional("headline", .flag, "true for the moments the case is told by")
    let participants = item.required(
      "participants", .set(of: .reference(to: PoliticalActor.self)),
      "who takes part; list a leader's state too")
    let place = item.optional("place", .reference(to: Place.self), "where it happened")
    let placeOrigin = item.optional(
      "place-origin", .text, "where the place comes from, when the documents do not name it")
    let text = item.required("text", .text, "what happened, for a student to read")
    let mood = item.optional(
      "mood", .choice(of: Event.Mood.self), "how the cited paragraphs speak of the moment")
    let provenance = item.provenance(anchored: true)
    guard let id, let title, let date, let kind, let weight, let participants, let text, let provenance
    else { return nil }
    return Event(
      id: id, title: title, date: date, kind: kind, weight: weight, isHeadline: isHeadline ?? false,
      participants: participants, place: place, placeOrigin: placeOrigin, text: text, provenance: provenance,
      mood: mood)
  }
}
