/// How fine a date is written, from coarse to fine.
public enum DatePrecision: Int, Hashable, Sendable, Comparable, CaseIterable {
  /// A thousand years or more: `1XXX`, `Y17E8S1`.
  case millennium
  /// A hundred years: `19XX`, `1950S2`.
  case century
  /// Ten years: `193X`, `1950S3`.
  case decade
  /// A year.
  case year
  /// A season, quarter, quadrimester or semester.
  case season
  /// A month, known or not: `2004-XX`.
  case month
  /// A day, known or not: `1985-XX-XX`.
  case day
  /// A second.
  case second

  /// Whether one is coarser than the other.
  public static func < (left: DatePrecision, right: DatePrecision) -> Bool { left.rawValue < right.rawValue }
}

extension CalendarDate {
  /// The last part that is written; for a year alone, the run of years its leading digits leave open.
  public var precision: DatePrecision {
    switch detail {
    case .year: year.value.precision
    case .season: .season
    case .month: .month
    case .day: .day
    }
  }
}

extension CalendarYear {
  fileprivate var precision: DatePrecision {
    let openDigits =
      if let significantDigits {
        estimate.digitCount - significantDigits
      } else if case .digits(let digits, _) = form {
        UInt8.bitWidth - digits.unspecified.leadingZeroBitCount
      } else {
        0
      }
    return switch openDigits {
    case ...0: .year
    case 1: .decade
    case 2: .century
    default: .millennium
    }
  }
}

extension DateExpression {
  /// How fine it is written: the precision of the coarsest date in it.
  ///
  /// An interval without any date, `../..`, has the coarsest precision there is.
  public var precision: DatePrecision {
    if case .dateAndTime = form { return .second }
    return form.dates.map(\.precision).min() ?? .millennium
  }
}
