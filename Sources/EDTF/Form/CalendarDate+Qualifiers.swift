/// A date's marks, worked out for each of its parts.
public struct PartQualifiers: Hashable, Sendable {
  /// The mark that holds for the year.
  public let year: DateQualifier?
  /// The mark that holds for the month or season, nil when there is none.
  public let month: DateQualifier?
  /// The mark that holds for the day, nil when there is none.
  public let day: DateQualifier?
}

extension CalendarDate {
  /// What the marks say about each part: a mark on the left is for its part only, one on the right for its
  /// part and all before it.
  public var qualifiers: PartQualifiers {
    switch detail {
    case .year:
      return PartQualifiers(year: .joining(year.before, year.after), month: nil, day: nil)
    case .month(let month):
      return qualifiers(month.before, month.after)
    case .season(let season):
      return qualifiers(season.before, season.after)
    case .day(let month, let day):
      let group = DateQualifier.joining(month.after, day.after)
      let outer = qualifiers(month.before, group)
      return PartQualifiers(year: outer.year, month: outer.month, day: .joining(day.before, day.after))
    }
  }

  private func qualifiers(_ before: DateQualifier?, _ group: DateQualifier?) -> PartQualifiers {
    PartQualifiers(
      year: .joining(year.before, .joining(year.after, group)), month: .joining(before, group), day: nil)
  }

  /// The mark that holds for every part alike, or nil when there is none or the parts differ.
  public var commonQualifier: DateQualifier? {
    let parts = qualifiers
    switch detail {
    case .year: return parts.year
    case .month, .season: return parts.year == parts.month ? parts.year : nil
    case .day: return parts.year == parts.month && parts.month == parts.day ? parts.year : nil
    }
  }

  /// Whether any part is marked.
  var isMarked: Bool { isUncertain || isApproximate }

  /// Whether any part is marked uncertain, `?` or `%`.
  public var isUncertain: Bool { has(\.isUncertain) }

  /// Whether any part is marked approximate, `~` or `%`.
  public var isApproximate: Bool { has(\.isApproximate) }

  private func has(_ property: (DateQualifier) -> Bool) -> Bool {
    let parts = qualifiers
    return [parts.year, parts.month, parts.day].contains { $0.map(property) ?? false }
  }
}
