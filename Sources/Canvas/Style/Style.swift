/// What a piece of text is, so that a theme can decide how it looks.
///
/// Drawing code names a role and never a colour. `hue1`…`hue6` tell neighbours apart (eras, lanes) and mean nothing
/// by themselves.
public enum Role: UInt8, Hashable, Sendable, BitwiseCopyable, CaseIterable {
  /// Words by their weight, and the lines between them.
  case text, strong, secondary, faint, line
  /// What is looked at, the moment everything answers for, what leads on, and what to press.
  case accent, moment, link, key
  /// Where a claim comes from: the documents' words, our inference, or outside the documents.
  case stated, inferred, outside
  /// Judgements, and what needs attention now.
  case positive, negative, mixed, alarm
  /// Neighbours.
  case hue1, hue2, hue3, hue4, hue5, hue6
}

/// What a piece of text stands on.
public enum Surface: UInt8, Hashable, Sendable, BitwiseCopyable, CaseIterable {
  /// The terminal's own background.
  case plain
  /// The title and hint bars.
  case bar
  /// The row or item under the cursor.
  case selected
  /// Pop-ups that lie above the screen.
  case raised
}

/// Attributes that a role's own look is combined with.
public struct Emphasis: OptionSet, Hashable, Sendable, BitwiseCopyable {
  /// One bit an attribute.
  public let rawValue: UInt8

  /// The attributes whose bits are set.
  public init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// Heavier, or brighter.
  public static let bold = Emphasis(rawValue: 1)
  /// Fainter.
  public static let dim = Emphasis(rawValue: 2)
  /// Slanted, where the terminal can.
  public static let italic = Emphasis(rawValue: 4)
  /// With a line below.
  public static let underline = Emphasis(rawValue: 8)
  /// With foreground and background exchanged.
  public static let reverse = Emphasis(rawValue: 16)
}

/// The look of a cell before a theme turns it into colours: three small numbers.
public struct Style: Hashable, Sendable, BitwiseCopyable {
  /// What the text is.
  public var role: Role
  /// What it stands on.
  public var surface: Surface
  /// What is added to the role's own look.
  public var emphasis: Emphasis

  /// A style; by default primary text on the terminal's own background.
  public init(_ role: Role = .text, on surface: Surface = .plain, _ emphasis: Emphasis = []) {
    self.role = role
    self.surface = surface
    self.emphasis = emphasis
  }

  /// Whether both look alike.
  @inlinable
  public static func == (left: Style, right: Style) -> Bool {
    // Asked for every cell that is drawn or sent: three bytes, compared where they are.
    left.role.rawValue == right.role.rawValue && left.surface.rawValue == right.surface.rawValue
      && left.emphasis.rawValue == right.emphasis.rawValue
  }

  /// The same style on another surface.
  public func on(_ surface: Surface) -> Style {
    Style(role, on: surface, emphasis)
  }

  /// The same style with more emphasis.
  public func adding(_ emphasis: Emphasis) -> Style {
    Style(role, on: surface, self.emphasis.union(emphasis))
  }
}
