/// The terminal's clipboard, written by OSC 52.
///
/// Source: xterm's ctlseqs, "Operating System Commands", 52.
enum Clipboard {
  /// Terminals drop longer sequences; the text is cut to what arrives everywhere.
  private static let byteLimit = 48 * 1024

  private static let digits = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// The sequence that puts a text on the clipboard.
  ///
  /// The text is encoded, so nothing in it can act on the terminal.
  static func sequence(for text: String) -> [UInt8] {
    let end = text.utf8.index(text.startIndex, offsetBy: byteLimit, limitedBy: text.endIndex) ?? text.endIndex
    let bytes = Array(String(text.unicodeScalars[..<end]).utf8)
    return Array("\u{1B}]52;c;".utf8) + base64(bytes) + Array("\u{1B}\\".utf8)
  }

  /// Base64 of RFC 4648, section 4, with padding.
  static func base64(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      var bits: UInt32 = 0
      for byte in group { bits = bits << 8 | UInt32(byte) }
      bits <<= UInt32(8 * (3 - group.count))
      for index in 0..<4 {
        let digit = Int(bits >> UInt32(18 - 6 * index) & 0x3F)
        result.append(index <= group.count ? digits[digit] : UInt8(ascii: "="))
      }
    }
    return result
  }
}
