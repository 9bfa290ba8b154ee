import CaseKit
import CaseModel
import TestKit
import Testing

@testable import Export

@Suite("Graphs of relations")
struct GraphTests {
  private func handout(_ location: String) throws -> Handout {
    let casebook = try RealCase.casebook()
    return Handout(of: try Location(parsing: location, in: casebook), in: casebook)
  }

  @Test("GraphML is well-formed, and its edges join nodes that it has", arguments: 0..<6 as Range<UInt64>)
  func graphML(seed: UInt64) throws {
    for casebook in try [Sample.hostile(seed: seed), RealCase.casebook()] {
      let location = try Location(parsing: "relations", in: casebook)
      let found = try MarkupReader.read(ExportFormat.graphml.text(of: Handout(of: location, in: casebook)))
      func values(_ element: String, _ name: String) -> [String] {
        found.attributes.filter { $0.element == element && $0.name == name }.map(\.value)
      }
      let nodes = Set(values("node", "id"))
      let ends = values("edge", "source") + values("edge", "target")
      #expect(!ends.isEmpty && Set(ends).isSubset(of: nodes))
      #expect(Set(values("data", "key")).isSubset(of: Set(values("key", "id"))))
      #expect(Set(values("key", "id")).count == values("key", "id").count)
    }
  }

  @Test("Every edge has its sign, its basis and its citations, as of the location's moment")
  func grounds() throws {
    let text = ExportFormat.graphml.text(of: try handout("relations?at=2018-06-12"))
    #expect(text.contains(">opening up<") && text.contains("Bordachev 2018 ¶12 “establish mutual openness”"))
    #expect(text.contains("<data key=\"edge-basis\">inferred</data>"))
    #expect(text.contains("Mutual Defense Treaty") && !text.contains(">standoff<"))
    #expect(ExportFormat.graphml.text(of: try handout("relations?at=2017-06-01")).contains(">standoff<"))
    let dot = ExportFormat.dot.text(of: try handout("relations?at=2018-06-12"))
    #expect(dot.contains("\"KOR\" -- \"PRK\" [label=\"opening up\", style=\"solid\", relation=\"KOR-PRK\""))
    #expect(dot.contains("\"USA\" -- \"RUS\" [label=\"unfriendly\", style=\"dashed\""))
  }

  @Test("Nothing leaves its quotes in DOT", arguments: 0..<20 as Range<UInt64>)
  func dot(seed: UInt64) throws {
    let casebook = try Sample.hostile(seed: seed)
    let text = ExportFormat.dot.text(of: Handout(of: casebook))
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.first == "graph relations {" && lines.suffix(2) == ["}", ""])
    for line in lines.dropFirst().dropLast(2) where !line.hasPrefix("  // ") {
      #expect(try Self.outside(String(line)).wholeMatch(of: /[a-z0-9 =,;\[\]-]+/) != nil, "\(line)")
    }
  }

  /// What of a line stands outside double quotes.
  private static func outside(_ line: String) throws -> String {
    var result = ""
    var isInside = false
    var isEscaped = false
    for scalar in line.unicodeScalars {
      if isEscaped {
        isEscaped = false
      } else if isInside, scalar == "\\" {
        isEscaped = true
      } else if scalar == "\"" {
        isInside.toggle()
      } else if !isInside {
        result.unicodeScalars.append(scalar)
      }
    }
    try #require(!isInside, "open quotes: \(line)")
    return result
  }

  @Test(
    "Quotes and backslashes", arguments: [("a\"b", "\"a\\\"b\""), ("\\", "\"\\\\\""), ("a\nb", "\"a b\"")])
  func quoted(text: String, expected: String) {
    #expect(DotHandout.quoted(text) == expected)
  }
}
