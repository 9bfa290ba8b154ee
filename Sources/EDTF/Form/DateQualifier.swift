/// A mark that says how well a date, or a part of it, is known.
public enum DateQualifier: Hashable, Sendable, CaseIterable {
  /// `?`: the source leaves doubt.
  case uncertain
  /// `~`: near this value.
  case approximate
  /// `%`: uncertain and approximate.
  case uncertainAndApproximate

  /// Whether the mark says uncertain, `?` or `%`.
  public var isUncertain: Bool { self != .approximate }
  /// Whether the mark says approximate, `~` or `%`.
  public var isApproximate: Bool { self != .uncertain }

  /// The character that writes the mark.
  public var symbol: String {
    switch self {
    case .uncertain: "?"
    case .approximate: "~"
    case .uncertainAndApproximate: "%"
    }
  }

  /// The mark that says what both say; nil only for nil and nil.
  static func joining(_ first: DateQualifier?, _ second: DateQualifier?) -> DateQualifier? {
    guard let first else { return second }
    guard let second else { return first }
    return first == second ? first : .uncertainAndApproximate
  }
}

/// A part of a date with the marks written beside it.
public struct Qualified<Value: Hashable & Sendable>: Hashable, Sendable {
  /// The mark on the left, which speaks of this part only: `2004-~06`.
  public let before: DateQualifier?
  /// The part itself.
  public let value: Value
  /// The mark on the right, which speaks of this part and all parts left of it: `2004-06~-11`.
  public let after: DateQualifier?

  var isMarked: Bool { before != nil || after != nil }

  func text(_ write: (Value) -> String) -> String {
    (before?.symbol ?? "") + write(value) + (after?.symbol ?? "")
  }
}
