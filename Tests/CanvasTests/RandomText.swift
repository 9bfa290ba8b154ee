import TestKit

/// Text as hostile as a seed or a peer may send it, for property tests.
enum RandomText {
  private static let kinds: [ClosedRange<UInt32>] = [
    0x20...0x7E, 0x61...0x7A, 0x20...0x2F, 0x00...0x1F, 0x7F...0xFF, 0x300...0x36F, 0x400...0x4FF,
    0x5D0...0x6FF, 0xE00...0xEFF, 0x1100...0x11FF, 0x2000...0x206F, 0x20D0...0x20FF, 0x2190...0x27BF,
    0x3000...0x30FF,
    0x4E00...0x4EFF, 0xAC00...0xAD00, 0xD7B0...0xD7FB, 0xE000...0xE010, 0xFE00...0xFE0F, 0x1F1E6...0x1F1FF,
    0x1F3F0...0x1F44F, 0x1F3FB...0x1F3FF, 0x200B...0x200F, 0xE0020...0xE007F, 0x10FF00...0x10FFFF,
  ]

  /// Random scalars, of many scripts and of none.
  static func line(upTo count: Int, using random: inout SplitMix64) -> String {
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...count, using: &random) {
      guard let kind = kinds.randomElement(using: &random) else { continue }
      if let scalar = Unicode.Scalar(UInt32.random(in: kind, using: &random)) { text.append(scalar) }
    }
    return String(text)
  }

  /// The scalars that are neither white space nor dropped without a trace.
  static func visible(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter {
      !$0.properties.isWhitespace && !$0.properties.isDefaultIgnorableCodePoint
    }
  }
}
