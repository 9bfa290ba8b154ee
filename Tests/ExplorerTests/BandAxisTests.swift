import CaseModel
import EDTF
import TestKit
import Testing

@testable import Explorer

@Suite("The words along the band")
struct BandAxisTests {
  @Test("They stand inside and never touch", arguments: 0..<6 as Range<UInt64>)
  func room(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<80 {
      let first = Day(ordinal: Int.random(in: -90_000...20_000, using: &random))
      let length = [5, 40, 400, 3_000, 90_000].randomElement(using: &random) ?? 5
      let last = first.adding(days: Int.random(in: 0...length, using: &random))
      let width = Int.random(in: 1...300, using: &random)
      check(TimeScale.fit(first...last, width: width) { $0.count % 40 }, "\(first)/\(last) in \(width)")
    }
    for zoom in TimelineLocation.Zoom.allCases {
      guard let window = BandWindow(zoom: zoom) else { continue }
      for width in [20, 56, 106, 196, 300] {
        let start = Int.random(in: -90_000...20_000, using: &random)
        check(window.scale(start: start, width: width), "\(zoom) from \(Day(ordinal: start)) in \(width)")
      }
    }
  }

  private func check(_ scale: TimeScale, _ about: String) {
    let axis = BandAxis(scale: scale)
    for ticks in [axis.major, axis.minor] {
      for tick in ticks {
        #expect(tick.column >= 0 && tick.column < scale.width, "\(tick) of \(about)")
        #expect(
          tick.columns.contains(tick.column) && tick.columns.upperBound <= scale.width, "\(tick) of \(about)")
      }
      for (left, right) in zip(ticks, ticks.dropFirst()) {
        #expect(left.column + left.text.count <= right.column, "\(left.text) and \(right.text) of \(about)")
      }
    }
  }

  @Test("A band that reaches past the last day there is ends with it", arguments: [60, 300, 900])
  func endOfTime(width: Int) {
    let last = Day(ordinal: .max).ordinal
    check(TimeScale.uniform((last - 20)..<(last + 20), width: width), "the end of time in \(width)")
    check(TimeScale.uniform((last - 20)..<(last + 800), width: width), "the end of time in \(width)")
  }

  @Test("Each zoom has its own words")
  func zooms() throws {
    let start = try #require(Day(year: 2018, month: 4, day: 1)).ordinal
    func words(_ zoom: TimelineLocation.Zoom) throws -> (major: [String], minor: [String]) {
      let axis = BandAxis(scale: try #require(BandWindow(zoom: zoom)).scale(start: start, width: 100))
      return (axis.major.map(\.text), axis.minor.map(\.text))
    }
    #expect(try words(.day).major == ["Apr 2018"])
    #expect(try words(.day).minor == (1...25).map(String.init))
    #expect(try words(.month).major.prefix(3) == ["Apr 2018", "May 2018", "Jun 2018"])
    #expect(try words(.month).minor.prefix(5) == ["1", "8", "15", "22", "1"])
    #expect(try words(.quarter).major.contains("2019"))
    #expect(try words(.quarter).minor.contains("Jul"))
  }
}
