import CaseKit
import CaseModel
import EDTF
import TestKit
import Testing

@Suite("The tension curve")
struct TensionCurveTests {
  private func day(_ text: String) throws -> Int {
    try #require(DateExpression(parsing: text).earliestDay).ordinal
  }

  private func curve(
    _ events: [Event], pair: ActorPair? = nil, halfLife: Int = 10
  ) throws -> TensionCurve {
    var fixture = try Fixture()
    fixture.events = events
    return TensionCurve(try fixture.casebook(), pair: pair, halfLife: HalfLife(days: halfLife))
  }

  private func isClose(_ left: Double, _ right: Double) -> Bool {
    abs(left - right) <= 1e-9 * max(1, abs(left), abs(right))
  }

  @Test("A day's event counts in full on its day, half after a half-life, not before")
  func oneDay() throws {
    // 06, material cooperation, is +6.
    let curve = try curve([Fixture.event("a", "2002-05-01", kind: "06")])
    let first = try day("2002-05-01")
    #expect(curve.value(on: first - 1) == 0)
    #expect(curve.value(on: first) == 6)
    #expect(isClose(curve.value(on: first + 10), 3) && isClose(curve.value(on: first + 20), 1.5))
    #expect(isClose(curve.value(on: first + 5), 6 * 0.5.squareRoot()))
  }

  @Test("A date of several days is shared out evenly, each share fading from its own day")
  func severalDays() throws {
    // +6 over three days is +2 a day; with a half-life of a day 2, then 2 + 1, then 2 + 1.5, then 1.75.
    let curve = try curve([Fixture.event("a", "2002-05-01/2002-05-03", kind: "06")], halfLife: 1)
    let first = try day("2002-05-01")
    for (offset, value) in [-1: 0, 0: 2, 1: 3, 2: 3.5, 3: 1.75, 4: 0.875] {
      #expect(isClose(curve.value(on: first + offset), value), "\(offset)")
    }
  }

  @Test("Conflict and cooperation on one day cancel each other as far as they weigh the same")
  func cancel() throws {
    // 05, diplomatic cooperation, is +3.5; 111, criticise, is -2.
    let curve = try curve([
      Fixture.event("a", "2002-05-01", kind: "05"), Fixture.event("b", "2002-05-11", kind: "111"),
    ])
    let second = try day("2002-05-11")
    #expect(isClose(curve.value(on: second), 1.75 - 2))
    #expect(isClose(curve.value(on: second + 10), -0.125))
  }

  @Test("An event whose code has no value is left out, and counted as such")
  func unvalued() throws {
    let events = [
      try Fixture.event("a", "2002-05-01", kind: "06", ["EST"]),
      try Fixture.event("b", "2002-05-01", kind: "0699", ["EST", "WST"]),
    ]
    let first = try day("2002-05-01")
    let all = try curve(events)
    #expect(all.value(on: first) == 6 && all.terms.map(\.position) == [0] && all.unvalued == [1])
    let pair = try curve(events, pair: ActorPair("EST", "WST"))
    #expect(pair.terms.isEmpty && pair.unvalued == [1] && pair.value(on: first) == 0)
    #expect(try curve(events, pair: ActorPair("EST", "NOR")).unvalued.isEmpty)
  }

  @Test("An open end counts on the first day alone; what is nowhere in time does not count")
  func open() throws {
    let curve = try curve([
      Fixture.event("a", "2002-05-01/..", kind: "06"), Fixture.event("b", "../2002-05-01", kind: "06"),
      Fixture.event("c", "../..", kind: "06"),
    ])
    let day = try day("2002-05-01")
    #expect(curve.terms.count == 2 && curve.value(on: day) == 12)
  }

  @Test("A pair counts only what both take part in, whoever is named first")
  func pair() throws {
    let events = try [
      Fixture.event("a", "2002-05-01", kind: "06", ["EST", "WST"]),
      Fixture.event("b", "2002-05-01", kind: "06", ["EST"]),
      Fixture.event("c", "2002-05-01", kind: "06", ["NOR", "WST", "EST"]),
    ]
    let curve = try curve(events, pair: ActorPair("WST", "EST"))
    #expect(curve.terms.count == 2 && curve.isSparse)
    #expect(ActorPair("WST", "EST") == ActorPair("EST", "WST") && ActorPair("EST", "EST") == nil)
  }

  @Test("The year of fear ends below zero, and Singapore stands above the winter before it")
  func realCase() throws {
    let casebook = try RealCase.casebook()
    let curve = TensionCurve(casebook)
    #expect(curve.terms.count == casebook.events.count)
    let (fear, winter, summit) = (try day("2017-12-31"), try day("2018-03-01"), try day("2018-06-12"))
    #expect(curve.value(on: fear) < 0)
    #expect(curve.value(on: summit) > curve.value(on: winter))
  }

  @Test("At any day the contributions add up to the curve, and no day lies outside the extremes")
  func sums() throws {
    var random = SplitMix64(seed: 8)
    for _ in 0..<40 {
      let events = try (0..<Int.random(in: 0...30, using: &random)).map { position in
        let first = Day(ordinal: Int.random(in: 11_300...12_500, using: &random))
        let last = first.adding(days: Int.random(in: 0...400, using: &random))
        return try Fixture.event(
          Identifier("e\(position)"), "\(first)/\(last)",
          kind: ["06", "111", "19", "010", "046"].randomElement(using: &random) ?? "06")
      }
      let halfLife = Int.random(in: HalfLife.allowed, using: &random)
      let curve = try curve(events, halfLife: halfLife)
      let start = Int.random(in: 11_000...13_000, using: &random)
      let days = start...(start + Int.random(in: 0...500, using: &random))
      let extremes = curve.extremes(in: days)
      var (least, greatest) = (Double.infinity, -Double.infinity)
      for day in days {
        let value = curve.value(on: day)
        (least, greatest) = (min(least, value), max(greatest, value))
        let sum = curve.contributions(on: day).reduce(0) { $0 + $1.amount }
        #expect(abs(sum - value) < 1e-6, "half-life \(halfLife), day \(day)")
      }
      #expect(abs(extremes.lowerBound - least) < 1e-6 && abs(extremes.upperBound - greatest) < 1e-6)
    }
  }

  @Test("A curve made day by day is the same")
  func oracle() throws {
    let casebook = try Fixture().casebook()
    let curve = TensionCurve(casebook, halfLife: HalfLife(days: 30))
    let (first, last) = (try day("2001-01-01"), try day("2003-12-31"))
    var value = 0.0
    for day in (first - 1)...last {
      value *= HalfLife(days: 30).share(after: 1)
      for term in curve.terms where term.days.contains(day) { value += term.value / Double(term.days.count) }
      #expect(isClose(value, curve.value(on: day)))
    }
  }

  @Test(
    "Dates at the ends of time, and every half-life, give numbers",
    arguments: [1, 2, 90, 3650])
  func extremes(halfLife: Int) throws {
    let events = try [
      "Y-999999999999", "Y999999999999", "0001/9999", "..", "2002", "../", "1XXX",
    ].enumerated().map { try Fixture.event(Identifier("e\($0)"), $1 == ".." ? "../.." : $1, kind: "19") }
    let curve = try curve(events, halfLife: halfLife)
    for day in [-400_000_000_000_000, -1, 0, 12_000, 400_000_000_000_000] {
      #expect((-100...0).contains(curve.value(on: day)))
    }
    #expect(curve.extremes(in: -400_000_000_000_000...400_000_000_000_000).lowerBound < 0)
  }

  @Test("The share of what is left, by hand")
  func share() {
    let halfLife = HalfLife(days: 2)
    #expect(halfLife.share(after: -3) == 1 && halfLife.share(after: 0) == 1)
    #expect(isClose(halfLife.share(after: 1), 0.5.squareRoot()) && halfLife.share(after: 4) == 0.25)
    #expect(halfLife.share(after: 1_000_000) == 0 && halfLife.share(after: .max) == 0)
    #expect(isClose(HalfLife(days: 1).sum(of: 3), 1.75) && HalfLife(days: 1).sum(of: 0) == 0)
    #expect(HalfLife(days: 0).days == 1 && HalfLife(days: 9_999).days == 3650)
    #expect(
      HalfLife(days: 90).stepping(by: 1)?.days == 180 && HalfLife(days: 80).stepping(by: -1)?.days == 60)
    #expect(HalfLife(days: 1).stepping(by: -1) == nil && HalfLife(days: 3650).stepping(by: 1) == nil)
  }

  @Test("Ten thousand events are summed while one waits for a frame")
  func many() throws {
    var fixture = try Fixture()
    fixture.events = try (0..<10_000).map { position in
      let day = Day(ordinal: 11_323 + position % 1_000)
      return try Fixture.event(Identifier("e\(position)"), "\(day)", kind: position % 2 == 0 ? "06" : "111")
    }
    let casebook = try fixture.casebook()
    let clock = ContinuousClock()
    let time = clock.measure {
      let curve = TensionCurve(casebook)
      for day in 11_000..<12_600 { _ = curve.value(on: day) }
    }
    // A sum over all events for each of these days would take a hundred times as long.
    #expect(time < .seconds(2))
  }
}
