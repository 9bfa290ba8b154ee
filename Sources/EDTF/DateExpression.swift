/// A date as a historian writes it, in the Extended Date/Time Format: exact, approximate, uncertain, partly
/// unknown, an interval or a choice.
///
/// The format is the profile of ISO 8601-2:2019 published by the Library of Congress (4 February 2019), with
/// its levels 0, 1 and 2 complete. Reading is strict; where the specification is silent:
/// - features combine freely, and an expression is of the highest level one of them needs;
/// - a season stands alone, not in an interval or a set, and with a mark it is of level 2;
/// - both dates of a range `a..b` in a set are known and of one precision;
/// - an interval is refused when its start lies wholly after its end;
/// - `~`, `?` and `%` do not widen the days a date can mean.
///
/// ```swift
/// let games = try DateExpression(parsing: "2018-02-09/2018-02-25")
/// let talks = try DateExpression(parsing: "2018-04~")
/// games.label  // "9–25 Feb 2018"
/// talks.explanation  // "April 2018, approximate ('~'): that month or near it."
/// games.compared(to: talks)  // .before
/// try DateExpression(parsing: "27/04/2018")  // throws an error whose `fix` is "2018-04-27"
/// ```
public struct DateExpression: Hashable, Sendable {
  /// The text exactly as it was read.
  public let text: String
  /// The structure that was read from it.
  public let form: DateForm
  /// The earliest day it can mean.
  public let earliest: DateBound
  /// The latest day it can mean.
  public let latest: DateBound

  /// Reads an expression, in time linear in the length of the text.
  ///
  /// - Parameter text: an expression of at most 200 bytes, without spaces.
  /// - Throws: `DateExpressionError` with the place and, where there is an obvious one, the fix.
  public init(parsing text: some StringProtocol) throws(DateExpressionError) {
    let text = String(text)
    do throws(Cursor.Fault) {
      self = try DateExpression(reading: text)
    } catch {
      throw DateExpressionError(input: text, fault: error)
    }
  }

  /// Reads an expression without looking for a fix when it is wrong.
  init(reading text: String) throws(Cursor.Fault) {
    var cursor = Cursor(text)
    let form = try cursor.form()
    guard let bounds = form.bounds else { throw cursor.fault(.noMatchingDay, at: 0) }
    self.text = text
    self.form = form
    self.earliest = bounds.earliest
    self.latest = bounds.latest
  }

  /// The expression written out again from its structure; always equal to `text`.
  public var canonicalText: String { form.canonicalText }

  /// The lowest level of EDTF that allows it: 0, 1 or 2.
  public var level: Int { form.level }

  /// The earliest day it can mean, or nil when its start is open or unknown.
  public var earliestDay: Day? { earliest.day }

  /// The latest day it can mean, or nil when its end is open or unknown.
  public var latestDay: Day? { latest.day }
}

extension DateExpression: CustomStringConvertible {
  /// The text exactly as it was read.
  public var description: String { text }
}
