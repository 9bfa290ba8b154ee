/// A colour as terminals know them.
public enum Colour: Hashable, Sendable {
  /// The terminal's own foreground or background.
  case terminal
  /// A colour of the terminal's palette, as xterm numbers them: 0…7, 8…15 bright, 16…231 a cube, 232…255 greys.
  case indexed(UInt8)
}

/// How many colours a terminal shows.
public enum ColourDepth: Int, Hashable, Sendable, CaseIterable {
  /// None: attributes only.
  case mono = 1
  /// The first eight of the palette.
  case eight = 8
  /// Those and their bright forms.
  case sixteen = 16
  /// The whole xterm palette.
  case full = 256

  /// The greatest depth for a terminal that says it has so many colours.
  public init(colours: Int) {
    switch colours {
    case 256...: self = .full
    case 16...: self = .sixteen
    case 8...: self = .eight
    default: self = .mono
    }
  }
}

/// A look in the terms of a terminal.
public struct ResolvedStyle: Hashable, Sendable {
  /// The colour of the text.
  public var foreground: Colour
  /// The colour behind it.
  public var background: Colour
  /// Bold and the like.
  public var attributes: Emphasis

  /// A look; by default the terminal's own.
  public init(foreground: Colour = .terminal, background: Colour = .terminal, attributes: Emphasis = []) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }
}
