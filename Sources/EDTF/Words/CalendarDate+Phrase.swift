extension CalendarDate {
  /// The date as it is named within a sentence: `27 April 2018`, `some month of 2004`.
  ///
  /// A date with unspecified digits in unusual places gives its digits and the days they run between.
  var phrase: String {
    switch detail {
    case .year: return year.value.phrase
    case .season(let season): return season.value.phrase(of: year.value)
    case .month(let month):
      if isSpecified { return month.value.name + " " + year.value.estimate.yearWords }
      if year.value.isSpecified, month.value.isFullyUnspecified {
        return "some month of " + year.value.estimate.yearWords
      }
      return "some month that fits \(digits)" + hull { "\(MonthName.full($0.month)) \($0.year.yearWords)" }
    case .day(let month, let day):
      if isSpecified { return days?.lowerBound.words ?? digits }
      if year.value.isSpecified, day.value.isFullyUnspecified {
        if month.value.isFullyUnspecified { return "some day in " + year.value.estimate.yearWords }
        if month.value.isSpecified {
          return "some day in \(month.value.name) \(year.value.estimate.yearWords)"
        }
      }
      return "some day that fits \(digits)" + hull(\.words)
    }
  }

  /// The unit the date names one of.
  var unit: String {
    switch detail {
    case .year: "year"
    case .month: "month"
    case .season(let season): season.value.unit
    case .day: "day"
    }
  }

  /// The digits without any marks.
  private var digits: String {
    switch detail {
    case .year: year.value.text
    case .month(let month): year.value.text + "-" + month.value.text
    case .season(let season): year.value.text + "-\(season.value.code)"
    case .day(let month, let day): year.value.text + "-" + month.value.text + "-" + day.value.text
    }
  }

  /// From when to when the date can be, in brackets; a single possibility says so.
  private func hull(_ name: (Day) -> String) -> String {
    guard let days else { return "" }
    let (first, last) = (name(days.lowerBound), name(days.upperBound))
    return first == last ? " (only \(first) does)" : " (\(first) to \(last))"
  }
}

extension Day {
  /// The day as people say it: `27 April 2018`.
  var words: String { "\(day) \(MonthName.full(month)) \(year.yearWords)" }
}

extension DateDigits {
  fileprivate var name: String { MonthName.full(smallest) }
}

extension CalendarYear {
  /// The year as it is named within a sentence: `2018`, `some year between 2010 and 2019`.
  var phrase: String {
    if isSpecified { return estimate.yearWords }
    let (first, last) = (range.lowerBound.yearWords, range.upperBound.yearWords)
    if significantDigits != nil {
      return range.count == 1
        ? estimate.yearWords : "some year between \(first) and \(last), estimated as \(estimate.yearWords)"
    }
    guard case .digits(let digits, _) = form, digits.isUnspecifiedFromTheRight else {
      return "some year that fits \(text) (\(first) to \(last))"
    }
    return "some year between \(first) and \(last)"
  }
}
