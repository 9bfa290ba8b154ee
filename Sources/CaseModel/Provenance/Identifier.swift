/// The name by which one item of a case refers to another, such as `panmunjom-summit` or `KOR`.
///
/// The type parameter keeps an actor's name from being used where an event's is meant.
public struct Identifier<Item>: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The name as it is written in the seeds.
  public let rawValue: String

  /// An identifier of any text; ``isValid(_:)`` tells whether the seeds may have it.
  public init(_ rawValue: String) {
    self.rawValue = rawValue
  }

  /// The name as it is written in the seeds.
  public var description: String { rawValue }

  /// The order of the names.
  public static func < (left: Identifier, right: Identifier) -> Bool {
    left.rawValue < right.rawValue
  }

  /// Whether `text` may be an identifier: letters and digits of ASCII, joined by single hyphens, at most 64.
  public static func isValid(_ text: String) -> Bool {
    guard (1...64).contains(text.utf8.count) else { return false }
    var afterHyphen = true
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        afterHyphen = false
      case UInt8(ascii: "-") where !afterHyphen:
        afterHyphen = true
      default:
        return false
      }
    }
    return !afterHyphen
  }
}

extension Identifier: ExpressibleByStringLiteral {
  /// An identifier from a literal.
  public init(stringLiteral value: String) {
    self.init(value)
  }
}
