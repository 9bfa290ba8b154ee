import Foundation
import Testing

@Suite("What the program asks of the system")
struct SystemCallTests {
  /// Tracing may be missing, or forbidden in a container.
  private static let canTrace = (try? Outcome(of: ["strace", "-qq", "true"]).status) == 0

  @Test(
    "No other program, no network, nothing opened for writing",
    .enabled(if: canTrace, "strace cannot be used here"),
    arguments: ["check", "show --plain", "date 2018", "--script '? Esc Down*3 Enter'"])
  func quiet(words: String) throws {
    try withTemporaryFolder { folder in
      let trace = folder + "/trace"
      let outcome = try Program.shell(
        "strace -f -qq -o \"$TRACE\" -e trace=process,network,openat,open,creat,unlink,rename \"$NEASIA\" \(words)",
        environment: ["TRACE": trace])
      #expect(outcome.status == 0)
      let calls = try String(contentsOfFile: trace, encoding: .utf8).split(separator: "\n")
      #expect(calls.count { $0.contains("execve(") } == 1)
      #expect(calls.contains { $0.contains("openat(") })
      // A thread is no other program.
      let loud = calls.filter { !$0.contains("CLONE_THREAD") }.filter {
        $0.contains(/\b(fork|vfork|clone|clone3|socket|connect|unlink|rename|creat)\(/)
          || $0.contains(/\bopen(at)?\(.*(O_WRONLY|O_RDWR|O_CREAT)/)
      }
      #expect(loud == [])
    }
  }
}
