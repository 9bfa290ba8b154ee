import CaseKit
import CaseModel
import EDTF
import TestKit
import Testing

@testable import Explorer

@Suite("The scale of the band")
struct TimeScaleTests {
  @Test("Every scale keeps its promises", arguments: 0..<8 as Range<UInt64>)
  func promises(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<60 {
      let first = Day(ordinal: Int.random(in: -900_000...20_000, using: &random))
      let length = [0, 1, 30, 400, 3_000, 90_000, 900_000].randomElement(using: &random) ?? 0
      let last = first.adding(days: Int.random(in: 0...length, using: &random))
      let width = Int.random(in: 1...300, using: &random)
      let weights = (0..<7).map { _ in Int.random(in: 0...40, using: &random) }
      let fitted = TimeScale.fit(first...last, width: width) {
        weights[abs($0.lowerBound) % 7] * $0.count / 50
      }
      check(fitted, first.ordinal..<(last.ordinal + 1), width)
      check(
        .uniform(first.ordinal..<(last.ordinal + 1), width: width), first.ordinal..<(last.ordinal + 1), width)
    }
  }

  private func check(_ scale: TimeScale, _ days: Range<Int>, _ width: Int) {
    #expect(scale.width == width && scale.days == days)
    #expect(scale.pieces.first?.columns.lowerBound == 0)
    for (left, right) in zip(scale.pieces, scale.pieces.dropFirst()) {
      #expect(left.days.upperBound == right.days.lowerBound)
      #expect(left.columns.upperBound == right.columns.lowerBound)
    }
    #expect(scale.column(of: days.lowerBound - 1) == -1 && scale.column(of: days.upperBound) == width)
    #expect(scale.column(of: .min) == -1 && scale.column(of: .max) == width)
    var before = 0
    for day in stride(from: days.lowerBound, to: days.upperBound, by: max(1, days.count / 500)) {
      let column = scale.column(of: day)
      #expect((0..<width).contains(column) && column >= before)
      before = column
      #expect(scale.column(of: scale.day(at: column)) == column, "day \(day) of \(days) in \(width)")
      #expect(scale.day(at: column) <= day)
    }
    let strays = (-2...width + 2).filter { column in
      let day = scale.day(at: column)
      return !days.contains(day) || scale.column(of: day) > max(0, column)
    }
    #expect(strays.isEmpty, "columns whose day is not theirs, of \(width) for \(days)")
  }

  @Test("A stretch covers the columns of its days, and only what is on the band")
  func columns() {
    let scale = TimeScale.uniform(0..<100, width: 50)
    #expect(scale.columns(from: 10, through: 19) == 5...9)
    #expect(scale.columns(from: .min, through: .max) == 0...49)
    #expect(scale.columns(from: -10, through: -1) == nil)
    #expect(scale.columns(from: 100, through: 200) == nil)
    #expect(scale.columns(from: 99, through: 200) == 49...49)
    #expect(scale.columns(from: 20, through: 10) == nil)
  }

  @Test("Busy years have more room, and none has too little")
  func room() throws {
    let first = try #require(Day(year: 2001, month: 1, day: 1))
    let last = try #require(Day(year: 2004, month: 12, day: 31))
    let busy = try #require(Day(year: 2003, month: 1, day: 1)).ordinal
    let scale = TimeScale.fit(first...last, width: 100) { $0.lowerBound == busy ? 60 : 2 }
    let widths = scale.pieces.map(\.columns.count)
    #expect(widths.count == 4 && widths.reduce(0, +) == 100)
    #expect(widths.allSatisfy { $0 >= 6 })
    #expect(widths[2] > 2 * widths[0])
  }

  @Test("The greatest spans of the calendar do no harm", arguments: [1, 60, 300])
  func extremes(_ width: Int) throws {
    let first = try #require(Day(year: Day.years.lowerBound, month: 1, day: 1))
    let last = try #require(Day(year: Day.years.upperBound, month: 12, day: 31))
    let scale = TimeScale.fit(first...last, width: width) { _ in 1 }
    check(scale, first.ordinal..<(last.ordinal + 1), width)
    #expect(BandAxis(scale: scale).minor.isEmpty)
  }
}
