/// What a hub keeps of a student, over reconnects.
struct Student: Sendable {
  let number: Int
  let identity: StudentIdentity
  let name: String
  /// What its name looks like, see ``StudentName/look(of:)``; kept, since every newcomer is compared with all.
  let look: String
  let mayLead: Bool
  /// Two windows are one student.
  var connections: Set<PeerID> = []
  /// Where an exploring student is; nothing while following.
  var place: String?
  var size: (columns: Int, rows: Int)?
  /// Which hand of the class it was that was raised.
  var hand: Int?
  var answer: PollAnswer?

  /// The most of a place's text that the roster holds.
  static let placeLimit = 64
}
