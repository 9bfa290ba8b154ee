/// What a scalar of some text does to the cells it is put into.
enum ScalarKind {
  /// Fills one or two columns.
  case base(width: UInt8)
  /// Sits on the base before it.
  case mark
  /// Is dropped without a trace: joiners, variation selectors, soft hyphens.
  case invisible
  /// A letter of a flag.
  case regionalIndicator
  /// Must never reach a terminal, and is shown as U+FFFD.
  case forbidden

  /// The newest Unicode version whose scalars are shown; glibc 2.36 (Debian 12) knows no width for later ones.
  private static let newestAge: Unicode.Version = (major: 14, minor: 0)

  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x20...0x7E, 0xA0...0xAC, 0xAE...0x2FF, 0x400...0x482, 0x48A...0x52F, 0x2010...0x2027:
      self = .base(width: 1)
    case 0x2500...0x25FC, 0x2800...0x28FF:
      self = .base(width: 1)
    case 0x2190...0x23F3, 0x25FD...0x27BF:
      self = .base(width: WideScalars.contains(scalar.value) ? 2 : 1)
    case 0x3041...0x3096, 0x30A0...0x30FF, 0x4E00...0x9FFC, 0xAC00...0xD7A3:
      self = .base(width: 2)
    case 0xAD, 0x34F, 0x200C, 0x200D, 0xFE00...0xFE0F, 0xE0100...0xE01EF:
      self = .invisible
    case 0x300...0x36F, 0x1171E:
      // U+1171E is a spacing mark since Unicode 16; terminals and curses still give it no column.
      self = .mark
    case 0x1160...0x11FF, 0xD7B0...0xD7FF:
      // Vowels and finals that no syllable took up: terminals disagree about their width.
      self = .forbidden
    case 0x1F1E6...0x1F1FF:
      self = .regionalIndicator
    default:
      self.init(byPropertiesOf: scalar)
    }
  }

  private init(byPropertiesOf scalar: Unicode.Scalar) {
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator:
      self = .forbidden
    case let category:
      guard let age = scalar.properties.age, age <= Self.newestAge else {
        self = .forbidden
        return
      }
      switch category {
      case .nonspacingMark, .enclosingMark: self = .mark
      default: self = .base(width: WideScalars.contains(scalar.value) ? 2 : 1)
      }
    }
  }
}
