/// Makes what people type harmless to show: one line, no sign that a terminal obeys or an eye misses, no tower of marks.
enum CleanText {
  /// A line of at most so many columns; runs of blanks become one.
  ///
  /// - Parameters:
  ///   - text: anything.
  ///   - columns: the most columns; East Asian letters count two.
  ///   - admits: which other scalars than blanks stay; by default all that can be seen.
  static func line(
    _ text: String, columns: Int, admitting admits: (Unicode.Scalar) -> Bool = isVisible
  ) -> String {
    var clean = String.UnicodeScalarView()
    var width = 0
    var marks = 0
    var isAfterBlank = true
    // Whatever is longer was not typed by a person.
    for scalar in text.unicodeScalars.prefix(columns * 8) {
      if scalar.properties.isWhitespace {
        if !isAfterBlank, width < columns {
          clean.append(" ")
          width += 1
        }
        isAfterBlank = true
        continue
      }
      guard admits(scalar) else { continue }
      if isMark(scalar) {
        marks += 1
        if marks <= 2, !isAfterBlank { clean.append(scalar) }
        continue
      }
      marks = 0
      width += columnsOf(scalar)
      guard width <= columns else { break }
      clean.append(scalar)
      isAfterBlank = false
    }
    if clean.last == " " { clean.removeLast() }
    return String(clean)
  }

  /// Whether a scalar can be seen for what it is.
  static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: false
    default: !scalar.properties.isDefaultIgnorableCodePoint
    }
  }

  /// Whether a scalar may stand in a name: letters and their marks, digits, and three signs.
  static func belongsToNames(_ scalar: Unicode.Scalar) -> Bool {
    guard isVisible(scalar) else { return false }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .otherLetter, .nonspacingMark, .spacingMark,
      .decimalNumber:
      return true
    default: return scalar == "-" || scalar == "_" || scalar == "."
    }
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark: true
    default: false
    }
  }

  /// Two for what East Asian fonts draw wide (blocks of Unicode's EastAsianWidth.txt that are wide throughout), else one.
  private static func columnsOf(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFF:
      2
    default: 1
    }
  }
}
