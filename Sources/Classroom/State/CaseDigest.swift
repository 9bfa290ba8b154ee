import CaseModel

/// A short text that two copies of a case share when the same locations lead to the same places in both.
///
/// It is FNV-1a of 64 bits (Fowler, Noll and Vo) over the names of all items and the steps of all walkthroughs: a guard against
/// mistakes, not against forgery.
public struct CaseDigest: Hashable, Sendable, CustomStringConvertible {
  private var hash: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The digest of a case.
  ///
  /// - Complexity: O(n) in the items.
  public init(of casebook: Casebook) {
    add(casebook.heading.title)
    add(casebook.events.map(\.id.rawValue))
    add(casebook.claims.map(\.id.rawValue))
    add(casebook.actors.map(\.id.rawValue))
    add(casebook.places.map(\.id.rawValue))
    add(casebook.sources.map { "\($0.id.rawValue) \($0.paragraphCount)" })
    for walkthrough in casebook.walkthroughs {
      add(walkthrough.id.rawValue)
      add(walkthrough.steps.map(\.location.description))
    }
  }

  /// Sixteen hexadecimal digits.
  public var description: String {
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  private mutating func add(_ texts: [String]) {
    for text in texts { add(text) }
    add("")
  }

  private mutating func add(_ text: String) {
    for byte in text.utf8 { add(byte) }
    // Two names in a row must not pass for one.
    add(0)
  }

  private mutating func add(_ byte: UInt8) {
    hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
  }
}
