import EDTF

/// Conflict and cooperation over time: what events weigh on the Goldstein scale, each fading with a half-life.
///
/// An event's value g is shared out evenly over the n days that its date can mean, and every share halves in a half-life h. On day
/// d the curve is the sum of g/n · 2^(−(d − t)/h) over all events and their days t ≤ d. An event with an open end counts on its
/// first day alone: nobody says how long it lasts.
public struct TensionCurve: Hashable, Sendable {
  /// An event as it counts.
  public struct Term: Hashable, Sendable {
    /// The event's position in the casebook's events.
    public let position: Int
    /// The days over which its value is shared out, as days since 1970-01-01.
    public let days: ClosedRange<Int>
    /// The value of its kind on the Goldstein scale.
    public let value: Double
  }

  /// What one event adds to the curve on a day.
  public struct Contribution: Hashable, Sendable {
    /// The event as it counts.
    public let term: Term
    /// What it adds, in points of the Goldstein scale; below 0 for conflict.
    public let amount: Double
  }

  /// A day from which another sum of shares is added each day.
  private struct Knot: Hashable, Sendable {
    let day: Int
    /// The curve on the day before.
    let before: Double
    /// The curve on the day itself.
    let here: Double
    /// What is added on this day and on each until the next knot.
    let rate: Double
  }

  /// Whose events count; nothing for everybody's.
  public let pair: ActorPair?
  /// How fast events fade.
  public let halfLife: HalfLife
  /// The events that count, in order of time.
  public let terms: [Term]
  /// The positions of the events that would count if the table of codes had a value for their kind, in order of time.
  public let unvalued: [Int]
  private let knots: [Knot]

  /// Below this number of events a curve says nothing of a course of things.
  public static let fewEvents = 5

  /// Whether so few events count that the curve shows them rather than a course.
  public var isSparse: Bool { terms.count < Self.fewEvents }

  /// Works out the curve of a case.
  ///
  /// - Parameters:
  ///   - casebook: the case; events that cannot be placed in time are left out, and those whose kind has no value.
  ///   - pair: only events in which both take part; without one, all.
  ///   - halfLife: how fast events fade.
  /// - Complexity: O(n log n) in the number of events, whatever the time between them.
  public init(_ casebook: Casebook, pair: ActorPair? = nil, halfLife: HalfLife = .usual) {
    let positions = pair.map { casebook.events(of: $0.first) } ?? Array(casebook.events.indices)
    var terms: [Term] = []
    var unvalued: [Int] = []
    for position in positions {
      let event = casebook.events[position]
      let (first, last) = casebook.extent(ofEventAt: position)
      guard pair?.takesPart(in: event) ?? true, first != .min else { continue }
      if let value = event.kind.goldstein {
        let days = first...(last == .max ? first : max(first, last))
        terms.append(Term(position: position, days: days, value: value))
      } else {
        unvalued.append(position)
      }
    }
    self.pair = pair
    self.halfLife = halfLife
    self.terms = terms
    self.unvalued = unvalued
    knots = Self.knots(of: terms, halfLife)
  }

  private static func knots(of terms: [Term], _ halfLife: HalfLife) -> [Knot] {
    var changes: [(day: Int, rate: Double, running: Int)] = []
    for term in terms {
      let rate = term.value / Double(term.days.count)
      changes.append((term.days.lowerBound, rate, 1))
      changes.append((term.days.upperBound + 1, -rate, -1))
    }
    changes.sort { $0.day < $1.day }
    var knots: [Knot] = []
    var (rate, running, index) = (0.0, 0, 0)
    while index < changes.count {
      let day = changes[index].day
      let before = knots.last.map { Self.value(after: $0, on: day - 1, halfLife) } ?? 0
      while index < changes.count, changes[index].day == day {
        rate += changes[index].rate
        running += changes[index].running
        index += 1
      }
      // Sums of fractions do not cancel to the last bit.
      if running == 0 { rate = 0 }
      let here = before * halfLife.share(after: 1) + rate
      knots.append(Knot(day: day, before: before, here: here, rate: rate))
    }
    return knots
  }

  private static func value(after knot: Knot, on day: Int, _ halfLife: HalfLife) -> Double {
    let count = day - knot.day + 1
    return knot.before * halfLife.share(after: count) + knot.rate * halfLife.sum(of: count)
  }

  /// The curve on a day, given as days since 1970-01-01.
  ///
  /// - Complexity: O(log n).
  public func value(on day: Int) -> Double {
    let next = knots.partitioningIndex { $0.day > day }
    return next == 0 ? 0 : Self.value(after: knots[next - 1], on: day, halfLife)
  }

  /// The least and the greatest value in some days.
  ///
  /// Between two knots the curve only rises or only falls, so that the ends of these stretches are enough.
  ///
  /// - Complexity: O(log n + knots in these days).
  public func extremes(in days: ClosedRange<Int>) -> ClosedRange<Double> {
    let ends = [value(on: days.lowerBound), value(on: days.upperBound)]
    var (least, greatest) = (min(ends[0], ends[1]), max(ends[0], ends[1]))
    var index = knots.partitioningIndex { $0.day > days.lowerBound }
    while index < knots.count, knots[index].day <= days.upperBound {
      least = min(least, knots[index].here, knots[index].before)
      greatest = max(greatest, knots[index].here, knots[index].before)
      index += 1
    }
    return least...greatest
  }

  /// What an event adds on a day.
  public func amount(of term: Term, on day: Int) -> Double {
    guard day >= term.days.lowerBound else { return 0 }
    let last = min(day, term.days.upperBound)
    let counted = halfLife.sum(of: last - term.days.lowerBound + 1)
    return halfLife.share(after: day - last) * counted * term.value / Double(term.days.count)
  }

  /// What each event that has begun adds on a day, the greatest first whatever its sign.
  ///
  /// - Parameters:
  ///   - day: as days since 1970-01-01.
  ///   - least: what adds less is left out; with 0 they add up to ``value(on:)``.
  /// - Complexity: O(n), and O(m log m) in those that are not left out.
  public func contributions(on day: Int, least: Double = 0) -> [Contribution] {
    var contributions: [Contribution] = []
    for term in terms {
      // The terms stand in the order of their first days.
      guard term.days.lowerBound <= day else { break }
      let amount = amount(of: term, on: day)
      if abs(amount) >= least { contributions.append(Contribution(term: term, amount: amount)) }
    }
    return contributions.sorted {
      (abs($1.amount), $1.term.position) < (abs($0.amount), $0.term.position)
    }
  }

  /// How many of the events that count have begun by a day.
  ///
  /// - Complexity: O(log n).
  public func countOfTermsBegun(by day: Int) -> Int {
    terms.partitioningIndex { $0.days.lowerBound > day }
  }
}
