import CaseModel
import EDTF

/// The tension curve as members of a JSON object: how it is made, what it is made of at the moment, and its course.
struct TensionJSON {
  let application: Application

  private var casebook: Casebook { application.casebook }

  var members: [JSONValue.Member] {
    guard let curve = application.state.tension.curve else { return [] }
    let day = application.state.moment(in: casebook).ordinal
    let words = TensionWords(casebook: casebook, curve: curve)
    let pair = curve.pair.map { [$0.first, $0.second].map { JSONValue.string($0.rawValue) } }
    return [
      .init("pair", pair.map { .array($0) } ?? .null),
      .init("halfLifeInDays", .integer(curve.halfLife.days)),
      .init("formula", .string(words.formula)), .init("scale", .string(words.scale)),
      .init("caution", words.caution.map { .string($0) } ?? .null),
      .init(
        "withoutValue", .array(curve.unvalued.map { .string(casebook.events[$0].id.rawValue) })),
      .init("value", Self.number(curve.value(on: day))),
      .init("events", .array(curve.terms.map { term($0, of: curve, on: day) })),
      .init("course", .array(course(curve))),
    ]
  }

  private func term(_ term: TensionCurve.Term, of curve: TensionCurve, on day: Int) -> JSONValue {
    .object([
      .init("event", .string(casebook.events[term.position].id.rawValue)),
      .init("goldstein", .number(term.value)),
      .init("first", .string(Day(ordinal: term.days.lowerBound).description)),
      .init("last", .string(Day(ordinal: term.days.upperBound).description)),
      .init("mood", casebook.events[term.position].mood.map { .string($0.rawValue) } ?? .null),
      .init("atTheMoment", Self.number(curve.amount(of: term, on: day))),
    ])
  }

  /// The curve on every day on which an event begins or ends, in order.
  private func course(_ curve: TensionCurve) -> [JSONValue] {
    Set(curve.terms.flatMap { [$0.days.lowerBound, $0.days.upperBound] }).sorted().map { day in
      .object([
        .init("day", .string(Day(ordinal: day).description)),
        .init("value", Self.number(curve.value(on: day))),
      ])
    }
  }

  /// A value to the thousandth.
  private static func number(_ value: Double) -> JSONValue { .number((value * 1000).rounded() / 1000) }
}
