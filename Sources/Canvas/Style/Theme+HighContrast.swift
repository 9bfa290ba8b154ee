extension Theme {
  /// Bright colours without greys, for projectors and dark backgrounds.
  public static let highContrast = Theme(
    name: "high-contrast",
    look: { role in
      switch role {
      case .text: Look(nil, sixteen: nil)
      case .strong: Look(nil, sixteen: nil, .bold)
      case .secondary: Look(nil, sixteen: nil)
      case .faint: Look(252, sixteen: nil)
      case .line: Look(252, sixteen: nil)
      case .accent: Look(123, sixteen: 14)
      case .moment: Look(226, sixteen: 11, .bold)
      case .link: Look(123, sixteen: 14, .underline)
      case .key: Look(123, sixteen: 14, .bold)
      case .stated: Look(120, sixteen: 10)
      case .inferred: Look(219, sixteen: 13)
      case .outside: Look(216, sixteen: 3)
      case .positive: Look(120, sixteen: 10)
      case .negative: Look(217, sixteen: 9)
      case .mixed: Look(226, sixteen: 11)
      case .alarm: Look(217, sixteen: 9, [.bold, .underline])
      case .hue1: Look(219, sixteen: 13)
      case .hue2: Look(217, sixteen: 9)
      case .hue3: Look(153, sixteen: 14)
      case .hue4: Look(120, sixteen: 10)
      case .hue5: Look(226, sixteen: 11)
      case .hue6: Look(123, sixteen: 14)
      }
    },
    ground: { surface in
      switch surface {
      case .plain, .raised: Ground(background: 235, text: 231)
      case .bar: Ground(background: 231, text: 16, isUniform: true)
      case .selected: Ground(background: 226, text: 16, isUniform: true)
      }
    })
}
