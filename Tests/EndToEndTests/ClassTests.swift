import Foundation
import Testing

@Suite("A class on terminals", .serialized, .enabled(if: Tmux.isThere, "tmux is not installed"))
struct ClassTests {
  @Test("Everybody follows, each at their own size, and who comes late is right at once")
  func follows() throws {
    let classroom = try Classroom()
    let teacher = try classroom.lead("event/panmunjom-summit", width: 110)
    let first = try classroom.window("join 4b --as Mina", shows: "Panmunjom")
    try teacher.type("2")
    try teacher.wait(for: "States")
    try first.wait(for: "States")
    let late = try classroom.window("join", shows: "States", width: 60)
    try teacher.type("3")
    for student in [first, late] { try student.wait(for: "Timofei Bordachev") }
    for window in [first, late, teacher] { try window.leave() }
    try teacher.expectGivenBack()
    try first.expectGivenBack()
    #expect(classroom.hubs.count == 1)
  }

  @Test("A place that the case does not have leaves no room open")
  func nothingLeftOpen() throws {
    let classroom = try Classroom()
    let outcome = try classroom.run("lead", "4b", "walkthrough/absent")
    #expect(outcome.errorText.contains("has no walkthrough"))
    #expect(classroom.hubs == [])
  }

  @Test("Of several rooms, whoever named none is asked which is theirs")
  func whichRoom() throws {
    let classroom = try Classroom()
    let teachers = try [("4b", "actor/PRK"), ("5c", "actor/JPN")].map {
      try classroom.window("lead \($0.0) \($0.1)", shows: "Leading", width: 110)
    }
    let outcome = try classroom.run("join")
    #expect(outcome.status != 0)
    #expect(outcome.errorText.contains("name one of 4b, 5c"))
    let window = try classroom.window("join", shows: "Several rooms are open: 4b, 5c. Which is yours?")
    try window.enter("6d")
    try window.wait(for: "asked again") { $0.matches(of: /Which is yours/).count == 2 }
    try window.enter("5c")
    try window.wait(for: "Japan")
    try window.leave()
    for teacher in teachers { try teacher.leave() }
  }

  @Test("The class goes on when its hub is killed: a new one is started, and everybody comes back")
  func hubKilled() throws {
    let classroom = try Classroom()
    let teacher = try classroom.lead("event/panmunjom-summit")
    let student = try classroom.window("join 4b", shows: "Panmunjom")
    let hub = try #require(classroom.hubs.first)
    kill(hub, SIGKILL)
    try #require(timeToEnd(hub, limit: .seconds(10)) != nil)
    try teacher.type("2")
    try student.wait(for: "States")
    #expect(classroom.hubs.count == 1)
    #expect(classroom.hubs != [hub])
    for window in [student, teacher] { try window.leave() }
  }

  @Test("A question and its answers outlive the hub")
  func pollOutlivesHub() throws {
    let classroom = try Classroom()
    let teacher = try classroom.window(
      "lead 4b walkthrough/fear-to-singapore/3", shows: "o asks the class", width: 110)
    let student = try classroom.window("join 4b --as Mina", shows: "following")
    try teacher.type("o")
    try student.wait(for: "A answer")
    try student.type("A")
    try student.wait(for: "A question for the class")
    try student.type("in theory")
    try student.press("Enter")
    try teacher.wait(for: "1 answered, 0 not")
    let hub = try #require(classroom.hubs.first)
    kill(hub, SIGKILL)
    try #require(timeToEnd(hub, limit: .seconds(10)) != nil)
    try teacher.wait(for: "another hub") { _ in classroom.hubs.contains { $0 != hub } }
    try teacher.wait(for: "1 answered, 0 not")
    try teacher.type("r")
    try student.wait(for: "A results")
    for window in [student, teacher] { try window.leave() }
  }

  @Test("Whoever was sent out stays out when the hub is killed")
  func removalOutlivesHub() throws {
    let classroom = try Classroom()
    let teacher = try classroom.window("lead 4b event/panmunjom-summit", shows: "Leading", width: 110)
    let removed = try classroom.window("join 4b --as Mina", shows: "following")
    let student = try classroom.window("join 4b --as Jun", shows: "following")
    try teacher.wait(for: "2 here")
    try teacher.type("x")
    try teacher.wait(for: "Send out of the class")
    try teacher.press("Enter")
    try removed.wait(for: "has removed you")
    // The teacher is told after the students, and what nobody was told a lost hub takes along.
    try teacher.wait(for: "1 here")
    let hub = try #require(classroom.hubs.first)
    kill(hub, SIGKILL)
    try #require(timeToEnd(hub, limit: .seconds(10)) != nil)
    // Where the class is reaches the new hub together with who is kept out.
    try teacher.type("2")
    try student.wait(for: "States")
    let again = try Tmux(environment: ["NEASIA_ROOMS": classroom.rooms])
    try again.enter("\"$NEASIA\" class join 4b --as Mina")
    try again.wait(for: "has removed you")
    try again.waitForPrompt()
    for window in [student, teacher] { try window.leave() }
  }

  @Test("The teacher's line drops: the class stays where it is, and the teacher comes back to it")
  func teacherKilled() throws {
    let classroom = try Classroom()
    let lost = try classroom.lead()
    let student = try classroom.window("join 4b")
    try lost.type("2")
    try student.wait(for: "States")
    let process = try lost.process()
    kill(process, SIGKILL)
    try #require(timeToEnd(process, limit: .seconds(10)) != nil)
    let late = try classroom.window("join 4b", shows: "States")
    let teacher = try classroom.lead()
    try teacher.type("3")
    for window in [student, late] { try window.wait(for: "Timofei Bordachev") }
    for window in [student, late, teacher] { try window.leave() }
  }

  @Test("Two cannot lead at once, unless one takes over")
  func takenOver() throws {
    let classroom = try Classroom()
    let first = try classroom.lead("actor/PRK")
    let second = try Tmux(width: 110, environment: ["NEASIA_ROOMS": classroom.rooms])
    try second.enter("\"$NEASIA\" class lead 4b")
    try second.wait(for: "--take-over")
    try second.waitForPrompt()
    let student = try classroom.window("join 4b", shows: "North Korea")
    try second.openExplorer("", "class lead 4b source/bordachev-2018 --take-over", shows: "Bordachev")
    try student.wait(for: "Bordachev")
    for window in [student, second, first] { try window.leave() }
  }

  @Test("A student who is stopped slows nobody, and is right once continued")
  func stopped() throws {
    let classroom = try Classroom()
    let teacher = try classroom.lead("actor/PRK")
    let sleeper = try classroom.window("join 4b", shows: "North Korea")
    let student = try classroom.window("join 4b", shows: "North Korea")
    let process = try sleeper.process()
    kill(process, SIGSTOP)
    defer { kill(process, SIGCONT) }
    for screen in ["2", "4", "2", "4", "3"] { try teacher.type(screen) }
    try student.wait(for: "Timofei Bordachev")
    kill(process, SIGCONT)
    try sleeper.wait(for: "Timofei Bordachev")
    for window in [student, sleeper, teacher] { try window.leave() }
  }

  @Test("The class answers, and sees what it answered once that is revealed")
  func poll() throws {
    let classroom = try Classroom()
    let teacher = try classroom.lead("walkthrough/fear-to-singapore/3")
    let student = try classroom.window("join 4b --as Mina", shows: "following")
    let other = try classroom.window("join 4b --as Jun", shows: "following")
    try teacher.type("C")
    try teacher.wait(for: "o asks the class")
    try teacher.type("o")
    try student.wait(for: "A answer")
    try student.type("A")
    try student.wait(for: "A question for the class")
    try student.type("in theory")
    try student.press("Enter")
    try teacher.wait(for: "1 answered, 1 not")
    try other.wait(for: "A answer")
    #expect(try !other.screen().contains("results"))
    try teacher.type("r")
    for window in [student, other] { try window.wait(for: "A results") }
    for window in [student, other, teacher] { try window.leave() }
  }

  @Test("A log tells where the class went, and names nobody")
  func log() throws {
    let classroom = try Classroom()
    let path = classroom.rooms + "/4b.log"
    let teacher = try classroom.window("lead 4b actor/PRK --log \(path)", shows: "Leading", width: 110)
    let student = try classroom.window("join 4b --as Mina", shows: "North Korea")
    try teacher.type("C")
    try teacher.wait(for: "leading 4b")
    try teacher.type("3")
    try student.wait(for: "Timofei Bordachev")
    for window in [student, teacher] { try window.leave() }
    let log = try String(contentsOfFile: path, encoding: .utf8)
    #expect(log.contains("\"at\": \"actor/PRK\""))
    #expect(log.contains("\"at\": \"source/"))
    #expect(!log.contains("Mina"))
    for line in log.split(separator: "\n") {
      #expect((try? JSONSerialization.jsonObject(with: Data(line.utf8))) != nil)
    }
  }
}
