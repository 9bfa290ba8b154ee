/// What a piece of text is, so that a theme can decide how it looks.
///
/// Drawing code names a role and never a colour. `hue1`…`hue6` tell neighbours apart (eras, lanes) and mean nothing
/// by themselves.
public enum Role: UInt8, Hashable, Sendable, CaseIterable {
  case text, strong, secondary, faint, line
  case accent, moment, link, key
  case stated, inferred, outside
  case positive, negative, mixed, alarm
  case hue1, hue2, hue3, hue4, hue5, hue6
}

/// What a piece of text stands on.
public enum Surface: UInt8, Hashable, Sendable, CaseIterable {
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
public struct Emphasis: OptionSet, Hashable, Sendable {
  public let rawValue: UInt8

  public init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  public static let bold = Emphasis(rawValue: 1)
  public static let dim = Emphasis(rawValue: 2)
  public static let italic = Emphasis(rawValue: 4)
  public static let underline = Emphasis(rawValue: 8)
  public static let reverse = Emphasis(rawValue: 16)
}

/// The look of a cell before a theme turns it into colours: three small numbers.
public struct Style: Hashable, Sendable {
  public var role: Role
  public var surface: Surface
  public var emphasis: Emphasis

  public init(_ role: Role = .text, on surface: Surface = .plain, _ emphasis: Emphasis = []) {
    self.role = role
    self.surface = surface
    self.emphasis = emphasis
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
