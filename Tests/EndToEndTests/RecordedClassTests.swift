import Foundation
import Testing

@Suite("What remains of a class", .serialized)
struct RecordedClassTests {
  private static let folder = Program.root + "/docs/classroom"

  @Test(
    "A class on terminals is recorded, gone through again and reported",
    .enabled(if: Tmux.isThere, "tmux is not installed"))
  func recorded() throws {
    let classroom = try Classroom()
    let path = classroom.rooms + "/4b.log"
    let teacher = try classroom.window(
      "lead 4b walkthrough/fear-to-singapore/3 --log \(path) --log-names", shows: "Leading", width: 110)
    let students = try ["Mina", "Jun"].map { try classroom.window("join 4b --as \($0)", shows: "following") }
    try teacher.wait(for: "2 here")
    try teacher.type("o")
    for (student, answer) in zip(students, ["in theory", "all of it"]) {
      try student.wait(for: "A answer")
      try student.type("A")
      try student.wait(for: "A question for the class")
      try student.type(answer)
      try student.press("Enter")
    }
    try teacher.wait(for: "2 answered, 0 not")
    try teacher.type("r")
    for student in students { try student.wait(for: "A results") }
    try teacher.type("C")
    try teacher.wait(for: "leading 4b")
    try teacher.type("3")
    for student in students { try student.wait(for: "Timofei Bordachev") }
    try teacher.type("C")
    try teacher.wait(for: "Leading")
    try teacher.type("Z")
    try teacher.wait(for: "end the class")
    try teacher.press("Down", "Enter")
    for student in students { try student.wait(for: "over") }
    for window in students + [teacher] { try window.leave() }
    let log = try String(contentsOfFile: path, encoding: .utf8)
    for line in log.split(separator: "\n") {
      #expect((try? JSONSerialization.jsonObject(with: Data(line.utf8))) != nil)
    }
    #expect(log.contains(#""event": "ended""#))

    let report = try classroom.run("report", path)
    #expect(report.status == 0, "\(report.errorText)")
    for words in [
      "## Where we went", "walkthrough/fear-to-singapore/3", "2 of 2 answered, and the class was shown",
      "all of it · **1** █", "- **Mina** · in theory", "## Who was there", "11 of 12 steps",
      "Bordachev 2018",
    ] {
      #expect(report.text.contains(words), "\(words)")
    }
    let replay = try classroom.run("replay", path, "--script", "", "--size", "110x30")
    #expect(replay.text.contains("step 1 of 2"))
    let words = replay.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("2 of 2 answered (all of it: 1; in theory: 1)."))

    let window = try Tmux(width: 110)
    try window.openExplorer("", "class replay '\(path)'", shows: "step 1 of 2")
    try window.type(")")
    try window.wait(for: "step 2 of 2")
    try window.type("2")
    try window.wait(for: "exploring, from step 2 of 2")
    try window.type("R")
    try window.wait(for: "Timofei Bordachev")
    try window.leave()
    try window.expectGivenBack()
    // Nothing was kept of it.
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: window.folder).sorted() == ["process", "tmux"])
  }

  @Test(
    "A full disk is told the teacher, and the class goes on",
    .enabled(if: Tmux.isThere, "tmux is not installed"))
  func fullDisk() throws {
    let classroom = try Classroom()
    let teacher = try classroom.window("lead 4b actor/PRK --log /dev/full", shows: "Leading", width: 110)
    try teacher.wait(for: "The log waits.")
    #expect(try teacher.screen().contains("no space is left"))
    let student = try classroom.window("join 4b", shows: "North Korea")
    try teacher.type("C")
    try teacher.wait(for: "leading 4b")
    try teacher.type("2")
    try student.wait(for: "States")
    for window in [student, teacher] { try window.leave() }
  }

  @Test(
    "A log that had no room goes on in the middle of its line once there is some",
    .enabled(if: Tmux.isThere, "tmux is not installed"))
  func roomAgain() throws {
    let classroom = try Classroom()
    let path = classroom.rooms + "/4b.log"
    // The limit of a file's size stands for the disk, since nobody needs rights to set it.
    let machine = try Tmux()
    try machine.enter(
      "set +m; (ulimit -S -f 1; exec \"$NEASIA\" class hub 4b --rooms='\(classroom.rooms)' --log='\(path)') > /dev/null &"
    )
    try machine.wait(for: "the room") { _ in FileManager.default.fileExists(atPath: classroom.tokenPath) }
    let hub = try #require(classroom.hubs.first)
    let teacher = try classroom.window(
      "lead 4b walkthrough/fear-to-singapore/1", shows: "Leading", width: 110)
    for step in 2...12 {
      try teacher.type(")")
      let screen = try teacher.wait(for: "step \(step)") { $0.contains("step \(step) of 12") }
      if screen.contains("The log waits.") { break }
    }
    try teacher.wait(for: "The log waits.")
    let size = try #require(FileManager.default.contents(atPath: path)).count
    #expect(size > 0 && size.isMultiple(of: 512))
    #expect(try Outcome(of: ["prlimit", "--pid", "\(hub)", "--fsize=unlimited:"]).status == 0)
    try teacher.type("Z")
    try teacher.wait(for: "end the class")
    try teacher.press("Down", "Enter")
    try teacher.wait(for: "the end of the log") { _ in
      try String(contentsOfFile: path, encoding: .utf8).contains(#""event": "ended""#)
    }
    try teacher.leave()
    let report = try classroom.run("report", path)
    #expect(report.status == 0 && report.errorText == "", "\(report.errorText)")
  }

  @Test("The recorded class of the documentation is reported as it stands there")
  func documented() throws {
    let log = Self.folder + "/recorded-class.jsonl"
    let report = try Program.run("class", "report", log, "--seeds", Program.seeds, "--no-config")
    #expect(report.status == 0 && report.errorText == "")
    #expect(
      try report.text == String(contentsOfFile: Self.folder + "/recorded-class.md", encoding: .utf8),
      "neasia class report docs/classroom/recorded-class.jsonl > docs/classroom/recorded-class.md")
    let replay = try Program.run(
      "class", "replay", log, "--seeds", Program.seeds, "--no-config", "--script", "O", "--size", "110x30")
    #expect(replay.text.contains("0:00 "))
  }

  @Test("A log that is wrong is told line by line, and one that breaks off is read with a note")
  func damaged() throws {
    try withTemporaryFolder { folder in
      let log = try String(contentsOfFile: Self.folder + "/recorded-class.jsonl", encoding: .utf8)
      let path = folder + "/a\u{1B}b.log"
      try (log + "x\n{}\n").write(toFile: path, atomically: true, encoding: .utf8)
      let count = log.split(separator: "\n").count
      let wrong = try Program.run("class", "report", path)
      #expect(wrong.status == 1 && wrong.text == "")
      #expect(wrong.errorText.contains("a<U+001B>b.log:\(count + 1): error: this is not JSON"))
      #expect(wrong.errorText.contains("a<U+001B>b.log:\(count + 2): error: there is no event here"))
      #expect(wrong.unsafeScalars.isEmpty)
      try String(log.dropLast(20)).write(toFile: path, atomically: true, encoding: .utf8)
      let cut = try Program.run("class", "report", path)
      #expect(cut.status == 0)
      #expect(cut.errorText.contains(":\(count): note: the line breaks off"))
      #expect(cut.text.contains("The log breaks off: nobody ended the class."))
    }
  }

  @Test("Of a file with several classes the last is meant, or the one that is named")
  func several() throws {
    try withTemporaryFolder { folder in
      let log = try String(contentsOfFile: Self.folder + "/recorded-class.jsonl", encoding: .utf8)
      let path = folder + "/log"
      try (log.replacing(#""room": ""#, with: #""room": "first-"#) + log)
        .write(toFile: path, atomically: true, encoding: .utf8)
      let last = try Program.run("class", "report", path)
      #expect(last.errorText.contains("tells of 2 classes") && !last.text.contains("first-"))
      #expect(try Program.run("class", "report", path, "--class", "1").text.contains("first-"))
      let none = try Program.run("class", "replay", path, "--class", "3", "--script", "")
      #expect(none.status == 64 && none.errorText.contains("--class 1 to 2"))
    }
  }

  @Test("What is no log is neither added to nor read, and a report replaces nothing unasked")
  func refusals() throws {
    try withTemporaryFolder { folder in
      let diary = folder + "/diary"
      try "a diary\n".write(toFile: diary, atomically: true, encoding: .utf8)
      let hub = try Program.run("class", "hub", "4b", "--rooms", folder, "--log", diary)
      #expect(hub.status == 1 && hub.errorText.contains("something else than the log of a class"))
      #expect(try String(contentsOfFile: diary, encoding: .utf8) == "a diary\n")
      let names = try Program.run("class", "lead", "4b", "--log-names")
      #expect(names.status == 64 && names.errorText.contains("--log-names is for --log"))
      let report = try Program.run(
        "class", "report", Self.folder + "/recorded-class.jsonl", "--output", diary, "--format", "html")
      #expect(report.status == 1 && report.errorText.contains("--force"))
      #expect(try Program.run("class", "report", folder + "/none").errorText.contains("does not exist"))
    }
  }
}
