import Foundation
import Testing

@Suite("The hub of a class, without a terminal", .serialized)
struct ClassHubTests {
  /// Runs a test with a hub, and ends it.
  private func withHub(_ arguments: String = "", _ body: (Classroom) throws -> Void) throws {
    let classroom = try Classroom()
    let outcome = try Outcome(
      of: [
        "/bin/sh", "-c",
        "setsid \"$NEASIA\" class hub 4b --rooms \"$NEASIA_ROOMS\" \(arguments) > \"$OUT\" 2>&1 & while ! [ -s \"$OUT\" ]; do :; done",
      ],
      environment: ["NEASIA": Program.path, "NEASIA_ROOMS": classroom.rooms, "OUT": classroom.rooms + "/out"])
    try #require(outcome.status == 0)
    try body(classroom)
  }

  @Test("A room is listed while its hub answers, has one hub, and is for its owner only")
  func rooms() throws {
    let classroom = try Classroom()
    #expect(try classroom.run("list").text == "")
    #expect(try classroom.run("join").errorText.contains("No room is open"))
    #expect(try classroom.run("join", "4b").errorText.contains("Room 4b is not open"))
    try withHub { classroom in
      #expect(try classroom.run("list").text == "4b\n")
      let second = try classroom.run("hub", "4b")
      #expect(second.status == 1)
      #expect(second.errorText.contains("has a hub already"))
      for (path, mode) in [(classroom.socketPath, 0o600), (classroom.tokenPath, 0o600)] {
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == mode)
      }
      let hub = try #require(classroom.hubs.first)
      kill(hub, SIGKILL)
      try #require(timeToEnd(hub, limit: .seconds(10)) != nil)
      #expect(FileManager.default.fileExists(atPath: classroom.socketPath))
      #expect(try classroom.run("list").text == "")
      #expect(try classroom.run("join", "4b").errorText.contains("Room 4b is not open"))
    }
  }

  @Test("A folder that its group may enter has rooms for the group")
  func group() throws {
    let classroom = try Classroom()
    chmod(classroom.rooms, 0o2750)
    let outcome = try Program.shell(
      "setsid \"$NEASIA\" class hub 4b --rooms \"$ROOMS\" > \"$ROOMS/out\" 2>&1 & while ! [ -s \"$ROOMS/out\" ]; do :; done",
      environment: ["ROOMS": classroom.rooms])
    #expect(outcome.status == 0)
    let attributes = try FileManager.default.attributesOfItem(atPath: classroom.socketPath)
    #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o660)
  }

  @Test("Where no rooms can be, it is said what to do")
  func noFolder() throws {
    let classroom = try Classroom()
    for arguments in [["hub", "4b", "--rooms", "/dev/null/x"], ["lead", "4b", "--rooms", "/dev/null/x"]] {
      let outcome = try Outcome(of: [Program.path, "class"] + arguments)
      #expect(outcome.status == 1)
      #expect(outcome.errorText.contains("/dev/null/x"))
      #expect(outcome.unsafeScalars == [])
    }
    let long = classroom.rooms + "/" + String(repeating: "x", count: 100)
    #expect(
      try Outcome(of: [Program.path, "class", "hub", "4b", "--rooms", long]).errorText.contains("too long"))
  }

  @Test(
    "Whoever does not speak the language of the class is told so, cut off, and harms nobody",
    arguments: [
      ("garbled", "\u{0}\u{FFFD}\n"), ("garbled", "{\"do\": \"dance\"}\n"),
      ("garbled", "[[[[[[[[[[[[[[[[[[[[\n"),
      ("wrong-version", #"{"neasia": 99, "do": "hello"}"# + "\n"),
    ])
  func garbled(reason: String, words: String) throws {
    try withHub { classroom in
      let student = try RawPeer(path: classroom.socketPath)
      student.greet()
      #expect(student.listen(until: "\"Mina\"").contains("\"Mina\""))
      let peer = try RawPeer(path: classroom.socketPath)
      peer.say(words.utf8)
      #expect(peer.listen().contains("\"refused\": \"\(reason)\""))
      let other = try RawPeer(path: classroom.socketPath)
      other.greet(name: "Jun")
      #expect(other.listen(until: "\"Jun\"").contains("\"Jun\""))
      #expect(classroom.hubs.count == 1)
    }
  }

  @Test("A line without an end, and messages without number, end the connection and not the hub")
  func floods() throws {
    try withHub { classroom in
      let long = try RawPeer(path: classroom.socketPath)
      long.say([UInt8](repeating: 0x78, count: 10_000_000))
      #expect(long.listen().contains("too-long"))
      let many = try RawPeer(path: classroom.socketPath)
      many.greet()
      for _ in 0..<100 {
        many.say(String(repeating: "{\"do\": \"hand\", \"raised\": true}\n", count: 1000).utf8)
      }
      #expect(many.listen().contains("too-many"))
      #expect(try classroom.run("list").text == "4b\n")
    }
  }

  @Test("A peer that only connects keeps no other from coming")
  func silent() throws {
    try withHub { classroom in
      let silent = try (0..<300).map { _ in try RawPeer(path: classroom.socketPath) }
      let student = try RawPeer(path: classroom.socketPath)
      student.greet()
      #expect(student.listen(until: "\"Mina\"").contains("\"Mina\""))
      withExtendedLifetime(silent) {}
    }
  }

  @Test("The token of the room gives the right to lead; any other words are no token")
  func token() throws {
    try withHub { classroom in
      let token = try String(contentsOfFile: classroom.tokenPath, encoding: .utf8)
      let wrong = try RawPeer(path: classroom.socketPath)
      wrong.say("token \(String(token.reversed()).trimmingCharacters(in: .newlines))\n".utf8)
      wrong.greet(leads: true)
      #expect(wrong.listen().contains("garbled"))
      let right = try RawPeer(path: classroom.socketPath)
      right.say("token \(token)".utf8)
      right.greet(leads: true)
      #expect(right.listen(until: "\"leading\": true").contains("\"leading\": true"))
    }
  }

  @Test(
    "Another user may not lead without the token",
    .enabled(if: getuid() == 0, "only an administrator can be another user"))
  func otherUser() throws {
    let classroom = try Classroom()
    chown(classroom.rooms, 0, 65534)
    chmod(classroom.rooms, 0o2750)
    let script = """
      setsid "$NEASIA" class hub 4b --rooms "$ROOMS" > "$ROOMS/out" 2>&1 & while ! [ -s "$ROOMS/out" ]; do :; done
      install -m 755 "$NEASIA" "$ROOMS/neasia"
      setpriv --reuid 65534 --regid 65534 --clear-groups "$ROOMS/neasia" class lead 4b --rooms "$ROOMS" --seeds "$SEEDS"
      """
    let outcome = try Program.shell(
      script, environment: ["ROOMS": classroom.rooms, "SEEDS": Program.seeds, "HOME": "/nonexistent"])
    #expect(outcome.status == 1)
    #expect(outcome.errorText.contains("You may not lead room 4b"))
  }

  @Test("When the log cannot be written on, that is said once, and the class goes on")
  func fullDisk() throws {
    let classroom = try Classroom()
    // No file may be larger than a kilobyte.
    let outcome = try Program.shell(
      """
      ulimit -f 1
      setsid "$NEASIA" class hub 4b --rooms "$ROOMS" --log "$ROOMS/log" > "$ROOMS/out" 2>&1 &
      while ! [ -s "$ROOMS/out" ]; do :; done
      """, environment: ["ROOMS": classroom.rooms])
    #expect(outcome.status == 0)
    let leader = try RawPeer(path: classroom.socketPath)
    leader.greet(leads: true)
    #expect(leader.listen(until: "\"leading\": true").contains("\"epoch\": 1"))
    for stop in 1...40 {
      leader.say("{\"do\": \"publish\", \"epoch\": 1, \"at\": \"event/number-\(stop)\"}\n".utf8)
    }
    #expect(leader.listen(until: "number-40").contains("number-40"))
    let said = try String(contentsOfFile: classroom.rooms + "/out", encoding: .utf8)
    #expect(said.split(separator: "\n").count { $0.contains("the class goes on") } == 1)
    let log = try FileManager.default.attributesOfItem(atPath: classroom.rooms + "/log")
    #expect((log[.size] as? NSNumber)?.intValue == 1024)
    let student = try RawPeer(path: classroom.socketPath)
    student.greet()
    #expect(student.listen(until: "\"Mina\"").contains("number-40"))
  }

  @Test("Five hundred come and go, and what the hub had open and held for them is given back")
  func departures() throws {
    try withHub { classroom in
      let hub = try #require(classroom.hubs.first)
      for _ in 0..<2 { try come(250, to: classroom) }
      let (open, held) = (try descriptors(of: hub), memory(of: hub))
      for _ in 0..<2 { try come(250, to: classroom) }
      #expect(try descriptors(of: hub) == open)
      // Names are remembered, a few hundred bytes each.
      #expect(memory(of: hub) < held + 1024, "\(held) KiB before")
    }
  }

  /// So many come, are greeted, and go.
  private func come(_ count: Int, to classroom: Classroom) throws {
    let peers = try (0..<count).map { _ in try RawPeer(path: classroom.socketPath) }
    for peer in peers { peer.greet() }
    for peer in peers { #expect(peer.listen(until: "\n").contains("\"you\"")) }
  }

  /// The memory that is only a process's own, in KiB.
  private func memory(of process: Int32) -> Int {
    let text = try? String(contentsOfFile: "/proc/\(process)/smaps_rollup", encoding: .utf8)
    let line = text?.split(separator: "\n").first { $0.hasPrefix("Anonymous:") }
    return line?.split(separator: " ").compactMap { Int($0) }.first ?? 0
  }

  /// How many descriptors a process has once all connections that have ended are closed.
  private func descriptors(of process: Int32) throws -> Int {
    let end = ContinuousClock.now + .seconds(10)
    var count = 0
    repeat {
      count = try FileManager.default.contentsOfDirectory(atPath: "/proc/\(process)/fd").count
    } while count > 8 && ContinuousClock.now < end
    return count
  }
}
