/// Text as Windows programs write it: in UTF-8 or in the code page 1252, with line ends of one or two bytes.
enum WindowsText {
  /// The lines of a file, without their ends.
  ///
  /// Bytes that are valid UTF-8 are read so, with or without a byte order mark; all others as code page 1252.
  static func lines(of bytes: [UInt8]) -> [String] {
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    let isUnicode = String(validating: body, as: UTF8.self) != nil
    var lines: [String] = []
    var start = body.startIndex
    var index = body.startIndex
    while index < body.endIndex {
      let byte = body[index]
      if byte == 0x0A || byte == 0x0D {
        lines.append(decoded(body[start..<index], isUnicode))
        if byte == 0x0D, index + 1 < body.endIndex, body[index + 1] == 0x0A { index += 1 }
        start = index + 1
      }
      index += 1
    }
    if start < body.endIndex { lines.append(decoded(body[start...], isUnicode)) }
    return lines
  }

  /// A text with Windows line ends: in code page 1252 where that is read back as the same text, otherwise in UTF-8.
  static func bytes(of text: String) -> [UInt8] {
    var unicode: [UInt8] = []
    for byte in text.utf8 {
      if byte == 0x0A { unicode.append(0x0D) }
      unicode.append(byte)
    }
    var narrow: [UInt8] = []
    for scalar in String(decoding: unicode, as: UTF8.self).unicodeScalars {
      guard let byte = byte(of: scalar) else { return unicode }
      narrow.append(byte)
    }
    let isMistakable = narrow.contains { $0 >= 0x80 } && String(validating: narrow, as: UTF8.self) != nil
    return isMistakable ? unicode : narrow
  }

  private static func decoded(_ bytes: ArraySlice<UInt8>, _ isUnicode: Bool) -> String {
    if isUnicode { return String(decoding: bytes, as: UTF8.self) }
    var text = ""
    for byte in bytes { text.unicodeScalars.append(scalar(of: byte)) }
    return text
  }

  private static func scalar(of byte: UInt8) -> Unicode.Scalar {
    (0x80..<0xA0).contains(byte) ? upper[Int(byte) - 0x80] : Unicode.Scalar(byte)
  }

  private static func byte(of scalar: Unicode.Scalar) -> UInt8? {
    if let place = upper.firstIndex(of: scalar) { return UInt8(0x80 + place) }
    return scalar.value < 0x80 || (0xA0..<0x100).contains(scalar.value) ? UInt8(scalar.value) : nil
  }

  /// What code page 1252 has from 0x80 to 0x9F; the five unused codes stand for themselves.
  private static let upper: [Unicode.Scalar] = [
    "\u{20AC}", "\u{81}", "\u{201A}", "\u{192}", "\u{201E}", "\u{2026}", "\u{2020}", "\u{2021}",
    "\u{2C6}", "\u{2030}", "\u{160}", "\u{2039}", "\u{152}", "\u{8D}", "\u{17D}", "\u{8F}",
    "\u{90}", "\u{2018}", "\u{2019}", "\u{201C}", "\u{201D}", "\u{2022}", "\u{2013}", "\u{2014}",
    "\u{2DC}", "\u{2122}", "\u{161}", "\u{203A}", "\u{153}", "\u{9D}", "\u{17E}", "\u{178}",
  ]
}
