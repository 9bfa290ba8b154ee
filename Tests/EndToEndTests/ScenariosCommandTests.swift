import Foundation
import Testing

@Suite("neasia scenarios")
struct ScenariosCommandTests {
  private static let projects = Program.root + "/Tests/ScenariosTests/Projects"
  private static let example = projects + "/somewhereland.scw"

  @Test("The case and a project file, in every format")
  func formats() throws {
    let real = try Program.run("scenarios", "--limit", "2")
    #expect(real.status == 0)
    #expect(real.text.contains("40 consistent scenarios of 31,104 pictures"))
    #expect(real.text.contains("38 more; --limit shows more."))
    let json = try Program.run("scenarios", Self.example, "--format", "json")
    let object = try #require(try JSONSerialization.jsonObject(with: json.output) as? [String: Any])
    #expect(object["found"] as? Int == 10 && object["complete"] as? Bool == true)
    let csv = try Program.run("scenarios", Self.example, "--format", "csv")
    #expect(csv.text.split(separator: "\n").count == 11)
    let solutions = try Program.run("scenarios", Self.example, "--format", "sl")
    #expect(solutions.text.contains("\" 1 3 1 2 3 3\",127,1,0,21,\"\""))
  }

  @Test("The case as a project file gives the same scenarios as the case")
  func project() throws {
    try withTemporaryFolder { folder in
      let file = folder + "/case.scw"
      let written = try Program.shell("\"$NEASIA\" scenarios --format scw > '\(file)'")
      #expect(written.status == 0)
      let real = try Program.run("scenarios", "--format", "csv").text.split(separator: "\n")
      let again = try Program.run("scenarios", file, "--format", "csv").text.split(separator: "\n")
      // Only the case has names for its scenarios.
      let figures = { (lines: [Substring]) in
        lines.dropFirst().map { $0.split(separator: ",", omittingEmptySubsequences: false).dropFirst(2) }
      }
      #expect(figures(real) == figures(again))
      #expect(real.count == 41)
    }
  }

  @Test("Other questions")
  func questions() throws {
    for (arguments, words) in [
      (["--explain", "10"], "It holds by"), (["--basins"], "all 486 pictures end in 10 pictures"),
      (["--robustness", "--limit", "1"], "180 of the 480"), (["--from", "1=2,2=1"], "nothing moves"),
      (["--force", "1=1", "--force", "F. Social values=Family"], "forced: A. Government: Patriots"),
      (["--tolerance", "2"], "32 consistent scenarios"),
      (["--basins", "--samples", "50"], "50 pictures drawn"),
      (["--succession", "local", "--limit", "1"], "by the local rule"),
    ] {
      // The sentence names the file and is broken into lines: its name must not depend on where the checkout is.
      let outcome = try Outcome(
        of: [Program.path, "scenarios", "somewhereland.scw"] + arguments, folder: Self.projects)
      #expect(outcome.status == 0, "\(arguments)")
      #expect(outcome.text.contains(words), "\(arguments)")
    }
  }

  @Test(
    "What makes no sense is refused as such",
    arguments: [
      ["--force", "tals=none"], ["--force", "talks"], ["--from", "jun-12"], ["--explain", "41"],
      ["--explain", "0"], ["--explain", "3", "--basins"], ["--format", "sl", "--robustness"],
      ["--limit", "0"],
      ["--samples", "5"], ["--succession", "sideways"], ["--tolerance", "99999999999999999999"],
      ["--force", "talks=none", "--force", "talks=progress"],
    ])
  func usage(arguments: [String]) throws {
    let outcome = try Outcome(of: [Program.path, "scenarios"] + arguments, folder: Program.root)
    #expect(outcome.status == 64)
    #expect(outcome.text.isEmpty && !outcome.errorText.isEmpty)
    #expect(outcome.unsafeScalars.isEmpty)
  }

  @Test(
    "A file that cannot be used is told with its line, and nothing of it reaches a terminal raw",
    arguments: [
      ("", ":1: error: A project begins with"), ("hello\u{1B}[2J", ":1: error: "),
      ("&A\n -a\n&B\n#\n", ":3: error: 'B' has no variants"),
      ("&A\n -a\n -b\n#\n0 0\n", ":5: error: The matrix has 1 rows"),
      ("&A\n -a\n -b\n#\n0 0 0\n0 0\n", ":5: error: The row has 3 judgements"),
      ("&A\n -a\n&\u{1B}]0;x\u{7}\n#\n", ":3: error: "),
    ])
  func badFiles(text: String, words: String) throws {
    try withTemporaryFolder { folder in
      let file = folder + "/bad.scw"
      try Data(text.utf8).write(to: URL(fileURLWithPath: file))
      let outcome = try Program.run("scenarios", file)
      #expect(outcome.status == 1)
      #expect(outcome.errorText.contains("bad.scw" + words), "\(outcome.errorText)")
      #expect(outcome.unsafeScalars.isEmpty)
    }
  }

  @Test("Files that are not there, are none, or are huge")
  func unreadable() throws {
    for file in ["/nowhere/at/all.scw", "/dev/zero", Program.root, "/proc/self/mem"] {
      let outcome = try Program.run("scenarios", file)
      #expect(outcome.status == 1 && outcome.errorText.hasPrefix("neasia: "), "\(file)")
    }
    let huge = try Program.shell(
      "f=$(mktemp); truncate -s 1G \"$f\"; \"$NEASIA\" scenarios \"$f\"; s=$?; rm \"$f\"; exit $s")
    #expect(huge.status == 1)
    #expect(huge.errorText.contains("large"), "\(huge.errorText)")
  }

  @Test("Names of a file are shown escaped in every format")
  func hostileNames() throws {
    try withTemporaryFolder { folder in
      let file = folder + "/names.scw"
      let text = "&\u{1B}[31mA\n -\u{202E}a\n -b\n&B\u{9B}\n -\u{7}c\n#\n0 0 0\n0 0 0\n0 0 0\n"
      try Data(text.utf8).write(to: URL(fileURLWithPath: file))
      for options in [
        [], ["--format", "json"], ["--format", "csv"], ["--explain", "1"], ["--basins"],
        ["--robustness"], ["--from", "1=2"], ["--force", "9=1"],
      ] {
        let outcome = try Outcome(of: [Program.path, "scenarios", file] + options)
        #expect(outcome.unsafeScalars.isEmpty, "\(options)")
      }
    }
  }

  @Test("A space too large for exact basins is refused with what to do; a sample is taken instead")
  func largeSpace() throws {
    try withTemporaryFolder { folder in
      let file = folder + "/large.scw"
      try Data(Self.largeProject(descriptors: 30).utf8).write(to: URL(fileURLWithPath: file))
      let outcome = try Program.run("scenarios", file, "--basins")
      #expect(outcome.status == 1)
      #expect(outcome.errorText.contains("at most 16,777,216 can all be followed"), "\(outcome.errorText)")
      let sample = try Program.run("scenarios", file, "--basins", "--samples", "20", "--limit", "1")
      #expect(sample.status == 0 && sample.text.contains("20 pictures drawn at random"))
    }
  }

  @Test("Ctrl-C stops long work, and what was found so far is marked so")
  func interrupt() throws {
    try withTemporaryFolder { folder in
      try Data(Self.largeProject(descriptors: 60).utf8).write(to: URL(fileURLWithPath: folder + "/large.scw"))
      // A job of its own, since the shell lets others ignore the signal; it comes once the program catches it.
      let outcome = try Program.shell(
        """
        set -m; "$NEASIA" scenarios '\(folder)/large.scw' & p=$!
        until [ $((0x$(sed -n 's/^SigCgt:[[:space:]]*//p' /proc/$p/status) & 2)) -ne 0 ]; do :; done
        kill -INT $p; wait $p
        """)
      #expect(outcome.status == 130)
      #expect(outcome.text.contains("at least"))
      #expect(outcome.text.contains("Stopped: this is what was found so far"))
    }
  }

  /// A project of many descriptors of three variants that all act on each other, by a rule that looks like chance.
  private static func largeProject(descriptors: Int) -> String {
    var text = "$ ScenarioWizard 4.0\nlarge\n"
    for number in 0..<descriptors { text += "&D\(number)\n -a\n -b\n -c\n" }
    text += "#\n"
    var state: UInt32 = 1
    for source in 0..<descriptors {
      for _ in 0..<3 {
        let cells = (0..<descriptors).flatMap { target -> [Int] in
          state = state &* 1_664_525 &+ 1_013_904_223
          let (first, second) = (Int(state >> 28) % 3 - 1, Int(state >> 20) % 3 - 1)
          return source == target ? [0, 0, 0] : [first, second, -first - second]
        }
        text += cells.map(String.init).joined(separator: ",") + "\n"
      }
    }
    return text
  }
}
