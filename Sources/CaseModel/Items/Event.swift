/// Something that happened, or a state of affairs that lasted.
public struct Event: Hashable, Sendable {
  /// How a document speaks of the mood of a moment.
  public enum Mood: String, Hashable, Sendable, CaseIterable {
    case grim, hopeful
  }

  public let id: Identifier<Event>
  public let title: String
  public let date: SourcedDate
  public let kind: EventKind
  /// How much it matters to the case, 1 (detail) to 5 (turning point).
  public let weight: Int
  /// Whether it is one of the moments the case is told by.
  public let isHeadline: Bool
  public let participants: [Identifier<PoliticalActor>]
  public let place: Identifier<Place>?
  /// Where the place comes from when the documents do not name it.
  public let placeOrigin: String?
  public let text: String
  public let provenance: Provenance
  /// What the event's own paragraphs call the mood, where they do.
  public let mood: Mood?

  public init(
    id: Identifier<Event>, title: String, date: SourcedDate, kind: EventKind, weight: Int, isHeadline: Bool,
    participants: [Identifier<PoliticalActor>], place: Identifier<Place>?, placeOrigin: String?, text: String,
    provenance: Provenance, mood: Mood? = nil
  ) {
    self.id = id
    self.title = title
    self.date = date
    self.kind = kind
    self.weight = weight
    self.isHeadline = isHeadline
    self.participants = participants
    self.place = place
    self.placeOrigin = placeOrigin
    self.text = text
    self.provenance = provenance
    self.mood = mood
  }
}
