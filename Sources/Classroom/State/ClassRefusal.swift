/// Why a hub closes a peer's connection.
public enum ClassRefusal: String, Hashable, Sendable, CaseIterable {
  /// What came is not a message.
  case garbled
  case tooLong = "too-long"
  case tooMany = "too-many"
  /// Nothing was said in the time one has.
  case silent
  case wrongVersion = "wrong-version"
  case wrongRoom = "wrong-room"
  /// A follower sent what only a leader may, or led without the right to.
  case notAllowed = "not-allowed"
  /// Somebody else leads.
  case roomTaken = "room-taken"
  case removed
  case full
}

extension ClassRefusal {
  /// What happened and what to do, as a sentence for the person at the other end.
  public func sentence(room: RoomName) -> String {
    switch self {
    case .garbled, .tooLong, .silent:
      "The hub of room \(room) did not understand this program: use the same version of neasia on both ends."
    case .tooMany: "Too much was sent to room \(room) at once: join again."
    case .wrongVersion:
      "Room \(room) is run by another version of neasia: use the same version, or end that hub and start this one."
    case .wrongRoom: "This is not the socket of room \(room): choose one that `neasia class list` shows."
    case .notAllowed:
      "You may not lead room \(room): lead it as the user that runs its hub, or with the hub's class token."
    case .roomTaken:
      "Somebody leads room \(room) already: ask for it to be handed over, or take it over with --take-over."
    case .removed: "The teacher has removed you from room \(room): speak to the teacher."
    case .full: "Room \(room) is full: ask the teacher to start another."
    }
  }
}
