/// Something that happened, or a state of affairs that lasted.
public struct Event: Hashable, Sendable {
  /// How a document speaks of the mood of a moment.
  public enum Mood: String, Hashable, Sendable, CaseIterable {
    case grim, hopeful
  }

  /// Its name in the seeds.
  public let id: Identifier<Event>
  /// What happened, in at most 48 characters.
  public let title: String
  /// When it was, and what the date rests on.
  public let date: SourcedDate
  /// What kind of thing it was, as a code of CAMEO.
  public let kind: EventKind
  /// How much it matters to the case, 1 (detail) to 5 (turning point).
  public let weight: Int
  /// Whether it is one of the moments the case is told by.
  public let isHeadline: Bool
  /// Who took part; of a leader the state too.
  public let participants: [Identifier<PoliticalActor>]
  /// Where it happened, when that is known.
  public let place: Identifier<Place>?
  /// Where the place comes from when the documents do not name it.
  public let placeOrigin: String?
  /// What happened, at length.
  public let text: String
  /// What it rests on, how sure it is, and where it is said.
  public let provenance: Provenance
  /// What the event's own paragraphs call the mood, where they do.
  public let mood: Mood?

  /// An event.
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
