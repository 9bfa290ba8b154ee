import CaseModel
import EDTF

/// What can be wrong with one value of a seed file.
public enum ValueProblem: Hashable, Sendable {
  // Keys
  /// A section that the format does not have, and the one that was probably meant.
  case unknownSection(String, suggestion: String?)
  /// A key that a record does not have, the one that was probably meant, and all that it has.
  case unknownKey(String, of: String, suggestion: String?, known: [String])
  /// A key that is a list or a mapping.
  case keyIsNoText
  /// A key that stands twice in one mapping, and where it stands first.
  case repeatedKey(String, first: SeedPlace)
  /// A key that a record needs, always or because of another key.
  case missingKey(String, of: String, condition: Condition?)
  /// There is a key and nothing behind it.
  case missingValue(String?)

  // Values
  /// A list, a mapping or a text stands where something else is expected.
  case wrongType(expected: String, found: FoundType)
  /// A text of nothing or of blanks.
  case emptyText
  /// A text with more characters than its place has room for.
  case textTooLong(limit: Int, count: Int)
  /// A list or mapping without elements.
  case emptyList
  /// A name that stands twice in a list in which each stands once.
  case repeatedElement(String)
  /// A text that cannot be read as what is expected, such as a number.
  case unreadable(String, expected: String)
  /// A number outside its range, as it is written, and what is expected.
  case outOfRange(String, expected: String)
  /// A word that is not one of a few, and the one that was probably meant.
  case notAmong(String, choices: [String], suggestion: String?)
  /// A text that cannot be an id.
  case invalidIdentifier(String)
  /// A text that is not the name of a file in the same folder.
  case invalidFileName(String)
  /// A text that is no language tag (BCP 47).
  case invalidLanguage(String)
  /// A text that is no date; the error tells why, where and what to write.
  case invalidDate(DateExpressionError)
  /// A text that is no location of the case; the error tells why and what was probably meant.
  case invalidLocation(LocationError)
  /// A code that CAMEO does not have, and the one that was probably meant.
  case unknownEventKind(String, suggestion: String?)

  // Names
  /// An id that another item of the section has, and where that stands.
  case repeatedIdentifier(String, section: String, first: SeedPlace)
  /// A mark or abbreviation that another item has, and where that stands.
  case repeatedMark(String, key: String, first: SeedPlace)
  /// The id of an item that does not exist, and the one that was probably meant.
  case danglingReference(String, section: String, suggestion: String?)

  /// When a key is needed: another key is there, or has one of some values.
  public struct Condition: Hashable, Sendable {
    /// The other key.
    public let key: String
    /// The values of which it has one; empty when any will do.
    public let values: [String]

    /// The condition that a key has one of some values.
    public init(_ key: String, _ values: [String]) {
      self.key = key
      self.values = values
    }

    /// The condition that a key is there, whatever its value.
    public static func has(_ key: String) -> Condition { Condition(key, []) }
  }

  /// What stands where something else is expected.
  public enum FoundType: String, Hashable, Sendable {
    /// Elements behind hyphens or between brackets.
    case list = "a list"
    /// Keys with values.
    case mapping = "a mapping"
    /// A word or more, without quotes or as a block.
    case text = "a text"
    /// A word or more in quotes where a number or the like is expected.
    case quotedText = "a text in quotes"
  }
}
