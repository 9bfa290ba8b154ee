/// Something that somebody in a class wants.
public enum ClassIntent: Hashable, Sendable {
  // Anybody
  /// Where the reader is: for the teacher's roster, never for the class. Without a location one follows.
  case stand(at: String?, columns: Int, rows: Int)
  /// Raises the hand, or lowers it.
  case hand(Bool)
  /// Answers a poll; until it is closed, an answer replaces the one before.
  case answer(poll: Int, PollAnswer)
  /// Leads instead of whoever leads; for those who may.
  case takeOver

  // Who leads
  /// Where the teacher is now, and at which step of a walkthrough.
  case publish(location: String, step: Int?)
  /// Opens a poll in the place of the last one.
  case openPoll(PollDraft)
  case closePoll
  case revealPoll
  /// Gives a hub that was started anew the poll that the lost one had.
  case restorePoll(ClassPoll)
  /// Holds everybody with the teacher, or lets them go.
  case lock(Bool)
  /// Brings everybody back once.
  case bringBack
  /// Points at an item, given as the text of its location; or at nothing.
  case point(String?)
  /// Lowers a student's hand: it has been seen.
  case callOn(student: Int)
  /// Makes a student who may lead the leader.
  case handOver(student: Int)
  /// Sends a student out; the same one is not let in again.
  case remove(student: Int)
  /// Tells a hub that was started anew who was sent out before.
  case keepOut(StudentIdentity)
  /// Ends the class.
  case end

  /// Whether only the one who leads may want this.
  public var isForLeader: Bool {
    switch self {
    case .stand, .hand, .answer, .takeOver: false
    default: true
    }
  }
}
