import Foundation
import Testing

@Suite("neasia show and --script")
struct ShowCommandTests {
  @Test(
    "A screen has the size that was asked for",
    arguments: [(60, 18), (80, 24), (110, 30), (200, 60), (1, 1), (50, 10)])
  func size(width: Int, height: Int) throws {
    let outcome = try Program.run("show", "--ascii", "--size", "\(width)x\(height)")
    #expect(outcome.status == 0)
    let lines = outcome.text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    #expect(lines.count == height)
    #expect(lines.allSatisfy { $0.utf8.count <= width })
    if width >= 60 { #expect(outcome.text.contains("Northeast Asia")) }
    if width == 50 { #expect(outcome.text.contains("60x18")) }
  }

  @Test("Plain text and JSON hold what the screen is about")
  func contents() throws {
    let plain = try Program.run("show", "event/singapore-summit", "--plain")
    let json = try Program.run("show", "event/singapore-summit", "--json")
    #expect(plain.status == 0 && json.status == 0)
    #expect(plain.text.contains("Singapore"))
    #expect(json.text.contains("Singapore"))
    #expect(try JSONSerialization.jsonObject(with: json.output) is [String: Any])
  }

  @Test("Keys are pressed without a terminal, as they would be on one")
  func script() throws {
    let outcome = try Program.run("--script", "Home text::quit Enter", "--size", "80x24")
    #expect(outcome.status == 0)
    #expect(outcome.text.contains("Northeast Asia"))
    let help = try Program.run("--script", "?", "--size", "80x24")
    #expect(help.text != (try Program.run("show", "--size", "80x24")).text)
  }

  @Test("ASCII is what a terminal without UTF-8 gets", arguments: [["--ascii"], []])
  func ascii(options: [String]) throws {
    for location in ["timeline", "actor/KOR", "actors"] {
      let outcome = try Outcome(
        of: [Program.path, "show", location] + options, input: "",
        environment: options.isEmpty ? ["LC_ALL": "C"] : [:],
        folder: Program.root)
      #expect(outcome.status == 0)
      #expect(outcome.output.allSatisfy { $0 < 0x80 }, "\(location)")
    }
  }
}
