import CaseModel
import EDTF

/// The tension curve in sentences: where it stands, what it is made of, and how it goes from event to event.
struct TensionText {
  let application: Application

  /// The most days of the course that are written out.
  private static let limit = 500

  /// What the documents call the mood, where they do.
  private static func mood(_ event: Event) -> String {
    event.mood.map { " (the document calls the mood \($0.rawValue))" } ?? ""
  }

  /// The lines, without line ends.
  var lines: [String] {
    guard let curve = application.state.tension.curve, let breakdown = application.state.tension.breakdown
    else { return [] }
    let casebook = application.casebook
    let words = TensionWords(casebook: casebook, curve: curve)
    let value = TensionWords.signed(breakdown.value)
    var lines = [
      "Conflict and cooperation, \(words.subject): \(words.count), half-life "
        + "\(TensionWords.days(curve.halfLife.days)).",
      "On \(breakdown.day.label) the curve stands at \(value), made of:",
    ]
    lines += PlainText.lines(application.tensionPage)
    guard !curve.terms.isEmpty else { return lines }
    lines += ["", "The curve on each day on which an event begins:"]
    var last: Int?
    for term in curve.terms.prefix(Self.limit) where term.days.lowerBound != last {
      last = term.days.lowerBound
      let begin = Day(ordinal: term.days.lowerBound)
      let event = casebook.events[term.position]
      lines.append(
        "- \(begin.label): \(TensionWords.signed(curve.value(on: begin.ordinal))), when \(event.title)\(Self.mood(event))"
      )
    }
    let rest = curve.terms.count - Self.limit
    return lines + (rest > 0 ? ["and \(rest) more events"] : [])
  }
}
