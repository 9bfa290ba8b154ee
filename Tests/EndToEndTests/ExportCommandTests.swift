import Foundation
import Testing

@Suite("neasia export")
struct ExportCommandTests {
  @Test(
    "Each format begins as it must",
    arguments: [
      ("markdown", "# Northeast Asia"), ("html", "<!DOCTYPE html>\n"), ("json", "{\n"), ("timelinejs", "{\n"),
      ("ics", "BEGIN:VCALENDAR\r\n"), ("csv", "sort,id,date,"),
    ])
  func formats(format: String, beginning: String) throws {
    for location in [["event/singapore-summit"], []] {
      let outcome = try Outcome(of: [Program.path, "export", "--format", format] + location)
      #expect(outcome.status == 0)
      #expect(outcome.text.hasPrefix(beginning))
      #expect(outcome.errorText == "")
    }
  }

  @Test(
    "The relations of a moment as a graph",
    arguments: [("dot", "graph relations {\n"), ("graphml", "<?xml ")])
  func graphs(format: String, beginning: String) throws {
    let outcome = try Outcome(of: [Program.path, "export", "relations?at=2018-06-12", "--format", format])
    #expect(outcome.status == 0 && outcome.errorText == "")
    #expect(outcome.text.hasPrefix(beginning) && outcome.text.contains("opening up"))
  }

  @Test("A file that exists is replaced only when asked to be")
  func existing() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/a.md"
      let first = try Outcome(of: [Program.path, "export", "actor/RUS", "--output", path])
      #expect(first.status == 0 && first.text == "" && first.errorText == "")
      let text = try String(contentsOfFile: path, encoding: .utf8)
      #expect(text.hasPrefix("# "))
      let refused = try Outcome(of: [Program.path, "export", "actor/PRK", "--output", path])
      #expect(refused.status == 1)
      #expect(refused.errorText.contains("--force"))
      #expect(try String(contentsOfFile: path, encoding: .utf8) == text)
      let forced = try Outcome(of: [Program.path, "export", "actor/PRK", "--output", path, "--force"])
      #expect(forced.status == 0)
      #expect(try String(contentsOfFile: path, encoding: .utf8) != text)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["a.md"])
    }
  }

  @Test("A disk that is full leaves the old file, and a sentence")
  func fullDisk() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/a.md"
      try Data("old".utf8).write(to: URL(fileURLWithPath: path))
      // A limit of one block on the size of files stands in for a disk without room.
      let outcome = try Program.shell(
        "ulimit -f 1; trap '' XFSZ; \"$NEASIA\" export --output '\(path)' --force")
      #expect(outcome.status == 1)
      #expect(outcome.errorText.contains(path))
      #expect(try String(contentsOfFile: path, encoding: .utf8) == "old")
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["a.md"])
    }
  }

  @Test(
    "What cannot be written is told in a sentence",
    arguments: [
      ("export > /dev/full", 1, "no space is left"), ("export --output /dev/full", 1, "--force"),
      ("export --output /dev/full --force", 1, "not a regular file"),
      ("export --output /nowhere/a.md", 1, "does not exist"), ("export --output ''", 1, "does not exist"),
      ("export --force", 64, "--output"), ("export --format pdf", 64, "markdown"),
      ("export actor/KRR", 64, "KOR"), ("export glossary --format ics", 64, "timeline"),
      ("export --format svg", 64, "tension"), ("export glossary --format svg", 64, "tension"),
      ("export glossary --format dot", 64, "export relations"),
    ])
  func refused(words: String, status: Int32, hint: String) throws {
    let outcome = try Program.shell("\"$NEASIA\" \(words)")
    #expect(outcome.status == status)
    #expect(outcome.text == "")
    #expect(outcome.errorText.contains(hint), "\(outcome.errorText)")
  }

  @Test(
    "The shell is offered places of the case",
    arguments: [
      ("event/sing", ["event/singapore-summit"]), ("relations", ["relations"]), ("tens", ["tension"]),
    ])
  func completion(begun: String, whole: [String]) throws {
    let line = "neasia export \(begun)"
    let offered = try Program.shell(
      "\(#"eval "$("$NEASIA" --generate-completion-script bash)"; PATH="$(dirname "$NEASIA"):$PATH""#)\n"
        + "COMP_WORDS=(\(line)); COMP_CWORD=2; COMP_LINE='\(line)'; COMP_POINT=\(line.utf8.count)\n"
        + "_neasia neasia \(begun) export; printf '%s\\n' \"${COMPREPLY[@]}\"")
    #expect(offered.text.split(separator: "\n").map(String.init) == whole, "\(offered.errorText)")
  }

  @Test("The shell is offered every screen that opens by its name alone, and none that needs more")
  func screensCompleted() throws {
    let offered = try Program.run(
      "---completion", "show", "--", "positional@0", "2", "0", "neasia", "show", "")
    let lines = Set(offered.text.split(separator: "\n").map(String.init))
    #expect(
      lines.isSuperset(of: [
        "timeline", "actors", "claims", "glossary", "map", "tension", "relations", "scenario", "walkthrough",
        "event/singapore-summit",
      ]), "\(offered.errorText)")
    #expect(lines.isDisjoint(with: ["actor", "event", "compare", "source", "changes", "outline"]))
  }

  @Test("fish asks for the room of a class first and for a place after it")
  func fishCountsArguments() throws {
    let script = try Program.run("--generate-completion-script", "fish")
    let mark = "_for_positional \"neasia class lead\""
    let lines = script.text.split(separator: "\n").filter { $0.contains(mark) }
    #expect(lines.count == 2)
    #expect(lines.first?.contains("-eq 1") == true && lines.first?.contains("positional@0") == true)
    #expect(lines.last?.contains("-eq 2") == true && lines.last?.contains("positional@1") == true)
  }
}
