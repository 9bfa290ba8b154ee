import Canvas
import CaseKit
import CaseModel
import Classroom
import Testing

@testable import Explorer

@Suite("Judging together")
struct JudgingTests {
  /// A teacher on an argument of the scenario screen, and two students of different sizes.
  private func river(on question: String = "west") throws -> ClassWalk {
    let casebook = try Fixture.withModel().casebook()
    var room = try ClassWalk()
    _ = try room.join(
      .leader(takesOver: false), "teacher", at: "scenario/ferry-time?on=\(question)", in: casebook)
    _ = try room.join(.follower, "kim", in: casebook)
    _ = try room.join(.follower, "lee", in: casebook, size: Size(width: 60, height: 18))
    return room
  }

  private func screen(_ room: ClassWalk, _ end: Int) -> String {
    room.walks[end].lines.joined(separator: "\n")
  }

  /// The screen without its lines and frames.
  private func words(_ room: ClassWalk, _ end: Int) -> String {
    screen(room, end).split { $0.isWhitespace || $0 == "│" }.joined(separator: " ")
  }

  /// What water that is low does to West's calm is asked; the case says +3.
  private func asked() throws -> ClassWalk {
    var room = try river()
    try room.press("C Tab J", 0)
    #expect(room.walks[0].offered == ["“West's mood: calm”?", "“West's mood: cross”?"])
    #expect(
      room.walks[0].application.chooserEntries.map(\.detail) == ["the case says +3", "the case says −3"])
    try room.press("Enter", 0)
    return room
  }

  @Test("A teacher asks for the argument under the cursor, and sees the answers come in")
  func asking() throws {
    var room = try asked()
    #expect(try room.seat(0).showsConsole)
    #expect(
      try room.seat(1).state.poll?.draft.question == "How much does “Water: low” favour “West's mood: calm”?")
    try room.press("A + 2 Enter", 1)
    #expect(try room.seat(0).state.poll?.results?.spread == [2, 2, 2, 2, 2])
    let console = screen(room, 0)
    #expect(console.contains("+2") && console.contains("◀ the case") && console.contains("1 answered, 1 not"))
  }

  @Test(
    "A value is chosen by arrows or by a digit with its sign",
    arguments: [
      ("A Enter", 0), ("A Right Enter", 1), ("A Left*9 Enter", -3), ("A 3 Enter", 3), ("A - 2 Enter", -2),
      ("A 2 - Enter", -2), ("A - + 1 Enter", 1), ("A - 1 3 Enter", 3), ("A 7 x Enter", 0), ("A Up Enter", -1),
      ("A End Enter", 3), ("A 2 Enter A Left Enter", 1),
    ])
  func keys(keys: String, value: Int) throws {
    var room = try asked()
    try room.press(keys, 1)
    #expect(try room.seat(1).state.you.answer == .number(value))
    #expect(room.walks[1].state.chooser == nil)
  }

  @Test("A click on a value gives it")
  func click() throws {
    var room = try asked()
    try room.press("A", 1)
    let row = try #require(room.walks[1].lines.firstIndex { $0.contains("−2") && $0.contains("+3") })
    let point = try #require(room.walks[1].find("−1", rows: row..<row + 1))
    #expect(room.walks[1].application.frame().command(at: point) == .select(2))
  }

  @Test("The question is in plain words, and the case's own value is nowhere before it is revealed")
  func hidden() throws {
    var room = try asked()
    for student in [1, 2] {
      #expect(screen(room, student).contains("the class judges this now"))
      try room.press("A", student)
      #expect(words(room, student).contains("How much does “Water: low” favour “West's mood: calm”?"))
      #expect(!screen(room, student).contains("the case"))
      #expect(!screen(room, student).contains("The clerk's words"))
    }
    try room.press("Enter", 1)
    try room.press("- 1 Enter", 2)
    try room.press("o", 0)
    #expect(try room.seat(1).state.poll?.results == nil)
    #expect(screen(room, 1).contains("the class judges this now"))
  }

  @Test("The class's middle and spread appear beside the case's own")
  func revealed() throws {
    var room = try asked()
    try room.press("A + 1 Enter", 1)
    try room.press("A - 3 Enter", 2)
    try room.press("o r", 0)
    for end in 0...2 {
      let text = screen(room, end)
      #expect(text.contains("median −3, the middle half from −3 to +1"), "\(end)")
      #expect(text.contains("◀ the case") && text.contains("L¶2"), "\(end)")
    }
    #expect(room.walks[1].lines.contains { $0.contains("+1") && $0.contains("● you") })
    #expect(!screen(room, 1).contains("the class judges this now"))
    // A key that means something on the screen is not lost on the results.
    try room.press("2", 1)
    #expect(room.place(1).hasPrefix("actors"))
    try room.press("Esc", 2)
    #expect(room.walks[2].state.chooser == nil)
  }

  @Test("Whoever explores is told, and not disturbed")
  func exploring() throws {
    var room = try asked()
    try room.press("2", 1)
    try room.press("r", 0)
    #expect(room.walks[1].state.chooser == nil)
    #expect(room.walks[1].state.notice?.contains("the class has answered") == true)
    try room.press("A", 1)
    #expect(screen(room, 1).contains("What the class answered (0)"))
  }

  @Test("A scale that is open goes when no more answers are taken")
  func closing() throws {
    var room = try asked()
    try room.press("A", 1)
    try room.press("o", 0)
    #expect(room.walks[1].state.chooser == nil)
    #expect(room.walks[1].state.notice == "no more answers are taken")
  }

  @Test("A case without the answers asks by their names and says that it does not know")
  func otherCase() throws {
    var room = try river()
    let other = try room.join(.follower, "guest", in: RealCase.casebook(), size: Size(width: 60, height: 18))
    try room.press("J Enter", 0)
    try room.press("A", other)
    #expect(screen(room, other).contains("water/low"))
    try room.press("1 Enter", other)
    try room.press("r", 0)
    #expect(screen(room, other).contains("your case does not have these answers"))
  }

  @Test("Where nothing acts on the question, or no scenario is shown, it is said")
  func unavailable() throws {
    var room = try river(on: "water")
    try room.press("J", 1)
    #expect(room.walks[1].state.notice == "only the teacher can do that")
    try room.press("J", 0)
    #expect(room.walks[0].state.notice == "nothing acts on this question: choose another")
    try room.press("C 1 C J", 0)
    #expect(room.walks[0].state.notice?.contains("only where the scenarios are shown") == true)
  }

  @Test("A cell is what its judgement says of one answer")
  func cells() throws {
    let model = try #require(RealCase.casebook().model)
    var count = 0
    for judgement in model.judgements {
      let target = try #require(model.descriptor(judgement.target))
      for (variant, value) in zip(target.variants, judgement.values) {
        let answer = VariantReference(descriptor: target.id, variant: variant.id)
        let cell = try #require(JudgementCell(of: judgement.source, on: answer))
        #expect(model.value(of: cell) == value)
        #expect(model.judgement(of: cell) == judgement)
        count += 1
      }
    }
    #expect(count > 100)
    let own = VariantReference(descriptor: "talks", variant: "progress")
    #expect(JudgementCell(of: own, on: VariantReference(descriptor: "talks", variant: "none")) == nil)
    let unknown = try #require(JudgementCell(of: own, on: VariantReference(descriptor: "x", variant: "y")))
    #expect(model.value(of: unknown) == nil && model.judgement(of: unknown) == nil)
  }
}
