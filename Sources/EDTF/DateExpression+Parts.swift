/// What a timeline must know to draw a date as honestly as it was written.
extension DateExpression {
  /// Whether it is an interval, `a/b`.
  public var isInterval: Bool { span != nil }

  /// Whether anything in it is marked approximate, `~` or `%`.
  public var isApproximate: Bool { form.dates.contains(where: \.isApproximate) }

  /// Whether anything in it is marked uncertain, `?` or `%`.
  public var isUncertain: Bool { form.dates.contains(where: \.isUncertain) }

  /// Whether the start of the interval is marked approximate; for all else, whether anything is.
  public var startIsApproximate: Bool { startDates.contains(where: \.isApproximate) }

  /// Whether the end of the interval is marked approximate; for all else, whether anything is.
  public var endIsApproximate: Bool { endDates.contains(where: \.isApproximate) }

  /// Whether the start of the interval is marked uncertain; for all else, whether anything is.
  public var startIsUncertain: Bool { startDates.contains(where: \.isUncertain) }

  /// Whether the end of the interval is marked uncertain; for all else, whether anything is.
  public var endIsUncertain: Bool { endDates.contains(where: \.isUncertain) }

  /// Whether it reaches back for ever: `../b`, `[..a]`.
  public var startIsOpen: Bool { earliest == .open }

  /// Whether it goes on for ever: `a/..`, `[a..]`.
  public var endIsOpen: Bool { latest == .open }

  /// Whether it has a start that nobody knows: `/b`.
  public var startIsUnknown: Bool { earliest == .unknown }

  /// Whether it has an end that nobody knows: `a/`.
  public var endIsUnknown: Bool { latest == .unknown }

  private var span: DateSpan? {
    if case .span(let span) = form { span } else { nil }
  }

  private var startDates: [CalendarDate] {
    span.map { [$0.start.date].compactMap { $0 } } ?? form.dates
  }

  private var endDates: [CalendarDate] {
    span.map { [$0.end.date].compactMap { $0 } } ?? form.dates
  }
}
