import Canvas
import CaseKit
import CaseModel
import Classroom
import TestKit
import Testing

@testable import Explorer

@Suite("Following a teacher")
struct ClassTests {
  /// A teacher at the first step of the lesson, and two students.
  private func river(size: Size = Size(width: 110, height: 30)) throws -> ClassWalk {
    let casebook = try Fixture().casebook()
    var room = try ClassWalk()
    _ = try room.join(
      .leader(takesOver: false), "teacher", at: "walkthrough/down-the-river/1", in: casebook, size: size)
    _ = try room.join(.follower, "kim", in: casebook, size: size)
    _ = try room.join(.follower, "lee", in: casebook, size: Size(width: 60, height: 18))
    return room
  }

  @Test("Students go where the teacher goes, each on their own screen")
  func follow() throws {
    var room = try river()
    #expect(room.place(1) == "walkthrough/down-the-river/1")
    try room.press("n n", 0)
    #expect([1, 2].map { room.place($0) } == Array(repeating: "walkthrough/down-the-river/3", count: 2))
    try room.press("C 7", 0)
    #expect(room.place(1) == room.place(0))
    #expect(room.line(1).contains("following"))
  }

  @Test("Any way off is a look around; one key returns, one goes back to it")
  func breakOff() throws {
    for keys in ["2", "Down", "/ text:wall Enter", "9", ")", "Esc", "1 v"] {
      var room = try river()
      try room.press("n", 0)
      try room.press(keys, 1)
      let explored = room.place(1)
      #expect(explored != room.place(0), "\(keys)")
      #expect(try !room.seat(1).isFollowing)
      #expect(room.line(1).contains("exploring"))
      try room.press("n n", 0)
      #expect(room.place(1) == explored)
      #expect(room.line(1).contains("2 steps on"), "\(room.line(1))")
      try room.press("R", 1)
      #expect(room.place(1) == room.place(0))
      #expect(room.line(1).contains("following"))
      #expect(room.walks[1].lines[2] == room.walks[2].lines[2] || room.walks[2].state.size.width < 110)
      try room.press("E", 1)
      #expect(room.place(1) == explored)
      #expect(room.line(1).contains("exploring"))
      #expect(room.place(2) == room.place(0))
    }
  }

  @Test("Reading on a page is no way off")
  func reading() throws {
    var room = try river()
    try room.press("n n n", 0)
    try room.press("PageDown ?", 1)
    #expect(try room.seat(1).isFollowing)
    try room.press("b", 0)
    #expect(room.place(1) == room.place(0))
  }

  @Test("The teacher sees who follows, and where the others are")
  func roster() throws {
    var room = try river()
    try room.press("2", 1)
    let roster = try room.seat(0).state.roster
    #expect(roster.map(\.presence) == [.exploring, .following])
    #expect(roster[0].place?.hasPrefix("actors") == true)
    #expect(roster[1].columns == 60)
    let console = room.walks[0].lines.joined(separator: "\n")
    for words in ["Leading", "room-4b", "2 here", "1 exploring", "60x18 (1)", "Let them find the sign."] {
      #expect(console.contains(words), "\(words)")
    }
  }

  @Test("A lock holds everybody; bringing back does so once")
  func lock() throws {
    var room = try river()
    try room.press("2", 1)
    try room.press("e", 0)
    #expect(room.place(1) == room.place(0))
    try room.press("2", 1)
    #expect(room.place(1) != room.place(0))
    try room.press("l", 0)
    #expect(room.place(1) == room.place(0))
    try room.press("2", 1)
    #expect(room.place(1) == room.place(0))
    #expect(room.walks[1].state.notice?.contains("holds") == true)
    try room.press("E", 1)
    #expect(room.walks[1].state.notice?.contains("holds") == true)
    try room.press("l", 0)
    try room.press("2", 1)
    #expect(room.place(1) != room.place(0))
  }

  @Test("A teacher's line that is gone is said, and nothing moves")
  func away() throws {
    var room = try river()
    room.leave(0)
    #expect(room.line(1).contains("teacher away"))
    #expect(room.place(1) == "walkthrough/down-the-river/1")
    room.leave(1)
    #expect(room.line(1).contains("line lost"))
  }

  @Test("A step that the teacher has left is on no student's screen, whether early, late or held")
  func leftStep() throws {
    var room = try river()
    func showsStep(_ end: Int) -> Bool { room.walks[end].lines.contains { $0.contains("step 1 of 4") } }
    try room.press("2", 2)
    #expect(showsStep(1) && showsStep(2))
    #expect(room.walks[2].lines.contains { $0.contains("exploring, from step 1 of 4") })
    try room.press("C 2", 0)
    #expect(room.line(1).contains("following") && !showsStep(1))
    try room.press("R", 2)
    #expect(room.line(2).contains("following") && !showsStep(2))
    let late = try room.join(.follower, "choi", in: Fixture().casebook())
    #expect(room.walks[late].lines == room.walks[1].lines)
    try room.press("R", 0)
    #expect(showsStep(1) && showsStep(2))
    #expect(room.walks[late].lines == room.walks[1].lines)
    // A student who tries to go back to a step that they looked at by themselves.
    try room.press(") R", 1)
    try room.press("2 C l", 0)
    try room.press("[", 1)
    #expect(room.place(1) == room.place(0))
    #expect(!room.walks[1].lines.contains { $0.contains("of 4") })
  }

  @Test("A poll is asked, answered and shown")
  func poll() throws {
    var room = try river()
    try room.press("n o", 0)
    #expect(room.walks[1].state.notice?.contains("question") == true)
    try room.press("A", 1)
    #expect(room.walks[1].offered == ["East", "West", "nobody says"])
    try room.press("Down Enter", 1)
    #expect(try room.seat(1).state.you.answer == .choice(1))
    #expect(try room.seat(0).state.poll?.results == .choices([0, 1, 0]))
    #expect(try room.seat(2).state.poll?.results == nil)
    #expect(room.walks[0].lines.contains { $0.contains("1 answered, 1 not") })
    try room.press("o r", 0)
    #expect(room.walks[2].lines.contains { $0.contains("West") && $0.contains("▆ 1") })
    try room.press("A", 2)
    #expect(room.walks[2].state.chooser == nil)
    #expect(room.walks[1].lines.contains { $0.contains("West") && $0.contains("● you") })
  }

  @Test("Numbers and words are answered too")
  func otherPolls() throws {
    var room = try river()
    try room.press("o", 0)
    try room.press("A text:12 Enter", 1)
    #expect(try room.seat(1).state.you.answer == .number(12))
    try room.press("o n n n o", 0)
    try room.press("A text:because", 2)
    try room.press("Enter", 2)
    #expect(try room.seat(2).state.you.answer == .text("because"))
    #expect(try room.seat(1).state.you.answer == nil)
  }

  @Test("Where an answer is typed, the question stands above it, and what was answered is there again")
  func typedNumber() throws {
    let casebook = try RealCase.casebook()
    var room = try ClassWalk()
    _ = try room.join(.leader(takesOver: false), "anna", at: "walkthrough/fear-to-singapore/1", in: casebook)
    _ = try room.join(in: casebook)
    try room.press("o", 0)
    try room.press("A", 1)
    #expect(room.walks[1].find("│ Before you read on, how likely") != nil)
    #expect(room.walks[1].find("type a number from 0 to 100") != nil)
    try room.press("text:170 Enter", 1)
    #expect(room.walks[1].state.notice == "type a number from 0 to 100")
    try room.press("C-u text:70 Enter A", 1)
    #expect(room.walks[1].application.chooserEntries.map(\.title) == ["70"])
  }

  @Test("Hands go up and are seen; a student is sent out")
  func hands() throws {
    var room = try river()
    try room.press("W", 1)
    #expect(room.walks[0].lines.contains { $0.contains("▲ kim") })
    try room.press("s Enter", 0)
    #expect(try !room.seat(1).state.you.hasRaisedHand)
    try room.press("x Enter", 0)
    #expect(room.line(1).contains("not in the class"))
    #expect(try room.seat(0).state.roster.map(\.name) == ["lee"])
  }

  @Test("A student never reads the teacher's notes, and has no console")
  func notes() throws {
    var room = try river()
    try room.press("I C o l x", 1)
    #expect(!room.walks[1].lines.joined().contains("Let them find the sign."))
    #expect(try !room.seat(1).showsConsole)
    #expect(try !room.seat(0).state.isLocked)
  }

  @Test("The end is asked twice")
  func end() throws {
    var room = try river()
    try room.press("Z Enter", 0)
    #expect(try !room.seat(1).state.isOver)
    try room.press("Z Down Enter", 0)
    #expect(room.line(1).contains("the class is over"))
    try room.press("2", 1)
    #expect(room.place(1) != room.place(0))
    for end in [0, 1] { room.leave(end) }
    #expect(room.line(1).contains("the class is over"))
    #expect(room.walks[0].lines[0].contains("Over"))
    try room.press("l", 0)
    #expect(room.walks[0].state.notice == "the class is over")
    try room.press("C", 0)
    #expect(room.line(0).contains("the class is over"))
  }

  @Test("What the teacher points at is told")
  func pointer() throws {
    var room = try river()
    try room.press("C 1 P", 0)
    #expect(room.line(1).contains("the teacher points at"))
    #expect(room.walks[1].lines.contains { $0.contains("◀") })
    try room.press("P", 0)
    #expect(!room.line(1).contains("points"))
    #expect(!room.walks[1].lines.contains { $0.contains("◀") })
  }

  @Test("A teacher whose program died finds the class where it was")
  func resumed() throws {
    var room = try river()
    try room.press("n n", 0)
    room.leave(0)
    let again = try room.join(.leader(takesOver: false), "teacher", in: Fixture().casebook())
    #expect(room.place(again) == "walkthrough/down-the-river/3")
    #expect(room.line(1).contains("following"))
  }

  @Test("Another case is said, and its strange places crash nothing")
  func otherCase() throws {
    var room = try river()
    let other = try room.join(.follower, "guest", in: RealCase.casebook())
    #expect(try room.seat(other).hasOtherCase)
    #expect(room.line(other).contains("not the teacher's"))
  }

  @Test("Random keys on all screens of a class bring nobody down", arguments: 0..<6)
  func random(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var room = try river()
    let keys = [
      "n", "b", "o", "r", "l", "e", "s", "p", "C", "Tab", "R", "E", "A", "W", "Enter", "Esc", "Down", "2",
      "4", "7", ")", "I", "V", "?", "[",
    ]
    for _ in 0..<120 {
      try room.press(keys.randomElement(using: &random) ?? "n", Int.random(in: 0..<3, using: &random))
      _ = room.walks.map(\.lines)
    }
    try room.press("Esc*4", 0)
    try room.press("Esc*4", 1)
    if try room.seat(1).isFollowing { #expect(room.place(1) == room.place(0)) }
  }
}
