import Foundation
import Testing

@Suite(
  "A class over SSH, by the shipped recipe", .serialized,
  .enabled(
    if: SSHServer.isThere, "an SSH server cannot be started here: it needs openssh-server, tmux and root"))
struct ClassOverSSHTests {
  /// A window that logs in.
  private func student(_ server: SSHServer, shows words: String, environment: [String: String] = [:]) throws
    -> Tmux
  {
    let window = try Tmux(environment: environment)
    try window.enter(server.login)
    try window.wait(for: words)
    return window
  }

  @Test("Twenty follow, late ones and stopped ones too, and each login ends with the explorer")
  func twenty() throws {
    let classroom = try Classroom()
    let server = try SSHServer(rooms: classroom.rooms)
    let teacher = try classroom.lead("event/panmunjom-summit")
    let windows = try (0..<20).map { _ in try Tmux() }
    for window in windows { try window.enter(server.login) }
    for window in windows { try window.wait(for: "Panmunjom") }
    try teacher.type("3")
    for window in windows { try window.wait(for: "Timofei Bordachev") }
    let late = try student(server, shows: "Timofei Bordachev")
    try late.leave()
    for window in windows { try window.leave() }
    try teacher.leave()
  }

  @Test("Whatever a client asks for, it gets the class and nothing else")
  func noWayOut() throws {
    let classroom = try Classroom()
    let server = try SSHServer(rooms: classroom.rooms)
    let teacher = try classroom.lead("actor/PRK")
    for wish in [
      "\(server.login) 'id; sh -i'", "\(server.login) -s sftp", "\(server.login) 'scp -f /etc/passwd'",
      "\(server.login) -W 127.0.0.1:22", "\(server.login) -A 'ssh-add -l; id'",
    ] {
      let outcome = try Program.shell("\(wish) < /dev/null")
      #expect(outcome.status != 0, "\(wish)")
      #expect(
        !(outcome.text + outcome.errorText).contains(/uid=|root:|SSH-2|no identities/), "\(outcome.text)")
    }
    try teacher.leave()
  }

  @Test(
    "Hostile names of terminals and locales start the explorer, or say why not, and reach no terminal raw",
    arguments: [
      "TERM=xterm-kitty", "TERM=../../etc/passwd", "TERM='$(id)'", "TERM=$(printf 'x\\033]0;owned\\007')",
      "LC_ALL=garbage",
      "LC_EVIL='() { :;}; id'", "LANG=ko_KR.UTF-8",
    ])
  func hostile(variable: String) throws {
    let classroom = try Classroom()
    let server = try SSHServer(rooms: classroom.rooms)
    let teacher = try classroom.lead("actor/PRK")
    let window = try Tmux()
    try window.enter("\(variable) \(server.login)")
    try window.wait(for: "North Korea")
    #expect(try window.value("pane_title") != "owned")
    try window.leave()
    try teacher.leave()
  }

  @Test("A key that the list names is one student, in two windows too; the key of everybody is many")
  func names() throws {
    let classroom = try Classroom()
    let server = try SSHServer(rooms: classroom.rooms)
    let teacher = try classroom.window("lead 4b actor/PRK", shows: "Leading", width: 110)
    var windows: [Tmux] = []
    for login in [server.loginOfMina, server.loginOfMina, server.login, server.login] {
      let window = try Tmux()
      try window.enter(login)
      try window.wait(for: "North Korea")
      windows.append(window)
    }
    try teacher.wait(for: "the roster") { screen in
      screen.contains("3 here") && screen.contains("Mina ") && !screen.contains("Mina 2")
        && screen.contains("student 2") && !screen.contains("ssh-")
    }
    for window in windows { try window.leave() }
    try teacher.leave()
  }

  @Test("A student's line that is cut leaves no program behind")
  func cut() throws {
    let classroom = try Classroom()
    let server = try SSHServer(rooms: classroom.rooms)
    let teacher = try classroom.lead("actor/PRK")
    let window = try student(server, shows: "North Korea")
    let before = joined(classroom)
    #expect(before.count == 1)
    try window.close()
    for process in before { #expect(timeToEnd(process, limit: .seconds(10)) != nil) }
    try teacher.leave()
  }

  /// The processes that are in the class of some rooms.
  private func joined(_ classroom: Classroom) -> [Int32] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
    return names.compactMap { Int32($0) }.filter { process in
      guard let line = FileManager.default.contents(atPath: "/proc/\(process)/cmdline") else { return false }
      let words = String(decoding: line, as: UTF8.self).split(separator: "\0")
      return words.contains("join") && words.contains { $0.contains(classroom.rooms) }
        && words.first?.hasSuffix("neasia") == true
    }
  }
}
