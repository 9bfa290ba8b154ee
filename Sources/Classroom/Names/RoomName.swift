/// The name of a room, which is also the name of a socket: 1…32 of a–z, 0–9 and `-`, not beginning with `-`.
public struct RoomName: Hashable, Sendable, CustomStringConvertible {
  /// The name as it is typed.
  public let description: String

  /// A name that somebody typed.
  ///
  /// - Returns: `nil` when it is not the name of a room; nothing is put right, since the same words must lead everybody to
  ///   the same room.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard (1...32).contains(bytes.count), bytes[0] != UInt8(ascii: "-"),
      bytes.allSatisfy({
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
          || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || $0 == UInt8(ascii: "-")
      })
    else { return nil }
    description = text
  }
}
