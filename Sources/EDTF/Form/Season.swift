/// A part of a year longer than a month, by the code EDTF writes in the place of the month, 21 to 41.
public struct Season: Hashable, Sendable {
  /// What kind of part it is.
  public enum Kind: Hashable, Sendable {
    /// 21 to 24: spring, summer, autumn, winter, wherever the source stands.
    case anywhere
    /// 25 to 28: the seasons of the northern hemisphere.
    case northern
    /// 29 to 32: the seasons of the southern hemisphere.
    case southern
    /// 33 to 36: three months.
    case quarter
    /// 37 to 39: four months.
    case quadrimester
    /// 40 and 41: six months.
    case semester
  }

  /// The code, 21 to 41.
  public let code: Int

  /// The codes there are.
  static let codes = 21...41

  init?(code: Int) {
    guard Season.codes.contains(code) else { return nil }
    self.code = code
  }

  /// What kind of part it is.
  public var kind: Kind {
    switch code {
    case ...24: .anywhere
    case ...28: .northern
    case ...32: .southern
    case ...36: .quarter
    case ...39: .quadrimester
    default: .semester
    }
  }

  /// Which of its kind it is, from 1: spring is 1, the second quarter 2.
  public var number: Int {
    switch kind {
    case .anywhere: code - 20
    case .northern: code - 24
    case .southern: code - 28
    case .quarter: code - 32
    case .quadrimester: code - 36
    case .semester: code - 39
    }
  }

  /// The months it is read as, within its own year.
  ///
  /// Meteorological seasons. Codes 21 to 24 name no hemisphere and are read as northern. A season that runs
  /// over the end of the year, winter in the north and summer in the south, keeps its December only, because
  /// an expression of one year must not reach into another.
  public var months: ClosedRange<Int> {
    switch kind {
    case .anywhere, .northern: Season.threeMonths(from: number * 3)
    case .southern: Season.threeMonths(from: (number * 3 + 5) % 12 + 1)
    case .quarter: (number * 3 - 2)...(number * 3)
    case .quadrimester: (number * 4 - 3)...(number * 4)
    case .semester: (number * 6 - 5)...(number * 6)
    }
  }

  /// Whether the season goes on after the end of its year, where `months` stops.
  public var isCutAtYearEnd: Bool { months.count == 1 }

  private static func threeMonths(from first: Int) -> ClosedRange<Int> { first...min(first + 2, 12) }
}
