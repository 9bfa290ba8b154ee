import Foundation
import Testing

@Suite("The explorer on a terminal", .serialized, .enabled(if: Tmux.isThere, "tmux is not installed"))
struct ExploringTests {
  @Test("What helps to open the case is gone when it is open", arguments: ["", "actor/RUS"])
  func threads(arguments: String) throws {
    let window = try Tmux()
    try window.openExplorer("", arguments, shows: "Timeline")
    #expect(try FileManager.default.contentsOfDirectory(atPath: "/proc/\(window.process())/task").count == 1)
    try window.leave()
  }

  @Test("In a large case one types on while the texts are read, and what is found shows by itself")
  func largeSearch() throws {
    try withTemporaryFolder { folder in
      for file in try FileManager.default.contentsOfDirectory(atPath: Program.root + "/seeds/northeast-asia")
      {
        guard file.hasSuffix(".yaml") else { continue }
        try FileManager.default.copyItem(
          atPath: Program.root + "/seeds/northeast-asia/" + file, toPath: folder + "/" + file)
      }
      let claims = (0..<4_000).map { number in
        """
        - {id: copy-\(number), holder: bordachev, subject: RUS, facet: wants, when: 2018, summary: saying \(number),
           text: a text of its own, basis: outside, origin: a test}
        """
      }
      try ("claims:\n" + claims.joined(separator: "\n") + "\n")
        .write(toFile: folder + "/more.yaml", atomically: true, encoding: .utf8)
      let window = try Tmux()
      try window.openExplorer("", "--seeds '\(folder)'", shows: "Timeline")
      try window.type("/saying 3999")
      try window.wait(for: "1 found")
      try window.press("Enter")
      try window.wait(for: "a text of its own")
      try window.leave()
    }
  }

  @Test("It opens on the timeline, moves, helps, and leaves the shell as it was")
  func visit() throws {
    let window = try Tmux(width: 110, height: 30)
    try window.enter("clear; echo before")
    try window.wait(for: "the shell") { $0.hasPrefix("before\n\(Tmux.prompt)") }
    try window.openExplorer("", "timeline/singapore-summit")
    let opened = try window.wait(for: "Singapore")
    #expect(try window.value("alternate_on") == "1")

    try window.press("Up")
    let moved = try window.wait(for: "the cursor to move") { $0 != opened }
    try window.press("Down")
    try window.wait(for: "the cursor to come back") { $0 == opened }
    #expect(moved.contains("Northeast Asia"))

    try window.type("?")
    try window.wait(for: "the help") { $0 != opened && $0.contains("Keys and commands") }
    try window.press("Escape")
    try window.wait(for: "the help to close") { $0 == opened }

    try window.leave()
    let shell = try window.screen()
    #expect(shell.hasPrefix("before\n\(Tmux.prompt)"))
    #expect(!shell.contains("Northeast Asia"))
    try window.expectGivenBack()
  }

  @Test("It draws itself anew for every size, and says what it needs when there is too little room")
  func sizes() throws {
    let window = try Tmux(width: 110, height: 30)
    try window.openExplorer()
    let first = try window.wait(for: "the first frame") { $0.contains("Timeline") }
    try window.resize(width: 60, height: 18)
    try window.wait(for: "the small form") { screen in
      screen.contains("Northeast Asia")
        && screen.split(separator: "\n", omittingEmptySubsequences: false).count == 19
        && screen != first
    }
    try window.resize(width: 50, height: 10)
    try window.wait(for: "60x18")
    try window.resize(width: 1, height: 1)
    try window.resize(width: 110, height: 30)
    try window.wait(for: "the first form") { $0 == first }
    try window.leave()
    try window.expectGivenBack()
  }

  @Test("A terminal that claims more rows than any has is drawn on all the same")
  func absurdSize() throws {
    let window = try Tmux()
    try window.openExplorer()
    let process = try window.process()
    let terminal = try window.value("pane_tty")
    for claim in [
      "rows 65535 cols 65535", "rows 24 cols 80", "rows 0 cols 0", "rows 65535 cols 80", "rows 24 cols 80",
    ] {
      _ = try Program.shell("stty -F \(terminal) \(claim)")
      // Drawing afresh takes the terminal anew; the keys behind it show that this is done.
      try window.press("C-l")
      for key in ["2", "1"] {
        let before = try window.screen()
        try window.type(key)
        try window.wait(for: "the key \(key) at \(claim)") { $0 != before }
      }
    }
    try window.wait(for: "Northeast Asia")
    #expect(!hasEnded(process))
    try window.leave()
    try window.expectGivenBack()
  }

  @Test("Without a UTF-8 locale every byte is ASCII")
  func ascii() throws {
    let window = try Tmux(environment: ["LANG": "C"])
    let file = window.folder + "/bytes"
    try window.record(to: file)
    try window.openExplorer("", "actor/KOR", shows: "South Korea")
    try window.leave()
    let bytes = try Data(contentsOf: URL(fileURLWithPath: file))
    #expect(bytes.count > 1000)
    #expect(bytes.allSatisfy { $0 < 0x80 })
  }

  @Test("A UTF-8 locale that is not installed still shows Hangul", arguments: ["ko_KR.UTF-8", "xx_XX.utf8"])
  func missingLocale(name: String) throws {
    let window = try Tmux(width: 110, height: 30, environment: ["LANG": name])
    try window.openExplorer("", "actor/KOR", shows: "South Korea")
    try window.wait(for: "Hangul") { $0.unicodeScalars.contains { ("가"..."힣").contains($0) } }
    try window.leave()
  }

  @Test("NO_COLOR means no colour")
  func noColour() throws {
    let colour = /\e\[(?:[0-9;]*;)?(?:3[0-8]|4[0-8]|9[0-7]|10[0-7])[;m]/
    let plain = try Tmux(environment: ["NO_COLOR": "1"])
    try plain.openExplorer()
    #expect(!(try plain.colouredScreen()).contains(colour))
    let coloured = try Tmux()
    try coloured.openExplorer()
    #expect(try coloured.colouredScreen().contains(colour))
  }

  @Test("A terminal that nobody knows is spoken to carefully, and its user is told")
  func unknownTerminal() throws {
    let window = try Tmux()
    try window.openExplorer("TERM=no-such-terminal")
    try window.leave()
    try window.wait(for: "no-such-terminal")
    try window.expectGivenBack()
  }

  @Test("A terminal that cannot move its cursor is refused")
  func dumbTerminal() throws {
    let window = try Tmux()
    try window.enter("TERM=dumb \"$NEASIA\"; echo status $?")
    let screen = try window.wait(for: "status 1")
    #expect(screen.contains("neasia show"))
  }
}
