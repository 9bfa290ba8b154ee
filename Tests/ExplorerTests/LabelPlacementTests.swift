import Canvas
import TestKit
import Testing

@testable import Explorer

@Suite("Room for labels")
struct LabelPlacementTests {
  @Test(
    "No label lies over another, over an obstacle, or outside; the first of all has its place when there is one",
    arguments: 0..<10 as Range<UInt64>)
  func promises(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<60 {
      let area = Region(
        x: .random(in: 0...5, using: &random), y: .random(in: 0...5, using: &random),
        width: .random(in: 0...60, using: &random), height: .random(in: 0...20, using: &random))
      let requests = (0..<Int.random(in: 0...40, using: &random)).map { _ in
        LabelPlacement.Request(
          anchor: Point(x: .random(in: -5...70, using: &random), y: .random(in: -5...30, using: &random)),
          columns: .random(in: 0...20, using: &random), isLoose: .random(using: &random))
      }
      let obstacles = requests.map { Region(x: $0.anchor.x, y: $0.anchor.y, width: 1, height: 1) }
      let regions = LabelPlacement(requests, in: area, avoiding: obstacles).regions
      #expect(regions.count == requests.count)
      let placed = regions.compactMap(\.self)
      for (index, region) in placed.enumerated() {
        #expect(region.intersection(area) == region && !region.isEmpty)
        #expect(obstacles.allSatisfy { $0.intersection(region).isEmpty })
        for other in placed[..<index] {
          #expect(other.intersection(region).isEmpty)
          let isSameRow = other.y == region.y
          #expect(!isSameRow || other.maxX < region.x || region.maxX < other.x, "no air between")
        }
      }
      for (request, region) in zip(requests, regions) {
        guard let region else { continue }
        #expect(region.width == request.columns && abs(region.y - request.anchor.y) <= 3)
      }
    }
  }

  @Test("The more important label keeps its place, the other one goes elsewhere or is dropped")
  func order() {
    let anchor = Point(x: 2, y: 0)
    let request = LabelPlacement.Request(anchor: anchor, columns: 5)
    let row = Region(x: 0, y: 0, width: 12, height: 1)
    #expect(
      LabelPlacement([request, request], in: row, avoiding: []).regions
        == [Region(x: 4, y: 0, width: 5, height: 1), nil])
    let two = Region(x: 0, y: 0, width: 12, height: 2)
    #expect(LabelPlacement([request, request], in: two, avoiding: []).regions.last??.y == 1)
  }

  @Test("One cell, or none, has room for one letter at most")
  func cells() {
    let request = LabelPlacement.Request(anchor: Point(x: 0, y: 0), columns: 1)
    #expect(
      LabelPlacement([request], in: Region(x: 0, y: 0, width: 0, height: 0), avoiding: []).regions == [nil])
    let cell = Region(x: 0, y: 0, width: 1, height: 1)
    #expect(LabelPlacement([request], in: cell, avoiding: [cell]).regions == [nil])
  }
}
