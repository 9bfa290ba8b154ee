import Foundation
import Testing

@Suite("The command line")
struct CommandLineTests {
  @Test("The program is the one that was built with the tests")
  func program() {
    #expect(Program.path.hasSuffix("/neasia"))
  }

  @Test(
    "Help and version are answered on standard output",
    arguments: ["--help", "--version", "help", "show --help"])
  func help(words: String) throws {
    let outcome = try Program.shell("\"$NEASIA\" \(words)")
    #expect(outcome.status == 0)
    #expect(!outcome.text.isEmpty)
    #expect(outcome.errorText == "")
  }

  @Test("The version is a number of three parts")
  func version() throws {
    #expect(try Program.run("--version").text.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil)
  }

  @Test(
    "A mistake is told on standard error, with the status for wrong usage and the way out",
    arguments: [
      (["--script", "Down Dwon"], "Column 6", "Down"), (["nowhere"], "nowhere", "timeline"),
      (["actor/KRR"], "KRR", "KOR"), (["show", "actor/KRR"], "KRR", "KOR"),
      (["show", "event/singapore-sumit"], "singapore-sumit", "singapore-summit"),
      (["show", "--size", "0x0"], "0x0", "--size"), (["--theme", "dusk"], "dusk", "light"),
      (["show", "--plain", "--json"], "--plain", "one"), (["--colour"], "--colour", "--help"),
      (["date"], "<expr>", "--help"),
    ])
  func mistakes(arguments: [String], place: String, help: String) throws {
    let outcome = try Outcome(
      of: [Program.path] + arguments)
    #expect(outcome.status == 64)
    #expect(outcome.text == "")
    #expect(outcome.errorText.contains(place))
    #expect(outcome.errorText.contains(help))
  }

  @Test("Without a terminal the explorer says what to do instead")
  func noTerminal() throws {
    let outcome = try Program.run()
    #expect(outcome.status == 1)
    #expect(outcome.text == "")
    #expect(outcome.errorText.contains("neasia show"))
  }

  @Test(
    "A reader that has had enough ends the program quietly",
    arguments: ["show --plain", "check", "check --json"])
  func closedPipe(words: String) throws {
    let outcome = try Program.shell("set -o pipefail; \"$NEASIA\" \(words) | head -n 1")
    #expect(outcome.status == 0)
    #expect(outcome.text.split(separator: "\n").count == 1)
    #expect(outcome.errorText == "")
  }

  @Test("A full disk is told", .enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func fullDisk() throws {
    let outcome = try Program.shell("\"$NEASIA\" show > /dev/full")
    #expect(outcome.status == 1)
    #expect(outcome.errorText.contains("no space is left"))
  }

  @Test("Without standard streams it ends with an error and not in a crash")
  func noStreams() throws {
    let outcome = try Program.shell("\"$NEASIA\" show <&- >&- 2>&-; echo $?")
    #expect(outcome.text == "1\n")
  }
}
