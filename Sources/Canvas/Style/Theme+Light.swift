extension Theme {
  /// Deep colours for light backgrounds.
  public static let light = Theme(
    name: "light",
    look: { role in
      switch role {
      case .text: Look(nil, sixteen: nil)
      case .strong: Look(nil, sixteen: nil, .bold)
      case .secondary: Look(241, raised: 238, sixteen: nil)
      case .faint: Look(244, raised: 240, sixteen: nil, isDimBelowFull: true)
      case .line: Look(245, raised: 242, sixteen: nil, isDimBelowFull: true)
      case .accent: Look(23, sixteen: 4)
      case .moment: Look(94, raised: 58, sixteen: 5)
      case .link: Look(26, raised: 25, sixteen: 4)
      case .key: Look(23, sixteen: 4, .bold)
      case .stated: Look(22, sixteen: nil)
      case .inferred: Look(90, sixteen: 5)
      case .outside: Look(95, raised: 52, sixteen: 1)
      case .positive: Look(22, sixteen: 4)
      case .negative: Look(124, sixteen: 1)
      case .mixed: Look(94, raised: 58, sixteen: 5)
      case .alarm: Look(160, raised: 124, sixteen: 1, .bold)
      case .hue1: Look(90, sixteen: 5)
      case .hue2: Look(124, sixteen: 1)
      case .hue3: Look(25, sixteen: 4)
      case .hue4: Look(22, sixteen: nil)
      case .hue5: Look(94, raised: 58, sixteen: 5)
      case .hue6: Look(23, sixteen: 4)
      }
    },
    ground: { surface in
      switch surface {
      case .plain, .raised: Ground(background: 255, text: 234)
      case .bar: Ground(background: 254, text: 234)
      case .selected: Ground(background: 189, text: 16)
      }
    })
}
