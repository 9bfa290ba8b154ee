extension Theme {
  /// Attributes only, for terminals and eyes without colour, and for NO_COLOR.
  public static let mono = Theme(
    name: "mono", look: { _ in Look(nil, sixteen: nil) }, ground: { _ in Ground(background: 0, text: 7) })

  /// The attributes that tell roles and surfaces apart when there are no colours.
  static func withoutColour(_ style: Style) -> ResolvedStyle {
    var attributes = attributes(of: style.role).union(style.emphasis)
    switch style.surface {
    case .plain: break
    case .raised: attributes.insert(.bold)
    case .bar, .selected:
      // Dim and reversed text is unreadable on many terminals.
      attributes.remove(.dim)
      attributes.formSymmetricDifference(.reverse)
      if style.surface == .selected { attributes.insert(.bold) }
    }
    return ResolvedStyle(attributes: attributes)
  }

  /// What is inferred is dim and what comes from outside dim and underlined, since few terminals show italics.
  private static func attributes(of role: Role) -> Emphasis {
    switch role {
    case .text, .secondary, .stated, .positive, .mixed: []
    case .hue1, .hue2, .hue3, .hue4, .hue5, .hue6: []
    case .strong, .accent, .key, .negative: .bold
    case .moment: [.bold, .underline]
    case .faint, .line, .inferred: .dim
    case .outside: [.dim, .underline]
    case .link: .underline
    case .alarm: [.bold, .reverse]
    }
  }
}
