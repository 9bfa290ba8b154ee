extension CalendarDate {
  /// The lowest level of EDTF that has everything the date uses: 0, 1 or 2.
  ///
  /// Features combine freely: a date is of the highest level that one of its features needs.
  public var level: Int { max(yearLevel, max(max(seasonLevel, qualifierLevel), unspecifiedLevel)) }

  private var yearLevel: Int {
    if year.value.significantDigits != nil { return 2 }
    switch year.value.form {
    case .digits(_, let isNegative): return isNegative ? 1 : 0
    case .long: return 1
    case .exponential: return 2
    }
  }

  /// Level 1 has the four seasons, without a mark; level 2 the other divisions of a year.
  private var seasonLevel: Int {
    guard case .season(let season) = detail else { return 0 }
    return season.value.kind == .anywhere && !isMarked ? 1 : 2
  }

  /// Level 1 has one mark, at the end of the date; level 2 has marks on single parts.
  private var qualifierLevel: Int {
    guard isMarked else { return 0 }
    let onlyAtEnd =
      switch detail {
      case .year: year.before == nil
      case .month(let month): !year.isMarked && month.before == nil
      case .season(let season): !year.isMarked && season.before == nil
      case .day(let month, let day): !year.isMarked && !month.isMarked && day.before == nil
      }
    return onlyAtEnd ? 1 : 2
  }

  /// Level 1 has `201X`, `20XX`, `2004-XX`, `1985-04-XX` and `1985-XX-XX`; level 2 an `X` anywhere.
  private var unspecifiedLevel: Int {
    guard case .digits(let years, _) = year.value.form else { return 0 }
    if isSpecified || year.value.significantDigits != nil { return 0 }
    let isLevelOne =
      switch detail {
      case .year: years.unspecified == 0b1 || years.unspecified == 0b11
      case .season: false
      case .month(let month): years.isSpecified && month.value.isFullyUnspecified
      case .day(let month, let day):
        years.isSpecified && day.value.isFullyUnspecified
          && (month.value.isSpecified || month.value.isFullyUnspecified)
      }
    return isLevelOne ? 1 : 2
  }
}
