/// Turns roles into colours and attributes.
///
/// The plain surface always has the terminal's own background, and primary text its own foreground: that respects what the
/// user chose and costs no bytes. On a surface with a background of its own every foreground is explicit. Every theme
/// at depth `mono` is the mono theme.
public struct Theme: Sendable {
  /// The name by which a user asks for it.
  public let name: String
  /// What each role looks like.
  let look: @Sendable (Role) -> Look
  /// What each surface looks like at 256 colours; the plain one, being the terminal's, is never asked for.
  let ground: @Sendable (Surface) -> Ground

  /// The look of a role; a colour of `nil` is the terminal's own foreground, or the surface's text.
  struct Look {
    /// The colour at 256 colours on the plain surface.
    var full: UInt8?
    /// The colour at 256 colours on a surface with a background of its own.
    var raised: UInt8?
    /// The colour at 16 colours, and from it at 8.
    var sixteen: UInt8?
    /// Attributes at every depth.
    var emphasis: Emphasis
    /// Whether it is dim below 256 colours, where no grey is readable in every palette.
    var isDimBelowFull: Bool

    init(
      _ full: UInt8?, raised: UInt8? = nil, sixteen: UInt8?, _ emphasis: Emphasis = [],
      isDimBelowFull: Bool = false
    ) {
      self.full = full
      self.raised = raised ?? full
      self.sixteen = sixteen
      self.emphasis = emphasis
      self.isDimBelowFull = isDimBelowFull
    }
  }

  /// A background at 256 colours and the text that is readable on it.
  struct Ground {
    var background: UInt8
    var text: UInt8
    /// Whether every role has the colour of the text there.
    var isUniform = false
  }

  /// The themes, the default first.
  public static let all: [Theme] = [.dark, .light, .highContrast, .mono]

  /// The theme of a name; `nil` when there is none.
  public static func named(_ name: String) -> Theme? {
    all.first { $0.name == name }
  }

  /// The colours and attributes of a style.
  ///
  /// - Parameters:
  ///   - style: what to show.
  ///   - depth: the colours that the terminal has; below 256, a surface other than the plain one has one foreground.
  public func resolve(_ style: Style, depth: ColourDepth) -> ResolvedStyle {
    guard depth != .mono, name != Self.mono.name else { return Self.withoutColour(style) }
    let look = look(style.role)
    var resolved = ResolvedStyle(attributes: look.emphasis.union(style.emphasis))
    if look.isDimBelowFull, depth != .full { resolved.attributes.insert(.dim) }
    guard style.surface != .plain else {
      let colour = depth == .full ? look.full : look.sixteen
      resolved.foreground = colour.map { .indexed(depth == .eight ? Self.dull($0) : $0) } ?? .terminal
      return resolved
    }
    if depth == .full {
      let ground = ground(style.surface)
      resolved.background = .indexed(ground.background)
      resolved.foreground = .indexed(ground.isUniform ? ground.text : look.raised ?? ground.text)
      return resolved
    }
    resolved.attributes.remove(.dim)
    if style.surface == .selected {
      resolved.attributes.formSymmetricDifference(.reverse)
    } else {
      // Black on light grey is readable in every palette, and differs from a reversed row by its tone.
      resolved.background = .indexed(7)
      resolved.foreground = .indexed(0)
    }
    return resolved
  }

  /// The nearest of the first eight colours; blue is too dark on black for text and becomes cyan.
  private static func dull(_ colour: UInt8) -> UInt8 {
    colour == 12 ? 6 : colour & 7
  }
}
