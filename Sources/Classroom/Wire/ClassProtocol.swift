/// How a hub and its peers speak: one line of JSON in UTF-8 a message.
///
/// A peer says first ``ClassHello``, then any number of ``ClassIntent``. The hub answers with the whole state of the class
/// whenever it has changed, never with a difference, so that whoever missed a message is right with the next.
public enum ClassProtocol {
  /// Raised whenever a message changes so that an older program would misread it.
  public static let version = 1
  /// The most bytes of a message from a follower.
  public static let followerLimit = 4096
  /// The most bytes of a message from the leader, whose polls are longer.
  public static let leaderLimit = 16_384
  /// The most bytes of a message from a hub, which holds the whole roster when it goes to the teacher.
  public static let hubLimit = 262_144
  /// The most bytes of a location's text.
  public static let locationLimit = 1024

  /// Whether a text may be sent as a location's: visible ASCII, as ids and parameters are, of a bearable length.
  public static func admits(location text: String) -> Bool {
    (1...locationLimit).contains(text.utf8.count) && text.utf8.allSatisfy { (0x21...0x7E).contains($0) }
  }
}
