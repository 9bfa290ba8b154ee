extension DateExpression {
  /// What the expression means, in one or two plain English sentences for somebody who is new to the format.
  public var explanation: String {
    switch form {
    case .date(let date): date.explanation
    case .dateAndTime(let moment): moment.explanation
    case .span(let span): span.explanation
    case .set(let set): set.explanation
    }
  }
}

extension CalendarDate {
  fileprivate var explanation: String {
    ([sentence] + notes).joined(separator: " ")
  }

  private var sentence: String {
    let phrase =
      if case .year = detail, year.value.range.count == 1 { "the year \(phrase)" } else { phrase }
    return phrase.capitalizedFirst + doubtClause + "."
  }

  /// At most one more sentence, about what a reader is most likely to stumble on.
  private var notes: [String] {
    if case .season(let season) = detail { return [season.value.note] }
    if !isSpecified, year.value.significantDigits == nil {
      return ["Each 'X' stands for a digit that is not known."]
    }
    if year.value.estimate <= 0, case .digits = year.value.form {
      return ["It is written \(year.value.text) because the count has a year 0, which is 1 BCE."]
    }
    return []
  }
}

extension DateAndTime {
  fileprivate var explanation: String {
    let place =
      switch zone {
      case nil: "local time, in a zone that is not given"
      case .utc: "UTC"
      case .offset(let minutes, _): minutes == 0 ? "no hours from UTC" : Self.distance(minutes)
      }
    return "\(day.words), \(clock), \(place)."
  }

  private static func distance(_ minutes: Int) -> String {
    let (hours, rest) = (abs(minutes) / 60, abs(minutes) % 60)
    let parts = [counted(hours, "hour"), counted(rest, "minute")].compactMap { $0 }
    return parts.joined(separator: " ") + (minutes < 0 ? " behind UTC" : " ahead of UTC")
  }

  private static func counted(_ number: Int, _ unit: String) -> String? {
    number == 0 ? nil : "\(number) \(unit)" + (number == 1 ? "" : "s")
  }
}

extension DateSpan {
  fileprivate var explanation: String {
    switch (start, end) {
    case (.date(let first), .date(let last)): "From \(first.phraseWithDoubt) to \(last.phraseWithDoubt)."
    case (.date(let first), .open): "From \(first.phraseWithDoubt) on. The end is open ('..')."
    case (.date(let first), .unknown): "From \(first.phraseWithDoubt) to an end that is not known."
    case (.open, .date(let last)): "Up to \(last.phraseWithDoubt). The start is open ('..')."
    case (.unknown, .date(let last)): "From a start that is not known to \(last.phraseWithDoubt)."
    case (.open, .unknown): "An interval with an open start ('..') and an end that is not known."
    case (.unknown, .open): "An interval with a start that is not known and an open end ('..')."
    case (.open, .open): "An interval open at both ends ('..'): any time at all."
    case (.unknown, .unknown): "An interval of which no end is known."
    }
  }
}

extension DateSet {
  fileprivate var explanation: String {
    let phrases = members.map { $0.phrase(choice) }
    if case .date? = members.first, members.count == 1 {
      return "\(phrases.joined().capitalizedFirst), the only date of its set."
    }
    if phrases.count == 1 {
      let which = choice == .one ? "; which one is not known" : ""
      return phrases.joined().capitalizedFirst + which + "."
    }
    return choice == .one
      ? "One of these, but it is not known which: \(phrases.joinedWords("or"))."
      : "All of these: \(phrases.joinedWords("and"))."
  }
}

extension DateSet.Member {
  fileprivate func phrase(_ choice: DateSet.Choice) -> String {
    let each = choice == .one ? "some" : "every"
    return switch self {
    case .date(let date): date.phraseWithDoubt
    case .range(let first, let last):
      "\(each) \(first.unit) from \(first.phraseWithDoubt) to \(last.phraseWithDoubt)"
    case .upTo(let date): "\(each) \(date.unit) up to \(date.phraseWithDoubt)"
    case .from(let date): "\(each) \(date.unit) from \(date.phraseWithDoubt) on"
    }
  }
}
