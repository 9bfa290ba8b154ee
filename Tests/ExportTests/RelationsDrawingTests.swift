import CaseKit
import CaseModel
import EDTF
import Foundation
import FoundationXML
import TestKit
import Testing

@testable import Export

@Suite("The drawing of the web of relations")
struct RelationsDrawingTests {
  private func drawing(_ location: String, in casebook: Casebook) throws -> String {
    ExportFormat.svg.text(of: Handout(of: try Location(parsing: location, in: casebook), in: casebook))
  }

  @Test("The web of the three towns")
  func towns() throws {
    let text = try drawing("relations?at=2002-05-01", in: Fixture().casebook())
    expectGolden(text, named: "relations-svg")
    #expect(XMLParser(data: Data(text.utf8)).parse())
  }

  @Test("Every relation is drawn in the form of its sign, numbered, and told in words with its citations")
  func words() throws {
    let casebook = try RealCase.casebook()
    let text = try drawing("relations?at=2018-06-12", in: casebook)
    let matrix = casebook.relationMatrix(asOf: try #require(Day(year: 2018, month: 6, day: 12)))
    #expect(text.components(of: "<line class=\"bond ").count == matrix.bondedPairs.count + 5)
    #expect(text.contains(">1. South Korea and North Korea: opening up, positive, improving"))
    #expect(text.contains("Bordachev 2018 ¶12") && text.contains(">As of 12 Jun 2018<"))
    #expect(text.contains("Out of balance: South Korea stands well with USA and Russia"))
    for words in ["+ positive", "± mixed", "− negative", "last said of an earlier time"] {
      #expect(text.contains(words), "\(words)")
    }
  }

  @Test("Two moments are two graphs")
  func moments() throws {
    let text = try drawing("relations?at=2018-06-12&against=2017-06-01", in: RealCase.casebook())
    #expect(text.contains(">As of 1 Jun 2017<") && text.contains(">As of 12 Jun 2018<"))
    #expect(text.contains("standoff, negative"))
  }

  @Test("Texts stay texts, and nothing leaves the picture", arguments: 0..<8 as Range<UInt64>)
  func hostile(seed: UInt64) throws {
    let text = try drawing("relations", in: Sample.hostile(seed: seed))
    #expect(XMLParser(data: Data(text.utf8)).parse())
    let found = try MarkupReader.read(text)
    #expect(found.elements.isSubset(of: ["svg", "title", "desc", "style", "text", "rect", "line", "g"]))
    for attribute in found.attributes where ["x", "x1", "x2"].contains(attribute.name) {
      let place = try #require(Double(attribute.value))
      #expect((-40...880).contains(place), "\(attribute)")
    }
  }
}
