import EDTF
import Testing

/// Dates with unspecified digits against a walk over every day of every year that fits.
@Suite struct UnspecifiedDigitsTests {
  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func boundsAgreeWithAWalk(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<150 {
      let pattern = pattern(&random)
      let expected = walk(pattern)
      let expression = try? DateExpression(parsing: pattern)
      #expect(expression?.earliestDay == expected?.first, "\(pattern)")
      #expect(expression?.latestDay == expected?.last, "\(pattern)")
    }
  }

  private func pattern(_ random: inout SplitMix64) -> String {
    var digits = [random.pick(["19", "20", "00"])]
    for _ in 0..<2 { digits.append(random.chance(2) ? "X" : random.pick(["0", "1", "2", "4", "6", "8"])) }
    let month = random.pick(["XX", "0X", "1X", "X2", "X1", "02", "04", "X0", "02", "02"])
    let day = random.pick(["XX", "0X", "1X", "2X", "3X", "X9", "29", "30", "31", "X0", "X1", "29"])
    return random.pick(["", "-"]) + digits.joined() + "-" + month + "-" + day
  }

  private func walk(_ pattern: String) -> (first: Day, last: Day)? {
    let isNegative = pattern.hasPrefix("-")
    let wanted = Array(pattern.utf8.dropFirst(isNegative ? 1 : 0))
    let century = Int(pattern.dropFirst(isNegative ? 1 : 0).prefix(2)) ?? 0
    var found: [Day] = []
    for magnitude in (century * 100)...(century * 100 + 99) where !(isNegative && magnitude == 0) {
      guard fits(padded(magnitude, 4), wanted[0..<4]) else { continue }
      for month in 1...12 where fits(padded(month, 2), wanted[5..<7]) {
        for day in 1...31 where fits(padded(day, 2), wanted[8..<10]) {
          if let real = Day(year: isNegative ? -magnitude : magnitude, month: month, day: day) {
            found.append(real)
          }
        }
      }
    }
    guard let first = found.min(), let last = found.max() else { return nil }
    return (first, last)
  }

  private func fits(_ text: String, _ wanted: ArraySlice<UInt8>) -> Bool {
    zip(text.utf8, wanted).allSatisfy { $0 == $1 || $1 == UInt8(ascii: "X") }
  }
}
