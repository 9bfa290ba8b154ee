extension Season {
  private static let names = ["spring", "summer", "autumn", "winter"]
  private static let shortOrdinals = ["1st", "2nd", "3rd"]
  private static let ordinals = ["first", "second", "third", "fourth"]

  /// Its name among its kind: `winter`, `second quarter`.
  private var name: String {
    let index = number - 1
    switch kind {
    case .anywhere, .northern, .southern:
      return Season.names[index % Season.names.count]
    case .quarter, .quadrimester, .semester:
      return Season.ordinals[index % Season.ordinals.count] + " " + unit
    }
  }

  /// What kind of part of the year it is.
  var unit: String {
    switch kind {
    case .anywhere, .northern, .southern: "season"
    case .quarter: "quarter"
    case .quadrimester: "third"
    case .semester: "half"
    }
  }

  /// The season as it is named within a sentence.
  func phrase(of year: CalendarYear) -> String {
    let owner = year.phrase
    switch kind {
    case .anywhere: return "\(name) of \(owner)"
    case .northern: return "\(name) of \(owner) in the northern hemisphere"
    case .southern: return "\(name) of \(owner) in the southern hemisphere"
    case .quarter, .quadrimester, .semester: return "the \(name) of \(owner)"
    }
  }

  /// The months it is read as, as a sentence of its own.
  var note: String {
    let first = MonthName.full(months.lowerBound)
    let run = isCutAtYearEnd ? "\(first) only" : "\(first) to \(MonthName.full(months.upperBound))"
    let hemisphere = kind == .anywhere ? ", as in the northern hemisphere" : ""
    let cut = isCutAtYearEnd ? ": the part after the end of the year is left out" : ""
    return "It is read as \(run)\(hemisphere)\(cut)."
  }

  /// The season in a list: `Spring 2018`, `2018, Q2`.
  func label(of year: String) -> String {
    let capital = name.capitalizedFirst
    switch kind {
    case .anywhere: return "\(capital) \(year)"
    case .northern: return "\(capital) \(year) N"
    case .southern: return "\(capital) \(year) S"
    case .quarter: return "\(year), Q\(number)"
    case .quadrimester:
      return "\(year), \(Season.shortOrdinals[(number - 1) % Season.shortOrdinals.count]) third"
    case .semester: return "\(year), H\(number)"
    }
  }
}

extension String {
  /// The text with its first letter in upper case.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
