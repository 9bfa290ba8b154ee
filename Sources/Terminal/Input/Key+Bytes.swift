import Canvas
import Runtime

extension Key {
  /// The key that sends one ASCII byte.
  ///
  /// Both bytes that terminals send for backspace count as it, and both line ends as enter: a terminal and its
  /// settings often disagree, and nobody can press the difference.
  init(byte: UInt8, erase: UInt8?) {
    if byte == erase {
      self.init(.backspace)
      return
    }
    switch byte {
    case 0x00: self.init(.character(" "), .control)
    case 0x08, 0x7F: self.init(.backspace)
    case 0x09: self.init(.tab)
    case 0x0A, 0x0D: self.init(.enter)
    case 0x1B: self.init(.escape)
    case 0x01...0x1A: self.init(.character(Character(Unicode.Scalar(byte + 0x60))), .control)
    case ..<0x20: self.init(.character(Character(Unicode.Scalar(byte + 0x40))), .control)
    default: self.init(.character(Character(Unicode.Scalar(byte))))
    }
  }

  /// The key that types a character; nil for one that nobody could see.
  init?(scalar: Unicode.Scalar) {
    if scalar.isHidden { return nil }
    self.init(.character(Character(scalar)))
  }

  /// The key that a terminal names by its code point and modifiers.
  init?(codePoint: Int, _ modifiers: Modifiers) {
    guard let value = UInt32(exactly: codePoint), let scalar = Unicode.Scalar(value) else { return nil }
    switch scalar {
    case "\u{08}", "\u{7F}": self.init(.backspace, modifiers)
    case "\t": self.init(.tab, modifiers)
    case "\r", "\n": self.init(.enter, modifiers)
    case "\u{1B}": self.init(.escape, modifiers)
    default:
      // Keys without a character, such as caps lock, have code points of the private use area.
      guard !scalar.isHidden, scalar.properties.generalCategory != .privateUse else { return nil }
      // The character already has the case that was typed; with Control the letter counts, not its case.
      let isControl = modifiers.contains(.control)
      let lowered = isControl && scalar.isASCII ? Character(scalar).lowercased() : String(scalar)
      guard let character = lowered.first else { return nil }
      self.init(.character(character), modifiers.subtracting(.shift))
    }
  }

  /// The same key with more modifiers.
  func adding(_ modifiers: Modifiers) -> Key {
    Key(code, self.modifiers.union(modifiers))
  }
}
