import Foundation
import Testing

/// The pages in docs/man are made by the argument parser's own tool; `.ci/manual` makes them anew.
@Suite("The manual")
struct ManualTests {
  private static let commands = [
    "explore", "show", "export", "class lead", "class join", "class list", "class replay", "class report",
    "class hub", "check", "date",
  ]

  @Test("Every command has a page that names every option and example of its help", arguments: commands)
  func complete(command: String) throws {
    let help = try Program.shell("COLUMNS=200 \"$NEASIA\" help \(command)").text
    let page = try String(
      contentsOfFile: Program.root + "/docs/man/neasia.\(command.replacing(" ", with: ".")).1",
      encoding: .utf8
    )
    .replacing("\\", with: "")
    #expect(!page.contains("\n\n"), "man would warn: run .ci/manual")
    let options = Set(help.matches(of: /--([a-z-]+)/).map { String($0.1) }.filter { !$0.hasSuffix("-") })
    try #require(options.count >= 3)
    for option in options { #expect(page.contains(option), "\(command) --\(option): run .ci/manual") }
    for line in help.split(separator: "\n") where line.hasPrefix("  neasia ") {
      #expect(page.contains(line.drop { $0 == " " }), "\(line): run .ci/manual")
    }
  }

  @Test("Every command gives examples", arguments: commands)
  func examples(command: String) throws {
    #expect(try Program.shell("\"$NEASIA\" help \(command)").text.contains("  neasia "))
  }

  @Test("The program writes a completion script for each shell", arguments: ["bash", "zsh", "fish"])
  func completion(shell: String) throws {
    let outcome = try Program.run("--generate-completion-script", shell)
    #expect(outcome.status == 0)
    for command in Self.commands.flatMap({ $0.split(separator: " ") }) {
      #expect(outcome.text.contains(command))
    }
    for theme in ["high-contrast", "timelinejs"] { #expect(outcome.text.contains(theme)) }
  }

  @Test("Installing without Swift, or where only root may write, says what to do")
  func installingFromElsewhere() throws {
    try withTemporaryFolder { folder in
      // Enough to come as far as the build, without Swift and sudo.
      let commands = ["bash", "dirname", "id", "mkdir", "realpath"].map { "$(command -v \($0))" }
      let linked = try Program.shell("ln -s \(commands.joined(separator: " ")) '\(folder)'")
      try #require(linked.status == 0)
      for (prefix, program, status, advice) in [
        (folder + "/prefix", "", 69, "as the user who has Swift, without sudo"),
        ("/proc/neasia", Program.path, 77, "NEASIA_PROGRAM=.build/release/neasia .ci/install /proc/neasia"),
      ] {
        let outcome = try Program.shell(
          "PATH='\(folder)' '\(Program.root)/.ci/install' '\(prefix)'",
          environment: ["NEASIA_PROGRAM": program])
        #expect(outcome.status == Int32(status))
        #expect(outcome.errorText.contains(advice), "\(outcome.errorText)")
      }
    }
  }

  @Test("Installed in a folder of its own, the program finds its case there")
  func installed() throws {
    try withTemporaryFolder { folder in
      let install = try Program.shell(
        "'\(Program.root)/.ci/install' '\(folder)/a b'", environment: ["NEASIA_PROGRAM": Program.path])
      #expect(install.status == 0, "\(install.errorText)")
      let outcome = try Outcome(of: [folder + "/a b/bin/neasia", "show", "event/singapore-summit", "--plain"])
      #expect(outcome.status == 0)
      #expect(outcome.text.contains("Singapore"))
      for file in [
        "share/neasia/seeds/northeast-asia/case.yaml", "share/man/man1/neasia.1",
        "share/bash-completion/completions/neasia", "share/zsh/site-functions/_neasia",
        "share/fish/vendor_completions.d/neasia.fish",
      ] {
        #expect(FileManager.default.fileExists(atPath: folder + "/a b/" + file), "\(file)")
      }
    }
  }
}
