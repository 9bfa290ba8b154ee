import CaseModel
import Classroom
import EDTF
import Explorer

/// Something to give to readers who have no explorer: one location, or the whole case, with everything it rests on.
///
/// It stands between the screens and the formats. A screen becomes chapters of words, and the items that it shows
/// become a case of their own, so that a format reads either and knows neither.
public struct Handout: Sendable {
  /// Where it was taken; nothing for the whole case and for a class.
  public let location: Location?
  /// The items it tells of, with all that these refer to: a case of its own.
  public let excerpt: Casebook
  /// The lines of the case's map, for a drawing of it; nothing when they have not been read.
  public var atlas: MapAtlas?
  /// The case it is taken from.
  let whole: Casebook
  let title: String
  let chapters: [Chapter]
  /// What the screen shows as JSON; nothing for the whole case and for a class.
  let shown: JSONValue?
  /// The class that it reports.
  let record: ClassRecord?

  /// A handout of a location.
  ///
  /// - Complexity: that of one screen, and O(n) in the items of the case.
  public init(of location: Location, in casebook: Casebook) {
    let content = LocationContent(of: location, in: casebook)
    var gathering = Gathering(casebook)
    gathering.add(location)
    gathering.add(content)
    self.location = location
    whole = casebook
    chapters = LocationChapters(casebook: casebook).chapters(of: location, content)
    excerpt = gathering.casebook
    title = "\(casebook.heading.title): \(LocationTitle(location, in: casebook).text)"
    shown = content.json
    record = nil
  }

  /// A handout of a whole case.
  ///
  /// - Complexity: O(n) in the items of the case.
  public init(of casebook: Casebook) {
    location = nil
    whole = casebook
    excerpt = casebook
    title = casebook.heading.title
    chapters = CaseChapters(casebook: casebook).all
    shown = nil
    record = nil
  }

  /// A report of a class: where it went, what that rests on, and what it answered.
  ///
  /// - Parameters:
  ///   - record: the class, as its log tells it.
  ///   - casebook: the case that it went through.
  /// - Complexity: that of one screen for each stop, and O(n) in the items of the case.
  public init(of record: ClassRecord, in casebook: Casebook) {
    location = nil
    whole = casebook
    excerpt = casebook
    title = "Class \(record.header.room), \(RecordWords.beginning(record))"
    chapters = ClassChapters(record: record, casebook: casebook).all
    shown = nil
    self.record = record
  }

  /// What to type to see the same in the explorer.
  var command: String {
    guard let location else { return "neasia" }
    let text = location.description
    let isPlain = text.unicodeScalars.allSatisfy { scalar in
      scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
        || scalar == "-" || scalar == "/"
    }
    return isPlain ? "neasia \(text)" : "neasia '\(text)'"
  }
}
