/// By which a student is known again: what the edge says of the key that was used, or else the name.
struct StudentIdentity: Hashable, Sendable {
  let userID: UInt32
  let mark: String

  /// The identity that the edge gave, of a student or of a name.
  init(userID: UInt32, given: String?, name: String) {
    self.userID = userID
    mark = given.map { "key " + $0 } ?? "name " + StudentName.look(of: name)
  }
}

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
