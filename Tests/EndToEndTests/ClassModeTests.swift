import Foundation
import Testing

@Suite("What a student's program asks of the system", .enabled(if: Tmux.isThere, "tmux is not installed"))
struct ClassModeTests {
  /// Tracing may be missing, or forbidden in a container.
  private static let canTrace = (try? Outcome(of: ["strace", "-qq", "true"]).status) == 0

  @Test(
    "No other program, no network, nothing of the home, nothing written",
    .enabled(if: canTrace, "strace cannot be used here"))
  func quiet() throws {
    let classroom = try Classroom()
    let teacher = try classroom.lead("actor/PRK")
    let window = try Tmux(environment: ["NEASIA_ROOMS": classroom.rooms, "TERMINFO": "/nonexistent/terminfo"])
    for folder in [".terminfo/s", ".config/neasia"] {
      try FileManager.default.createDirectory(
        atPath: "\(window.folder)/\(folder)", withIntermediateDirectories: true)
    }
    try "theme: no such theme".write(
      toFile: window.folder + "/.config/neasia/config.yaml", atomically: true, encoding: .utf8)
    try window.enter(
      "strace -f -qq -o \"$FOLDER/trace\" -e trace=process,network,file \"$NEASIA\" class join 4b")
    try window.wait(for: "North Korea")
    try teacher.type("3")
    try window.wait(for: "Timofei Bordachev")
    try window.leave()
    try teacher.leave()

    let calls = try String(contentsOfFile: window.folder + "/trace", encoding: .utf8).split(separator: "\n")
    #expect(calls.count { $0.contains("execve(") } == 1)
    #expect(calls.count { $0.contains("connect(") } == 1)
    #expect(calls.contains { $0.contains("connect(") && $0.contains(classroom.socketPath) })
    let loud = calls.filter { !$0.contains("CLONE_THREAD") && !$0.contains("execve(") }.filter {
      $0.contains(/\b(fork|vfork|clone|clone3|bind|listen|unlink|rename|creat|mkdir|chmod)\(/)
        || $0.contains(/AF_INET|AF_NETLINK/) || $0.contains(window.folder)
        || $0.contains("/nonexistent/terminfo")
        || $0.contains(/\bopen(at)?\(.*(O_WRONLY|O_RDWR|O_CREAT)/) && !$0.contains("/dev/")
    }
    #expect(loud == [])
  }
}
