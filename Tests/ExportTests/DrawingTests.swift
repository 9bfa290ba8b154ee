import CaseKit
import CaseModel
import EDTF
import Testing

@testable import Export

@Suite("The drawing of a timeline")
struct DrawingTests {
  @Test(
    "A date is drawn as surely as it is known",
    arguments: [
      ("2002-05-01", "<path class=\"day\"", "url("), ("2002-05-01~", "day doubtful", "url("),
      ("2002/2003", "class=\"stretch\"", "dashed"), ("2002", "class=\"within\"", "class=\"stretch"),
      ("2002~/2003", "stretch dashed", "url("), ("2002/..", "url(#fade-out)", "url(#fade-in)"),
      ("../2002", "url(#fade-in)", "url(#fade-out)"), ("2002/", "url(#fade-out)", "dashed"),
    ])
  func honest(date: String, sign: String, notSign: String) throws {
    var fixture = try Fixture()
    fixture.events = [try Fixture.event("one", date)]
    fixture.eras = []
    let page = ExportFormat.html.text(of: Handout(of: try fixture.casebook()))
    let drawing = page.split(separator: "</defs>")[1].split(separator: "</svg>")[0]
    #expect(drawing.contains(sign), "\(drawing)")
    #expect(!drawing.contains(notSign), "\(drawing)")
  }

  @Test(
    "Nothing is drawn outside the picture, whatever the dates",
    arguments: [
      "2001/2003", "2001-05-01/2001-05-02", "0001/9999", "Y-999999999999/Y999999999999", "-0500/2020",
      "../2002", "..",
    ])
  func inside(span: String) throws {
    var fixture = try Fixture()
    fixture.span = span == ".." ? "../.." : span
    fixture.events += try [
      "../..", "/..", "../", "Y-999999999999", "Y999999999999", "0000", "1XXX", "{2001,2003..}", "2001-21",
      "2001-01-01T10:00:00Z",
    ].enumerated().map { try Fixture.event(Identifier("extreme-\($0)"), $1) }
    fixture.eras.append(try Fixture.era("always", "../..", "Always", "Always"))
    let page = ExportFormat.html.text(of: Handout(of: try fixture.casebook()))
    let findings = try MarkupReader.read(page)
    for attribute in findings.attributes where ["x", "x1", "x2"].contains(attribute.name) {
      let x = try #require(Double(attribute.value))
      #expect((-6...846).contains(x), "\(span): \(attribute)")
    }
    for attribute in findings.attributes where ["width", "height"].contains(attribute.name) {
      #expect(try #require(Double(attribute.value)) >= 0)
    }
  }

  @Test("Events in one row do not touch, up to the last row there may be")
  func rows() throws {
    let casebook = try RealCase.casebook()
    let events = DrawnEvent.all(of: casebook, DrawingScale(casebook))
    for (position, event) in events.enumerated() {
      for other in events[..<position] where other.row == event.row {
        #expect(!other.extent.overlaps(event.extent), "\(other.position) and \(event.position)")
      }
    }
  }

  @Test("Ten thousand events are drawn too")
  func many() throws {
    var fixture = try Fixture()
    fixture.events = try (0..<10_000).map { position in
      try Fixture.event(Identifier("e\(position)"), "200\(1 + position % 3)-0\(1 + position % 9)")
    }
    let casebook = try fixture.casebook()
    let events = DrawnEvent.all(of: casebook, DrawingScale(casebook))
    #expect(events.count == 10_000)
    #expect((events.map(\.row).max() ?? 0) < 48)
  }
}
