extension DateExpression {
  /// How wide a label of more than one date is at most.
  private static let labelWidth = 16

  /// A short form for lists, in ASCII and the en dash: `27 Apr 2018`, `9–25 Feb 2018`, `2014–~2015`.
  ///
  /// An interval leaves out days, then months, until it is at most 16 columns wide; what has no short form is
  /// given as its text.
  public var label: String {
    switch form {
    case .date(let date): date.label ?? text
    case .dateAndTime(let moment): LabelPiece(day: moment.day).text
    case .span(let span): span.labels.first(where: Self.fits) ?? text
    case .set(let set): set.labels.first(where: Self.fits) ?? text
    }
  }

  private static func fits(_ label: String) -> Bool { label.count <= labelWidth }
}

extension CalendarDate {
  fileprivate var label: String? {
    if let piece = LabelPiece(self) { return piece.text }
    guard commonQualifier != nil || !isMarked else { return nil }
    switch detail {
    case .season(let season):
      return year.value.isSpecified
        ? commonQualifier.marking(season.value.label(of: year.value.estimate.yearWords)) : nil
    case .year:
      let range = year.value.range
      // A decade alone is short to say: `201X` is the 2010s.
      guard range.lowerBound >= 1_000, range.lowerBound % 10 == 0, range.count == 10 else { return nil }
      return year.value.significantDigits == nil ? commonQualifier.marking("\(range.lowerBound)s") : nil
    case .month, .day:
      return nil
    }
  }
}

extension DateSpan {
  /// Labels of the interval, the one that says most first.
  fileprivate var labels: [String] {
    switch (start, end) {
    case (.date(let first), .date(let last)):
      guard let first = LabelPiece(first), let last = LabelPiece(last) else { return [] }
      return LabelPiece.labels(from: first, to: last)
    case (.date(let first), .open): return first.label.map { ["from \($0)"] } ?? []
    case (.open, .date(let last)): return last.label.map { ["by \($0)"] } ?? []
    case (.date(let first), .unknown): return first.label.map { ["\($0)–?"] } ?? []
    case (.unknown, .date(let last)): return last.label.map { ["?–\($0)"] } ?? []
    default: return []
    }
  }
}

extension DateSet {
  /// Labels of the set, the one that says most first.
  ///
  /// One of several is `in` the time they span, all of several are named or joined by a dash.
  fileprivate var labels: [String] {
    switch (members.first, members.count) {
    case (.upTo(let date)?, 1): return date.label.map { [prefix + "by \($0)"] } ?? []
    case (.from(let date)?, 1): return date.label.map { [prefix + "from \($0)"] } ?? []
    case (.date(let date)?, 1): return date.label.map { [$0] } ?? []
    case (.range(let first, let last)?, 1):
      guard let first = LabelPiece(first), let last = LabelPiece(last) else { return [] }
      return LabelPiece.labels(from: first, to: last).map { choice == .one ? "in \($0)" : $0 }
    case (.date(let first)?, 2):
      guard case .date(let last) = members[1], let first = LabelPiece(first), let last = LabelPiece(last)
      else { return [] }
      let word = choice == .one ? " or " : " and "
      let sign = choice == .one ? "/" : ", "
      return [first.text(before: last), first.text].compactMap { $0 }.flatMap { start in
        [start + word + last.text, start + sign + last.text]
      }
    default: return choice == .one ? outline : []
    }
  }

  private var prefix: String { choice == .one ? "" : "all " }

  /// The time from the first to the last of many members, when every one is closed and plain.
  private var outline: [String] {
    var pieces: [LabelPiece] = []
    for member in members {
      switch member {
      case .upTo, .from: return []
      case .date, .range: break
      }
      for date in member.dates {
        guard let piece = LabelPiece(date) else { return [] }
        pieces.append(piece)
      }
    }
    let sorted = pieces.sorted { $0.order < $1.order }
    guard let first = sorted.first, let last = sorted.last else { return [] }
    return LabelPiece.labels(from: first, to: last).map { "in \($0)" }
  }
}

extension LabelPiece {
  /// Labels of the time between two dates, the one that says most first.
  fileprivate static func labels(from first: LabelPiece, to last: LabelPiece) -> [String] {
    let (firstMonth, lastMonth) = (first.withoutDay, last.withoutDay)
    let figures = first.figures.flatMap { start in last.figures.map { "\(start)–\($0)" } }
    let labels = [
      first.text(before: last).map { "\($0)–\(last.text)" },
      "\(first.text)–\(last.text)",
      firstMonth.text(before: lastMonth).map { "\($0)–\(lastMonth.text)" },
      figures,
      "\(first.onlyYear.text)–\(last.onlyYear.text)",
    ]
    return labels.compactMap { $0 }
  }
}
