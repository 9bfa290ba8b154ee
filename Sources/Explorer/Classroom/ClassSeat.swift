import CaseModel
import Classroom

/// The class that the explorer is in: what the hub told last, and how this screen goes along with it.
public struct ClassSeat: Equatable, Sendable {
  /// The room.
  public let room: RoomName
  /// How one stands with the hub.
  public internal(set) var standing = ClassClient.Standing.connecting
  /// The class as it was told last.
  public internal(set) var state = ClassState()
  /// Whether the teacher's case is another than one's own.
  public internal(set) var hasOtherCase = false
  /// Whether the screen goes where the teacher goes; any way off it is a look around.
  public internal(set) var isFollowing = true
  /// Whether the teacher's console lies over the screen, while one leads.
  public internal(set) var showsConsole = false
  /// The first line shown of the lesson on the console.
  var consoleScroll = 0
  /// The teacher's place as this screen shows it, and the text that it was made from.
  var home: Location?
  var homeText: String?
  /// Where one was exploring before the return.
  var explored: Visit?
  /// How far the class was when one left it.
  var stopsWhenLeft = 0
  /// How far the class was when the present poll was asked.
  var stopsWhenAsked = 0
  /// Whether the next digit of a judgement has a minus before it.
  var judgesDown = false
  /// What keeps the class from going on.
  var trouble: ClassTrouble?
  /// What the hub was told last of this screen.
  var told: ClassIntent?

  /// Whether this screen is the teacher's.
  public var isLeading: Bool { standing == .inClass && state.you.isLeading }

  /// Whether one must stay with the teacher.
  var isHeld: Bool { state.isLocked && standing == .inClass && !state.isOver }

  /// Whether an answer to a poll is taken now.
  var takesAnswers: Bool { standing == .inClass && state.poll?.phase == .open && !state.isOver }
}

extension ExplorerState {
  /// The rows at the bottom that say how one stands to the class.
  var classRows: Int { classroom == nil ? 0 : 1 }

  /// The class that one follows or could follow; nothing for the teacher.
  var studentSeat: ClassSeat? { classroom.flatMap { $0.isLeading ? nil : $0 } }
}
