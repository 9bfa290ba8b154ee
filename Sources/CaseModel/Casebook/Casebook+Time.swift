import EDTF

extension Event {
  /// The day from which the event counts as begun: its earliest day, as days since 1970-01-01.
  ///
  /// An event whose start is open or unknown counts from its last day when it has one.
  public var firstDayOrdinal: Int {
    (date.expression.earliestDay ?? date.expression.latestDay)?.ordinal ?? .min
  }

  /// The moment at which one stands when the cursor is on the event.
  public var moment: Day? {
    date.expression.earliestDay ?? date.expression.latestDay
  }
}

extension [Event] {
  /// The events by first day, then last day, then greater weight, then as they were.
  func inOrderOfTime() -> [Event] {
    let keyed = enumerated().map { offset, event in
      (
        first: event.firstDayOrdinal, last: event.date.expression.latestDay?.ordinal ?? .max,
        weight: -event.weight, offset: offset
      )
    }
    return keyed.sorted {
      ($0.first, $0.last, $0.weight, $0.offset) < ($1.first, $1.last, $1.weight, $1.offset)
    }
    .map { self[$0.offset] }
  }
}

extension [Claim] {
  /// The positions of the claims by first day, then last day, then as they were; an open start stands first.
  func positionsInOrderOfTime() -> [Int] {
    let keyed = enumerated().map { offset, claim in
      (
        first: claim.when.earliestDay?.ordinal ?? .min, last: claim.when.latestDay?.ordinal ?? .max,
        offset: offset
      )
    }
    return keyed.sorted { ($0.first, $0.last, $0.offset) < ($1.first, $1.last, $1.offset) }.map(\.offset)
  }
}

extension Casebook {
  /// How many events have begun on or before a day.
  ///
  /// - Complexity: O(log n) in the number of events.
  public func countOfEventsBegun(by day: Day) -> Int {
    index.eventStarts.partitioningIndex { $0 > day.ordinal }
  }

  /// The weight of all events that begin in a stretch of days, given as days since 1970-01-01.
  ///
  /// - Complexity: O(log n) in the number of events.
  public func weightOfEventsBeginning(in days: Range<Int>) -> Int {
    let first = index.eventStarts.partitioningIndex { $0 >= days.lowerBound }
    let end = index.eventStarts.partitioningIndex { $0 >= days.upperBound }
    return index.weightBefore[end] - index.weightBefore[first]
  }

  /// The first and the last day that an event can mean, as days since 1970-01-01; open ends are the least and the
  /// greatest number.
  public func extent(ofEventAt position: Int) -> (first: Int, last: Int) {
    (index.eventStarts[position], index.eventEnds[position])
  }

  /// Positions in `events` of the last events that an actor took part in up to a day, the newest first.
  ///
  /// - Complexity: O(log n + `limit`).
  public func latestEvents(of actor: Identifier<PoliticalActor>, upTo day: Day, limit: Int) -> [Int] {
    let positions = index.eventsOfActor[actor.rawValue] ?? []
    let end = positions.partitioningIndex { index.eventStarts[$0] > day.ordinal }
    return Array(positions[..<end].suffix(limit).reversed())
  }

  /// Positions in `events` of everything an actor takes part in, in order of time.
  public func events(of actor: Identifier<PoliticalActor>) -> [Int] {
    index.eventsOfActor[actor.rawValue] ?? []
  }

  /// The era of a day: of several the one that begins last; of a day outside all eras, the nearest before it.
  public func era(at day: Day) -> Era? {
    let begun = eras.filter { ($0.date.expression.earliestDay ?? day) <= day }
    return begun.last { $0.date.expression.latestDay.map { day <= $0 } ?? true } ?? begun.last ?? eras.first
  }

  /// The first and the last day of the band of time.
  public var span: ClosedRange<Day> {
    let epoch = Day(ordinal: 0)
    let first = heading.span.earliestDay ?? epoch
    let last = heading.span.latestDay ?? first
    return first...Swift.max(first, last)
  }
}

extension RandomAccessCollection {
  /// The first index whose element satisfies `predicate`, for a collection in which all that follow it do too.
  func partitioningIndex(where predicate: (Element) -> Bool) -> Index {
    var low = startIndex
    var count = distance(from: startIndex, to: endIndex)
    while count > 0 {
      let half = count / 2
      let middle = index(low, offsetBy: half)
      if predicate(self[middle]) {
        count = half
      } else {
        low = index(after: middle)
        count -= half + 1
      }
    }
    return low
  }
}
