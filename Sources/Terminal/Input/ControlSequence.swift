import Canvas

/// A whole control sequence, `ESC [` to its last byte, and what it means.
struct ControlSequence {
  /// What a sequence is for.
  enum Meaning {
    case event(InputEvent)
    case pasteStart
    /// Three bytes of the mouse protocol before SGR follow.
    case oldMouse
    case nothing
  }

  /// The byte before the parameters that makes a sequence private, as `<` does for the mouse; 0 without one.
  private let prefix: UInt8
  private let parameters: [Int]
  private let last: UInt8

  /// - Parameter bytes: From ESC to the last byte.
  init(_ bytes: [UInt8]) {
    var body = bytes.dropFirst(2)
    last = body.popLast() ?? 0
    if let first = body.first, (0x3C...0x3F).contains(first) {
      prefix = first
      body = body.dropFirst()
    } else {
      prefix = 0
    }
    parameters = body.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map(Self.number)
  }

  /// Larger than any parameter that means something, code points included.
  private static let numberLimit = 0x11_0000

  /// A parameter's value, what follows a colon left out; 0 when it is none.
  private static func number(_ digits: ArraySlice<UInt8>) -> Int {
    var value = 0
    for digit in digits {
      guard (0x30...0x39).contains(digit) else { break }
      value = min(value * 10 + Int(digit - 0x30), numberLimit)
    }
    return value
  }

  private func parameter(_ index: Int) -> Int {
    index < parameters.count ? parameters[index] : 0
  }

  var meaning: Meaning {
    switch (prefix, last) {
    case (UInt8(ascii: "<"), UInt8(ascii: "M")), (UInt8(ascii: "<"), UInt8(ascii: "m")): return mouse
    case (0, UInt8(ascii: "M")): return parameters == [0] ? .oldMouse : .nothing
    case (0, UInt8(ascii: "~")) where parameter(0) == 200: return .pasteStart
    case (0, _): return key.map { .event(.key($0)) } ?? .nothing
    default: return .nothing
    }
  }

  // MARK: - Keys

  /// xterm's modifiers: 1 and a bit each for Shift, Alt and Control.
  private static func modifiers(_ parameter: Int) -> Key.Modifiers {
    guard parameter > 1 else { return [] }
    let bits = parameter - 1
    var modifiers: Key.Modifiers = []
    if bits & 1 != 0 { modifiers.insert(.shift) }
    if bits & 2 != 0 { modifiers.insert(.alt) }
    if bits & 4 != 0 { modifiers.insert(.control) }
    return modifiers
  }

  private var key: Key? {
    let modifiers = Self.modifiers(parameter(1))
    switch last {
    case UInt8(ascii: "~"):
      // modifyOtherKeys: 27 ; modifiers ; code point ~
      if parameter(0) == 27 { return Key(codePoint: parameter(2), modifiers) }
      return Self.numbered(parameter(0)).map { Key($0, modifiers) }
    case UInt8(ascii: "^"): return Self.numbered(parameter(0)).map { Key($0, .control) }
    case UInt8(ascii: "$"): return Self.numbered(parameter(0)).map { Key($0, .shift) }
    case UInt8(ascii: "@"): return Self.numbered(parameter(0)).map { Key($0, [.control, .shift]) }
    case UInt8(ascii: "u"): return Key(codePoint: parameter(0), modifiers)
    case UInt8(ascii: "Z"): return Key(.tab, .shift)
    case UInt8(ascii: "a")...UInt8(ascii: "d"): return Self.lettered(last - 0x20).map { Key($0, .shift) }
    case UInt8(ascii: "P")...UInt8(ascii: "S"):
      // A report of the cursor's place also ends with R; it has a row in front.
      return parameter(0) <= 1 ? Self.lettered(last).map { Key($0, modifiers) } : nil
    default: return Self.lettered(last).map { Key($0, modifiers) }
    }
  }

  /// The keys that end with a letter, after `ESC [` and after `ESC O`.
  private static func lettered(_ letter: UInt8) -> Key.Code? {
    switch letter {
    case UInt8(ascii: "A"): .up
    case UInt8(ascii: "B"): .down
    case UInt8(ascii: "C"): .right
    case UInt8(ascii: "D"): .left
    case UInt8(ascii: "F"): .end
    case UInt8(ascii: "H"): .home
    case UInt8(ascii: "P")...UInt8(ascii: "S"): .function(Int(letter - UInt8(ascii: "P")) + 1)
    default: nil
    }
  }

  /// The keys that are numbered, as in `ESC [ 5 ~`; the gaps among the function keys are the VT220's.
  private static func numbered(_ number: Int) -> Key.Code? {
    switch number {
    case 1, 7: .home
    case 2: .insert
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    case 11...15: .function(number - 10)
    case 17...21: .function(number - 11)
    case 23...26: .function(number - 12)
    case 28, 29: .function(number - 13)
    case 31...34: .function(number - 14)
    default: nil
    }
  }

  /// Whether `$`, which elsewhere is no last byte, ends the sequence: rxvt's keys with Shift, `ESC [ 5 $`.
  static func isShifted(_ bytes: [UInt8]) -> Bool {
    bytes.count > 2 && bytes.dropFirst(2).allSatisfy { (0x30...0x39).contains($0) }
  }

  /// The key of `ESC O` and a letter, or of the Linux console's `ESC [ [` and a letter.
  static func shortKey(_ bytes: [UInt8]) -> Key? {
    guard bytes.count > 2, let last = bytes.last else { return nil }
    if bytes[1] == UInt8(ascii: "[") {
      return (0x41...0x45).contains(last) ? Key(.function(Int(last) - 0x40)) : nil
    }
    let modifiers = bytes.count > 3 ? Self.modifiers(Int(bytes[2]) - 0x30) : []
    switch last {
    case UInt8(ascii: "M"): return Key(.enter, modifiers)
    case UInt8(ascii: "a")...UInt8(ascii: "d"): return lettered(last - 0x20).map { Key($0, .control) }
    // The numeric keypad in its application mode: each key is its character, 0x40 further on.
    case UInt8(ascii: "j")...UInt8(ascii: "y"):
      return Key(.character(Character(Unicode.Scalar(last - 0x40))), modifiers)
    default: return lettered(last).map { Key($0, modifiers) }
    }
  }

  // MARK: - Mouse

  /// SGR reports: `ESC [ < button ; column ; row` and M for press, m for release.
  private var mouse: Meaning {
    guard parameters.count == 3 else { return .nothing }
    let (button, column, row) = (parameters[0], parameters[1], parameters[2])
    guard (1...Grid.largest.width).contains(column), (1...Grid.largest.height).contains(row) else {
      return .nothing
    }
    let isPress = last == UInt8(ascii: "M")
    let kind: MouseEvent.Kind
    // Bits 2 to 4 are modifiers, bit 5 a movement; only the first button and the wheel have a meaning here.
    switch button & ~0b11100 {
    case 0: kind = isPress ? .press : .release
    case 64 where isPress: kind = .wheelUp
    case 65 where isPress: kind = .wheelDown
    default: return .nothing
    }
    return .event(.mouse(MouseEvent(kind, at: Point(x: column - 1, y: row - 1))))
  }
}
