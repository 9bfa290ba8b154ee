import EDTF

/// What can be wrong with one value of a seed file.
public enum ValueProblem: Hashable, Sendable {
  // Keys
  case unknownSection(String, suggestion: String?)
  case unknownKey(String, of: String, suggestion: String?, known: [String])
  /// A key that is a list or a mapping.
  case keyIsNoText
  case repeatedKey(String, first: SeedPlace)
  case missingKey(String, of: String, condition: Condition?)
  /// There is a key and nothing behind it.
  case missingValue(String?)

  // Values
  case wrongType(expected: String, found: FoundType)
  case emptyText
  case textTooLong(limit: Int, count: Int)
  case emptyList
  case repeatedElement(String)
  /// A text that cannot be read as what is expected, such as a number.
  case unreadable(String, expected: String)
  case outOfRange(String, expected: String)
  case notAmong(String, choices: [String], suggestion: String?)
  case invalidIdentifier(String)
  case invalidFileName(String)
  case invalidLanguage(String)
  case invalidDate(DateExpressionError)
  case unknownEventKind(String, suggestion: String?)

  // Names
  case repeatedIdentifier(String, section: String, first: SeedPlace)
  case repeatedMark(String, key: String, first: SeedPlace)
  case danglingReference(String, section: String, suggestion: String?)

  /// When a key is needed: another key has one of some values.
  public struct Condition: Hashable, Sendable {
    public let key: String
    public let values: [String]

    public init(_ key: String, _ values: [String]) {
      self.key = key
      self.values = values
    }
  }

  /// What stands where something else is expected.
  public enum FoundType: String, Hashable, Sendable {
    case list = "a list"
    case mapping = "a mapping"
    case text = "a text"
    case quotedText = "a text in quotes"
  }
}
