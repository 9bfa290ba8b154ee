extension String {
  /// The text on one line with nothing hidden in it: white space of any length becomes one blank, and what acts on its reader
  /// without being seen, such as a control character or a change of direction, becomes U+FFFD.
  ///
  /// The two joiners stay, without which some scripts and emoji fall apart.
  ///
  /// - Complexity: O(*n*).
  var oneLine: String {
    guard mayNeedCleaning else { return self }
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      if scalar.properties.isWhitespace {
        if result.last != " " { result.append(" ") }
      } else {
        result.append(scalar.isHidden ? "\u{FFFD}" : scalar)
      }
    }
    return String(result)
  }

  /// Whether anything but printing ASCII and single blanks is in the text; asking for properties of scalars takes its time.
  private var mayNeedCleaning: Bool {
    var previous: UInt8 = 0
    for byte in utf8 {
      if byte < 0x20 || byte > 0x7E || (byte == 0x20 && previous == 0x20) { return true }
      previous = byte
    }
    return false
  }

  /// The same without blanks at its ends.
  var trimmedLine: String {
    var line = oneLine[...]
    while line.first == " " { line.removeFirst() }
    while line.last == " " { line.removeLast() }
    return String(line)
  }
}

extension Unicode.Scalar {
  fileprivate var isHidden: Bool {
    if value < 0x7F { return value < 0x20 }
    // ZERO WIDTH NON-JOINER and ZERO WIDTH JOINER.
    if value == 0x200C || value == 0x200D { return false }
    return switch properties.generalCategory {
    case .control, .format, .privateUse, .unassigned: true
    default: properties.isDefaultIgnorableCodePoint && !properties.isVariationSelector
    }
  }
}
