import CaseKit
import CaseModel
import Foundation
import FoundationXML
import TestKit
import Testing

@testable import Export

@Suite("The drawing of the map")
struct MapDrawingTests {
  private func drawing(
    _ location: String, in casebook: Casebook, _ atlas: MapAtlas = MapAtlas()
  ) throws -> String {
    var handout = Handout(of: try Location(parsing: location, in: casebook), in: casebook)
    handout.atlas = atlas
    return ExportFormat.svg.text(of: handout)
  }

  @Test(
    "The real map is XML, at every zoom and in every script",
    arguments: [
      "map", "map/us-accepts-talks", "map/singapore-summit?zoom=1&script=own", "map?place=moscow&zoom=12",
    ])
  func wellFormed(location: String) throws {
    let text = try drawing(location, in: RealCase.casebook(), RealCase.atlas)
    #expect(XMLParser(data: Data(text.utf8)).parse())
    let found = try MarkupReader.read(text)
    #expect(found.text.contains("Natural Earth, which draws borders by who controls the ground"))
    let classes = Set(found.attributes.filter { $0.name == "class" }.map(\.value))
    #expect(classes.isSuperset(of: ["coast", "border", "disputed", "name", "edge"]))
  }

  @Test("The event's lines, its participants, its grounds, and the cities overseas")
  func event() throws {
    let text = try drawing("map/us-accepts-talks", in: RealCase.casebook(), RealCase.atlas)
    for words in [
      ">Washington<", ">Moscow<", ">Pyongyang<", ">SOUTH KOREA<", "class=\"join\"", "Took part: USA, Trump",
      "Bordachev 2018 ¶8", "neasia map/us-accepts-talks",
    ] {
      #expect(text.contains(words), "\(words)")
    }
  }

  @Test("Korea's own outline is on it: Seoul stands between the coast and the line of control")
  func outline() throws {
    let found = try MarkupReader.read(
      try drawing("map/panmunjom-summit?zoom=6", in: RealCase.casebook(), RealCase.atlas))
    let paths = found.attributes.filter { $0.element == "path" && $0.name == "d" }.map(\.value)
    #expect(paths.contains { $0.utf8.count > 20_000 })
  }

  @Test("Texts stay texts, and nothing leaves the picture", arguments: 0..<6 as Range<UInt64>)
  func hostile(seed: UInt64) throws {
    let text = try drawing("map", in: Sample.hostile(seed: seed), RealCase.atlas)
    #expect(XMLParser(data: Data(text.utf8)).parse())
    let found = try MarkupReader.read(text)
    #expect(
      found.elements.isSubset(of: [
        "svg", "title", "desc", "style", "text", "rect", "path", "line", "circle", "g",
      ]))
    for attribute in found.attributes
    where ["x", "x1", "x2", "cx", "y", "y1", "y2", "cy"].contains(attribute.name) {
      let place = try #require(Double(attribute.value))
      #expect((-10...2_000).contains(place), "\(attribute)")
    }
  }

  @Test("A map without lines says so and still has its places")
  func gaps() throws {
    let atlas = MapAtlas(problems: ["m.lines:3: the file ends in the middle of a line"])
    let text = try drawing("map/panmunjom-summit", in: RealCase.casebook(), atlas)
    #expect(text.contains("The map has a gap: m.lines:3") && text.contains(">Seoul<"))
  }

  @Test("Names lie over no other, over no point and never outside", arguments: 0..<20 as Range<UInt64>)
  func names(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let area = DrawnBox(x: 0, y: 0, width: 300, height: 200)
    let requests = (0..<120).map { _ in
      DrawnNames.Request(
        x: .random(in: -20...320, using: &random), y: .random(in: -20...220, using: &random),
        width: .random(in: 1...90, using: &random), height: 14, gap: 7)
    }
    let points = requests.map { DrawnBox(around: $0.x, $0.y, width: 8, height: 8) }
    let boxes = DrawnNames(requests, in: area, avoiding: points).boxes.compactMap { $0 }
    #expect(!boxes.isEmpty)
    for (index, box) in boxes.enumerated() {
      #expect(area.contains(box) && !points.contains { $0.meets(box) })
      #expect(!boxes[..<index].contains { $0.meets(box) })
    }
  }
}
