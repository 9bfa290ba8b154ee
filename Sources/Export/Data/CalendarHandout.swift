import CaseModel
import EDTF
import Explorer

/// The events of a handout as an iCalendar object (RFC 5545), each as a whole-day event over all days its date can mean.
///
/// A calendar knows only certain days, so the description says in words what the date is. An event without any known day, or
/// outside the years 1 to 9999, cannot stand in a calendar; how many there are is said in the calendar's description.
struct CalendarHandout {
  private let handout: Handout
  private var casebook: Casebook { handout.excerpt }

  init(_ handout: Handout) {
    self.handout = handout
  }

  var text: String {
    let events = casebook.events.compactMap { event in days(of: event).map { (event, $0) } }
    let missing = casebook.events.count - events.count
    var lines = [
      CalendarLine("BEGIN", raw: "VCALENDAR"), CalendarLine("VERSION", raw: "2.0"),
      CalendarLine("PRODID", raw: "-//neasia//Northeast Asia Explorer//EN"),
      CalendarLine("CALSCALE", raw: "GREGORIAN"), CalendarLine("METHOD", raw: "PUBLISH"),
      CalendarLine("X-WR-CALNAME", text: handout.title),
    ]
    var description = handout.imprint
    if missing > 0 {
      description.append(
        "Left out, since a calendar has no day for them: \(missing) of \(casebook.events.count) events.")
    }
    lines.append(CalendarLine("X-WR-CALDESC", paragraphs: description))
    for (event, days) in events { lines += self.lines(of: event, days) }
    lines.append(CalendarLine("END", raw: "VCALENDAR"))
    return lines.map(\.folded).joined()
  }

  private func lines(of event: Event, _ days: ClosedRange<Day>) -> [CalendarLine] {
    var lines = [
      CalendarLine("BEGIN", raw: "VEVENT"),
      CalendarLine("UID", text: "\(event.id.rawValue).\(casebook.heading.id)@neasia"),
      // Required, and meant for when the object was made. A case has no clock, and the same case must give the same bytes: the
      // event's own first day stands in.
      CalendarLine("DTSTAMP", raw: "\(Self.digits(days.lowerBound))T000000Z"),
      CalendarLine("DTSTART;VALUE=DATE", raw: Self.digits(days.lowerBound)),
      CalendarLine("DTEND;VALUE=DATE", raw: Self.digits(days.upperBound.adding(days: 1))),
      CalendarLine("SUMMARY", text: event.title + Self.remark(on: event.date)),
    ]
    let expression = event.date.expression
    if expression.isApproximate || expression.isUncertain {
      lines.append(CalendarLine("STATUS", raw: "TENTATIVE"))
    }
    // Who looks at a calendar is not busy in 2018.
    lines.append(CalendarLine("TRANSP", raw: "TRANSPARENT"))
    if let place = event.place.flatMap({ casebook.place($0) }) {
      lines.append(CalendarLine("LOCATION", text: place.name))
      if let point = place.point {
        lines.append(
          CalendarLine("GEO", raw: "\(Self.degrees(point.latitude));\(Self.degrees(point.longitude))"))
      }
    }
    if let quarter = event.kind.quarter {
      lines.append(CalendarLine("CATEGORIES", text: Words.quarter(quarter)))
    }
    let entry = Statements(casebook: casebook).entry(event)
    let words =
      [event.text, "Date: \(event.date.label). \(expression.explanation)"] + entry.facts.map(\.text)
      + entry.grounds.map(\.text)
    lines.append(CalendarLine("DESCRIPTION", paragraphs: words))
    lines.append(CalendarLine("END", raw: "VEVENT"))
    return lines
  }

  /// The days that a calendar can show: all that the date can mean, and of an open or unknown end only the day that is known.
  private func days(of event: Event) -> ClosedRange<Day>? {
    let expression = event.date.expression
    guard let first = expression.earliestDay ?? expression.latestDay else { return nil }
    let last = expression.latestDay ?? first
    // The day after the last must have four figures too.
    guard first.year >= 1, last.adding(days: 1).year <= 9999 else { return nil }
    return first...max(first, last)
  }

  /// What the bar in a calendar would otherwise seem to say and the date does not.
  private static func remark(on date: SourcedDate) -> String {
    let expression = date.expression
    let isOneDay = expression.earliestDay != nil && expression.earliestDay == expression.latestDay
    if expression.earliestDay == nil || expression.latestDay == nil { return " (\(date.label))" }
    if expression.isApproximate || expression.isUncertain { return " (\(date.label))" }
    if expression.isInterval || isOneDay { return "" }
    // The label of one of several dates says "in" itself.
    return date.label.hasPrefix("in ") ? " (some time \(date.label))" : " (some time in \(date.label))"
  }

  private static func digits(_ day: Day) -> String { day.description.filter { $0 != "-" } }

  /// Degrees with at most six digits after the point, as the standard has them.
  private static func degrees(_ value: Double) -> String {
    let millionths = (min(max(value, -180), 180) * 1_000_000).rounded()
    let whole = Int(millionths.magnitude)
    let fraction = String(whole % 1_000_000)
    let zeros = String(repeating: "0", count: 6 - fraction.utf8.count)
    return (millionths < 0 ? "-" : "") + "\(whole / 1_000_000).\(zeros)\(fraction)"
  }
}
