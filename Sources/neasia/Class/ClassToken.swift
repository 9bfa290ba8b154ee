import Classroom
import Runtime

/// What proves the right to lead a room to its hub, beside being the hub's own user: the words of a file that only that user can read.
struct ClassToken {
  /// What stands before the token in the first line that is said to a hub.
  private static let word = "token "

  private let text: String

  /// A token that nobody knows yet.
  init() {
    var generator = SystemRandomNumberGenerator()
    text = (0..<2).map { _ in
      let digits = String(generator.next() as UInt64, radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }.joined()
  }

  /// The token of a file's bytes; nothing when they are none.
  init?(_ bytes: [UInt8]) {
    let text = String(decoding: bytes.prefix { $0 != 0x0A }, as: UTF8.self)
    guard text.utf8.count == 32, text.allSatisfy(\.isHexDigit) else { return nil }
    self.text = text
  }

  /// The file's bytes.
  var bytes: [UInt8] { Array(text.utf8) + [0x0A] }

  /// What is said to a hub before anything else.
  var presentation: [UInt8] { Array((Self.word + text).utf8) + [0x0A] }

  /// What follows the token at the beginning of some bytes; nothing when they do not begin with it.
  func presented(in bytes: [UInt8]) -> ArraySlice<UInt8>? {
    let expected = presentation
    guard bytes.count >= expected.count else { return nil }
    // Every byte is compared, so that the time taken tells nothing.
    let difference = zip(bytes, expected).reduce(0 as UInt8) { $0 | ($1.0 ^ $1.1) }
    return difference == 0 ? bytes[expected.count...] : nil
  }
}
