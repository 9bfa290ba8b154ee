import Foundation
import Testing

@Suite("The configuration file")
struct ConfigurationTests {
  /// Runs a test with a folder for configurations that has one.
  private func withConfiguration(
    _ text: String, _ body: (_ environment: [String: String], _ path: String) throws -> Void
  ) throws {
    try withTemporaryFolder { folder in
      let path = folder + "/neasia/config.yaml"
      try FileManager.default.createDirectory(
        atPath: folder + "/neasia", withIntermediateDirectories: false)
      try text.write(toFile: path, atomically: true, encoding: .utf8)
      try body(["XDG_CONFIG_HOME": folder], path)
    }
  }

  @Test("What is set is obeyed, and options stand before it")
  func obeyed() throws {
    try withConfiguration("ascii: true\nstart: actors\nkeys: {timeline: [F5]}\n") { environment, _ in
      let script = try Program.run("--script", "Down", environment: environment)
      #expect(script.output.allSatisfy { $0 < 0x80 } && script.text.contains("F5 Timeline"))
      #expect(script.text.contains("Leaders"))
      let elsewhere = try Program.run("--script", "1", "actor/KOR", environment: environment)
      #expect(elsewhere.text.contains("South Korea") && !elsewhere.text.contains("Leaders"))
      let without = try Program.run("--script", "Down", "--no-config", environment: environment)
      #expect(without.text.contains("1 Timeline"))
    }
  }

  @Test("The folder of the case is taken from it, relative to it, behind the option and the environment")
  func seeds() throws {
    try withConfiguration("seeds: ../case\n") { environment, path in
      let seeds = path.replacing("/neasia/config.yaml", with: "/case")
      try FileManager.default.copyItem(atPath: Program.seeds, toPath: seeds)
      #expect(try Program.run("check", environment: environment).text.contains("neasia/../case"))
      let named = try Program.run(
        "check", environment: environment.merging(["NEASIA_SEEDS": Program.seeds]) { $1 })
      #expect(named.text.contains(Program.seeds))
    }
  }

  @Test(
    "With a mistake nothing starts: each is told at its place, and how to start without",
    arguments: ["", "show", "check", "--script q"])
  func mistakes(words: String) throws {
    try withConfiguration("theme: drak\nkeys:\n  quit: [T]\nstart: [x]\n") { environment, path in
      let outcome = try Program.shell("\"$NEASIA\" \(words)", environment: environment)
      #expect(outcome.status == 1 && outcome.text == "")
      let lines = outcome.errorText.split(separator: "\n")
      #expect(
        lines.map { $0.prefix(path.utf8.count + 5) }.dropFirst().dropLast() == [
          "\(path):1:8:", "\(path):3:3:", "\(path):4:8:",
        ])
      #expect(lines.last?.contains("--no-config") == true)
      let without = try Program.shell("\"$NEASIA\" show --no-config", environment: environment)
      #expect(without.status == 0)
    }
  }

  @Test("The example in the documentation is a configuration without mistakes")
  func example() throws {
    let page = try String(contentsOfFile: Program.root + "/docs/config.md", encoding: .utf8)
    let block = try #require(
      page.components(separatedBy: "```yaml example\n").last?.components(separatedBy: "```").first)
    try withConfiguration(block) { environment, _ in
      let outcome = try Program.run("--script", "F2", "--seeds", Program.seeds, environment: environment)
      #expect(outcome.errorText == "" && outcome.status == 0)
      #expect(outcome.text.contains("Keys and commands"))
    }
  }

  @Test("A place to start that the case does not have is told at its place")
  func unknownStart() throws {
    try withConfiguration("# mine\nstart: actor/KRO\n") { environment, path in
      let outcome = try Program.run("--script", "q", environment: environment)
      #expect(outcome.status == 1)
      #expect(outcome.errorText.contains("\n\(path):2:8: error: ") && outcome.errorText.contains("KOR"))
    }
  }

  @Test("A file that somebody names must be there; both options at once make no sense")
  func named() throws {
    let missing = try Program.run("--script", "q", "--config", "/nowhere.yaml")
    #expect(missing.status == 1 && missing.errorText.contains("/nowhere.yaml: error: "))
    #expect(try Program.run("show", environment: ["NEASIA_CONFIG": "/nowhere.yaml"]).status == 1)
    #expect(
      try Program.run("show", environment: ["XDG_CONFIG_HOME": "/nowhere", "HOME": "/dev/null"]).status == 0)
    #expect(try Program.run("--script", "q", "--config", "x", "--no-config").status == 64)
  }

  @Test("The bare name obeys it too", .enabled(if: Tmux.isThere, "tmux is not installed"))
  func bareName() throws {
    try withConfiguration("keys: {quit: [Q], timeline: [F5]}\n") { environment, _ in
      let window = try Tmux(width: 110, height: 30, environment: environment)
      try window.openExplorer(shows: "F5 Timeline")
      try window.type("Q")
      try window.waitForPrompt()
      try window.expectGivenBack()
    }
  }
}
