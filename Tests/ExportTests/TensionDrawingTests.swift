import CaseKit
import CaseModel
import TestKit
import Testing

@testable import Export

@Suite("The drawing of the tension curve")
struct TensionDrawingTests {
  private func drawing(_ location: String, of fixture: Fixture) throws -> String {
    let casebook = try fixture.casebook()
    return ExportFormat.svg.text(of: Handout(of: try Location(parsing: location, in: casebook), in: casebook))
  }

  @Test("The curve of the three towns")
  func towns() throws {
    let text = try drawing("tension?at=2002-05-01", of: Fixture())
    expectGolden(text, named: "tension-svg")
    #expect(text.contains("<title>Three towns: conflict and cooperation, everybody</title>"))
    #expect(text.contains("not a measurement") && text.contains("2^(−(d−t)/90)"))
    #expect(text.contains("neasia &#39;tension?at=2002-05-01&#39;"))
    // Every event has its mark.
    #expect(text.components(of: "class=\"up\"").count + text.components(of: "class=\"down\"").count == 2 + 10)
  }

  @Test("Only what is drawn has a drawing")
  func others() throws {
    #expect(!Drawing.exists(of: try Sample.towns()))
    #expect(!Drawing.exists(of: try Sample.towns("actor/EST")))
    #expect(Drawing.exists(of: try Sample.towns("tension")))
  }

  @Test(
    "Nothing is drawn outside the picture, whatever the dates",
    arguments: ["2001/2003", "2001-05-01/2001-05-02", "0001/9999", "Y-999999999999/Y999999999999", "../.."])
  func inside(span: String) throws {
    var fixture = try Fixture()
    fixture.span = span
    fixture.events += try ["../..", "/..", "Y-999999999999", "Y999999999999", "0000", "1XXX"].enumerated().map
    {
      try Fixture.event(Identifier("extreme-\($0)"), $1, title: "<&\"'>", kind: "19")
    }
    for pair in ["", "?pair=EST,WST", "?pair=ben,guild&decay=1"] {
      let findings = try MarkupReader.read(try drawing("tension\(pair)", of: fixture))
      for attribute in findings.attributes where ["x", "x1", "x2", "y", "y1", "y2"].contains(attribute.name) {
        let place = try #require(Double(attribute.value))
        #expect((-44...900).contains(place), "\(span): \(attribute)")
      }
    }
  }
}
