import Canvas
import CaseModel

/// What is said of a tension curve, in one place: whose it is, how it is made, what the scale is and is not.
public struct TensionWords {
  let casebook: Casebook
  let curve: TensionCurve

  /// The words for a curve of a case.
  public init(casebook: Casebook, curve: TensionCurve) {
    self.casebook = casebook
    self.curve = curve
  }

  private var days: Int { curve.halfLife.days }

  /// Whose events count: `South Korea and North Korea`, or `everybody`.
  public var subject: String {
    guard let pair = curve.pair else { return "everybody" }
    return "\(name(pair.first)) and \(name(pair.second))"
  }

  private func name(_ actor: Identifier<PoliticalActor>) -> String {
    casebook.actor(actor)?.shortName ?? actor.rawValue
  }

  /// How many events count, and of how many when some are left out: `20 events`, `19 of 20 events`.
  public var count: String {
    let all = curve.terms.count + curve.unvalued.count
    let some = curve.unvalued.isEmpty ? "" : "\(curve.terms.count) of "
    return some + (all == 1 ? "1 event" : "\(all) events")
  }

  /// One line over the curve.
  var title: [Span] {
    var spans = [
      Span("Conflict and cooperation, \(subject)", Style(.strong, .bold)),
      Span("  \(count), half-life \(Self.days(days))", Style(.secondary)),
    ]
    if curve.isSparse { spans.append(Span("  too few for a course", Style(.alarm))) }
    return spans
  }

  /// That a curve of few events is no course of things; nothing of one with enough.
  public var caution: String? {
    guard curve.isSparse else { return nil }
    switch curve.terms.count {
    case 0: return "No event counts here, so there is nothing to read from the line."
    case 1: return "One event is not a course of things: the line is that event, fading."
    default: return "\(count) are too few for a course of things: read the events, not the line."
    }
  }

  /// That events are left out for want of a value; nothing when none is.
  public var gap: String? {
    switch curve.unvalued.count {
    case 0: nil
    case 1: "1 event is left out: the table has no value for its CAMEO code."
    case let count: "\(count) events are left out: the table has no value for their CAMEO codes."
    }
  }

  /// The formula with everything in it explained.
  public var formula: String {
    "On day d: Σ g/n · 2^(−(d−t)/\(days)) over every event and each of its days t up to d. g, the Goldstein value of its "
      + "kind, is shared evenly over the n days its date can mean; each share halves in \(Self.days(days)); an open end "
      + "counts on its first day."
  }

  /// What the scale is, and which table its values are from.
  public let scale =
    "The Goldstein scale, −10 (conflict) to +10 (cooperation), is a convention for coding events, not a measurement. "
    + "Values: GDELT's table of CAMEO codes; Goldstein 1992."

  /// Both in two lines of a small screen.
  var short: String {
    "Σ g/n · 2^(−(d−t)/\(days)): each event's Goldstein value g, shared over its n days, halves in \(Self.days(days)). A "
      + "convention, not a measurement."
  }

  /// In one line.
  let least = "Goldstein scale: a convention, not a measurement."

  /// A number of days.
  public static func days(_ count: Int) -> String { count == 1 ? "1 day" : "\(count) days" }

  /// A value with its sign: one digit after the point below a hundred, none above.
  public static func signed(_ value: Double) -> String {
    abs(value) < 0.05 ? "0" : EventPage.signed(abs(value) >= 100 ? value.rounded() : value)
  }
}
