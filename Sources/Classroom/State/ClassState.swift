/// All that a hub tells one of its peers of the class, every time.
public struct ClassState: Hashable, Sendable {
  /// By which the hub is told from one that was lost.
  public var hub = 0
  /// Raised with every new leader; messages of earlier ones count for nothing.
  public var epoch = 0
  /// Raised with every change that everybody sees.
  public var sequence = 0
  /// Whether the teacher's line stands.
  public var isTeacherHere = false
  /// The digest of the teacher's case, see ``CaseDigest``; another one means other places.
  public var caseDigest: String?
  /// Where the teacher is, as the text of a location; nothing before the class has begun.
  public var location: String?
  /// The step of the walkthrough that the teacher follows, counted from 1.
  public var step: Int?
  /// How many stops the teacher has made; what it has grown by is how far somebody else has fallen behind.
  public var stops = 0
  /// Where the class has been, the present stop last; at most 30.
  public var trail: [ClassStop] = []
  /// Whether students must stay with the teacher.
  public var isLocked = false
  /// Raised each time the teacher brings everybody back.
  public var recalls = 0
  /// What the teacher points at, as the text of a location.
  public var pointer: String?
  /// The poll that was opened last.
  public var poll: ClassPoll?
  /// How many minutes the class has lasted; only the teacher is told.
  public var minutes = 0
  /// How many minutes the present stop has lasted; only the teacher is told.
  public var minutesOfStop = 0
  /// Why the log of the class cannot be written now; only the teacher is told.
  public var logTrouble: String?
  /// Whether the teacher has ended the class.
  public var isOver = false
  /// What the one who reads this is.
  public var you = You()
  /// Everybody; only the teacher is told.
  public var roster: [RosterEntry] = []
  /// Who was sent out, at most ``removedLimit``; only the teacher is told, whose program tells it the next hub should this one be lost.
  public var removed: [StudentIdentity] = []

  /// More than a class has to send out, and few enough for one message.
  static let removedLimit = 200

  /// What the hub knows of the one it writes to.
  public struct You: Hashable, Sendable {
    /// What one is called in the class.
    public var name = ""
    /// Whether one leads it.
    public var isLeading = false
    /// What one answered to the poll.
    public var answer: PollAnswer?
    /// Whether one's hand is raised.
    public var hasRaisedHand = false

    /// Somebody who has done nothing yet.
    public init() {}
  }

  /// A class that has not begun.
  public init() {}
}

/// One student as the teacher sees them.
public struct RosterEntry: Hashable, Sendable {
  /// What a student does.
  public enum Presence: String, Hashable, Sendable, CaseIterable {
    case following, exploring
    /// The line dropped; the answer and the place in the class are kept.
    case lost
  }

  /// By which the student is meant in ``ClassIntent``; counted from 1 in the order of coming.
  public var number: Int
  /// Clean, at most 16 columns, unlike every other in the class.
  public var name: String
  /// What the student does.
  public var presence: Presence
  /// Where an exploring student is, as the beginning of a location's text.
  public var place: String?
  /// Whether the open poll is answered.
  public var hasAnswered: Bool
  /// Which of the raised hands is the student's, counted from 1.
  public var hand: Int?
  /// The size of the screen, when it was told.
  public var columns: Int?
  /// Its rows, when they were told.
  public var rows: Int?
  /// Whether the class may be handed over to the student.
  public var mayLead: Bool
}
