/// A value of JSON (RFC 8259), for writing; the keys of an object keep their order.
public enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  case integer(Int)
  /// A number with a fraction; one that is not finite is written as `null`, since JSON has none.
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([Member])

  /// A key of an object, with its value.
  public struct Member: Hashable, Sendable {
    /// The key.
    public let key: String
    /// What it has.
    public let value: JSONValue

    /// A key with its value.
    public init(_ key: String, _ value: JSONValue) {
      self.key = key
      self.value = value
    }
  }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral {
  /// A string from a literal.
  public init(stringLiteral value: String) { self = .string(value) }
  /// A whole number from a literal.
  public init(integerLiteral value: Int) { self = .integer(value) }
  /// True or false from a literal.
  public init(booleanLiteral value: Bool) { self = .bool(value) }
}

extension JSONValue: ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral {
  /// A list from a literal.
  public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }

  /// An object whose keys stand in the order in which they are written.
  public init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(elements.map { Member($0.0, $0.1) })
  }
}

extension JSONValue {
  /// An object without the keys that have no value.
  public static func object(dropping members: KeyValuePairs<String, JSONValue?>) -> JSONValue {
    .object(members.compactMap { key, value in value.map { Member(key, $0) } })
  }

  /// A string, or nothing.
  public init?(_ text: String?) {
    guard let text else { return nil }
    self = .string(text)
  }
}
