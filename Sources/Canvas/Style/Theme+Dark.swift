extension Theme {
  /// Soft colours for dark backgrounds; the default.
  public static let dark = Theme(
    name: "dark",
    look: { role in
      switch role {
      case .text: Look(nil, sixteen: nil)
      case .strong: Look(nil, sixteen: nil, .bold)
      case .secondary: Look(246, raised: 250, sixteen: nil)
      case .faint: Look(243, raised: 246, sixteen: nil, isDimBelowFull: true)
      case .line: Look(242, raised: 244, sixteen: nil, isDimBelowFull: true)
      case .accent: Look(116, sixteen: 14)
      case .moment: Look(222, sixteen: 11)
      case .link: Look(111, sixteen: 12)
      case .key: Look(116, sixteen: 14, .bold)
      case .stated: Look(114, sixteen: 10)
      case .inferred: Look(182, sixteen: 13)
      case .outside: Look(180, sixteen: 3)
      case .positive: Look(114, sixteen: 10)
      case .negative: Look(210, sixteen: 9)
      case .mixed: Look(222, sixteen: 11)
      case .alarm: Look(203, raised: 210, sixteen: 9, .bold)
      case .hue1: Look(182, sixteen: 13)
      case .hue2: Look(210, sixteen: 9)
      case .hue3: Look(111, sixteen: 12)
      case .hue4: Look(114, sixteen: 10)
      case .hue5: Look(222, sixteen: 11)
      case .hue6: Look(116, sixteen: 14)
      }
    },
    ground: { surface in
      switch surface {
      case .plain, .raised: Ground(background: 236, text: 254)
      case .bar: Ground(background: 235, text: 254)
      case .selected: Ground(background: 237, text: 255)
      }
    })
}
