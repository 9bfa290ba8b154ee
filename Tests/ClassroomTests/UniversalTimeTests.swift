import TestKit
import Testing

@testable import Classroom

@Suite("Time as all programs read it")
struct UniversalTimeTests {
  @Test(
    "A second has one text, which reads back",
    arguments: [
      (0, "1970-01-01T00:00:00Z"), (-1, "1969-12-31T23:59:59Z"), (951_782_400, "2000-02-29T00:00:00Z"),
      (1_795_339_845, "2026-11-22T09:30:45Z"), (-62_135_596_800, "0001-01-01T00:00:00Z"),
      (253_402_300_799, "9999-12-31T23:59:59Z"),
    ])
  func texts(seconds: Int, text: String) {
    #expect(UniversalTime(seconds: seconds).description == text)
    #expect(UniversalTime(text)?.seconds == seconds)
  }

  @Test("Any second reads back, and those beyond four digits of a year are the last that has them")
  func all() {
    var random = SplitMix64(seed: 5)
    for _ in 0..<2000 {
      let time = UniversalTime(seconds: Int.random(in: -62_135_596_800...253_402_300_799, using: &random))
      #expect(UniversalTime(time.description) == time)
    }
    #expect(UniversalTime(seconds: .max).description == "9999-12-31T23:59:59Z")
    #expect(UniversalTime(seconds: .min).description == "0001-01-01T00:00:00Z")
  }

  @Test(
    "What is no second is none",
    arguments: [
      "", "Z", "2026-11-22", "2026-11-22T09:30:45", "2026-11-22 09:30:45Z", "2026-11-22T24:00:00Z",
      "2026-02-30T00:00:00Z", "+2026-11-22T09:30:45Z", "2026-11-22T09:30:60Z", "2026-11-22T9:30:45Z",
      "10000-01-01T00:00:00Z", "99999999999999999999-01-01T00:00:00Z", "2026-11-22T09:30:45Z ",
    ])
  func refused(text: String) {
    #expect(UniversalTime(text) == nil)
  }
}
