extension DateQualifier {
  /// What the mark says, as an adjective.
  fileprivate var adjective: String {
    switch self {
    case .uncertain: "uncertain"
    case .approximate: "approximate"
    case .uncertainAndApproximate: "uncertain and approximate"
    }
  }
}

extension CalendarDate {
  /// The date with its marks in as few words as will do, for a list or an interval: `about 2018`,
  /// `11 June 2004 (the day is uncertain)`.
  var phraseWithDoubt: String {
    guard let qualifier = commonQualifier else {
      return isMarked ? "\(phrase) (\(partDoubt))" : phrase
    }
    return qualifier == .approximate && isSpecified
      ? "about \(phrase)" : "\(phrase) (\(qualifier.adjective))"
  }

  /// What the marks say, to follow the date in a sentence of its own; empty without marks.
  var doubtClause: String {
    guard let qualifier = commonQualifier else { return isMarked ? ": \(partDoubt)" : "" }
    let meaning =
      switch qualifier {
      case .uncertain: "probably that \(unit), but the source leaves doubt"
      case .approximate: "that \(unit) or near it"
      case .uncertainAndApproximate: "probably that \(unit) or near it, but the source leaves doubt"
      }
    return ", \(qualifier.adjective) ('\(qualifier.symbol)'): \(meaning)"
  }

  /// What is said of which parts: `the year and the month are approximate ('~'); the day is uncertain ('?')`.
  private var partDoubt: String {
    let parts = qualifiers
    let named: [(String, DateQualifier?)] =
      switch detail {
      case .year: [("the year", parts.year)]
      case .month, .season: [("the year", parts.year), ("the \(unit)", parts.month)]
      case .day: [("the year", parts.year), ("the month", parts.month), ("the day", parts.day)]
      }
    let clauses: [String] = DateQualifier.allCases.compactMap { qualifier in
      let names = named.filter { $0.1 == qualifier }.map(\.0)
      guard !names.isEmpty else { return nil }
      let verb = names.count > 1 ? "are" : "is"
      return "\(names.joinedWords("and")) \(verb) \(qualifier.adjective) ('\(qualifier.symbol)')"
    }
    return clauses.joined(separator: "; ")
  }
}

extension [String] {
  /// The words as an English list: `a, b or c`.
  func joinedWords(_ conjunction: String) -> String {
    guard count > 1, let last else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " \(conjunction) " + last
  }
}
