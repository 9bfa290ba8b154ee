import EDTF
import Testing

@Suite struct DayTests {
  @Test("Ordinals agree with a walk over every day from -801 to 2401")
  func ordinalsAgreeWithAWalk() throws {
    let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    var ordinal = try #require(Day(year: -801, month: 1, day: 1)).ordinal
    var mismatches = 0
    for year in -801...2_401 {
      let isLeap = year.isMultiple(of: 400) || (year.isMultiple(of: 4) && !year.isMultiple(of: 100))
      for (index, length) in lengths.enumerated() {
        for day in 1...(index == 1 && isLeap ? 29 : length) {
          let walked = Day(year: year, month: index + 1, day: day)
          if walked?.ordinal != ordinal || Day(ordinal: ordinal) != walked { mismatches += 1 }
          ordinal += 1
        }
      }
    }
    #expect(mismatches == 0)
    #expect(Day(year: 1970, month: 1, day: 1)?.ordinal == 0)
    #expect(Day(year: 2018, month: 4, day: 27)?.ordinal == 17_648)
  }

  @Test("Far ordinals come back", arguments: [1 as UInt64, 2, 3])
  func farOrdinalsComeBack(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<2_000 {
      let ordinal = Int.random(in: -365_000_000_000_000...365_000_000_000_000, using: &random)
      let day = Day(ordinal: ordinal)
      #expect(day.ordinal == ordinal)
      #expect(Day(year: day.year, month: day.month, day: day.day) == day)
      #expect(day < day.adding(days: 1))
    }
  }

  @Test(arguments: [(2018, 2, 29), (1900, 2, 29), (2018, 4, 31), (2018, 0, 1), (2018, 13, 1), (2018, 1, 0)])
  func noSuchDay(year: Int, month: Int, day: Int) {
    #expect(Day(year: year, month: month, day: day) == nil)
  }

  @Test func limits() {
    let last = Day(ordinal: .max)
    let first = Day(ordinal: .min)
    #expect(last.description == "999999999999-12-31")
    #expect(first.description == "-999999999999-01-01")
    #expect(last.adding(days: .max) == last)
    #expect(first.adding(days: .min) == first)
    #expect(last.adding(days: .min) == first)
    #expect(Day(year: Day.years.upperBound + 1, month: 1, day: 1) == nil)
    #expect(Day(year: .min, month: 1, day: 1) == nil)
    #expect(Day.daysInMonth(13, year: 2018) == 0)
  }

  @Test func arithmetic() throws {
    let day = try #require(Day(year: 2018, month: 4, day: 27))
    #expect(day.adding(days: 4).description == "2018-05-01")
    #expect(day.adding(days: -117).description == "2017-12-31")
    #expect(day.description == "2018-04-27")
  }
}
