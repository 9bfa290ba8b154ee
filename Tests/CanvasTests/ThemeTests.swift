import Canvas
import Foundation
import Testing

@Suite struct ThemeTests {
  /// The terminals that a theme is made for, as luminances of their backgrounds: black, #1e1e1e, #002b36; white, #fdf6e3.
  private static let dark = [0x000000, 0x1E1E1E, 0x002B36].map(Palette.luminance)
  private static let light = [0xFFFFFF, 0xFDF6E3].map(Palette.luminance)

  private static func grounds(of theme: Theme) -> [Double] {
    theme.name == Theme.light.name ? light : dark
  }

  /// The contrast that a role needs: WCAG 2.1 asks 4.5 for text and 3 for marks and large text.
  private static func least(_ role: Role) -> Double {
    switch role {
    case .faint: 3
    case .line: 2.6
    default: 4.5
    }
  }

  @Test(arguments: [Theme.dark, .light, .highContrast])
  func everyRoleIsReadableAt256Colours(_ theme: Theme) {
    for role in Role.allCases {
      for surface in Surface.allCases {
        let style = theme.resolve(Style(role, on: surface), depth: .full)
        let backgrounds: [Double]
        if case .indexed(let index) = style.background {
          backgrounds = [Palette.luminance(ofIndex: index)]
        } else {
          backgrounds = Self.grounds(of: theme)
        }
        guard case .indexed(let index) = style.foreground else {
          #expect(surface == .plain, "\(theme.name): \(role) on \(surface) needs an explicit foreground")
          continue
        }
        for background in backgrounds {
          let contrast = Palette.contrast(Palette.luminance(ofIndex: index), background)
          #expect(contrast >= Self.least(role), "\(theme.name): \(role) on \(surface) \(index)")
        }
      }
    }
  }

  @Test(arguments: [(Theme.dark, 0x000000), (.highContrast, 0x000000), (.light, 0xFFFFFF)])
  func everyRoleIsReadableAt16AndAt8Colours(_ theme: Theme, _ ground: Int) {
    for depth in [ColourDepth.eight, .sixteen] {
      for role in Role.allCases {
        guard case .indexed(let index) = theme.resolve(Style(role), depth: depth).foreground else { continue }
        #expect(index < depth.rawValue)
        // Sixteen colours leave little choice: 3 is what WCAG asks of marks and large text.
        let contrast = Palette.contrast(Palette.luminance(ofIndex: index), Palette.luminance(ground))
        #expect(contrast >= 3, "\(theme.name) at \(depth): \(role) \(index)")
      }
    }
  }

  @Test(arguments: Theme.all) func thePlainSurfaceAndTextAreTheTerminals(_ theme: Theme) {
    for depth in ColourDepth.allCases {
      for role in Role.allCases {
        #expect(theme.resolve(Style(role), depth: depth).background == .terminal)
      }
      #expect(theme.resolve(Style(), depth: depth) == ResolvedStyle())
    }
  }

  @Test(arguments: Theme.all) func whatIsToldApartLooksApart(_ theme: Theme) {
    for depth in ColourDepth.allCases {
      let claims = [Role.stated, .inferred, .outside].map { theme.resolve(Style($0), depth: depth) }
      #expect(Set(claims).count == 3, "\(theme.name) at \(depth)")
      let surfaces = Surface.allCases.map { theme.resolve(Style(.text, on: $0), depth: depth) }
      #expect(Set(surfaces).count >= (depth == .full ? 4 : 3), "\(theme.name) at \(depth)")
      let plain = theme.resolve(Style(.strong), depth: depth)
      #expect(theme.resolve(Style(.strong, on: .selected), depth: depth) != plain)
    }
  }

  @Test(arguments: Theme.all) func monoHasNoColour(_ theme: Theme) {
    for role in Role.allCases {
      for surface in Surface.allCases {
        let style = theme.resolve(Style(role, on: surface), depth: .mono)
        #expect(style.foreground == .terminal && style.background == .terminal)
        #expect(style == Theme.mono.resolve(Style(role, on: surface), depth: .full))
      }
    }
  }

  @Test func themesAreFoundByName() {
    #expect(Theme.all.map(\.name) == ["dark", "light", "high-contrast", "mono"])
    for theme in Theme.all { #expect(Theme.named(theme.name)?.name == theme.name) }
    #expect(Theme.named("solarized") == nil)
  }

  @Test func coloursAreCountedDown() {
    #expect(
      [0, 1, 8, 15, 16, 88, 256, 16_777_216].map { ColourDepth(colours: $0).rawValue }
        == [1, 1, 8, 8, 16, 16, 256, 256])
  }
}

/// The xterm palette, and contrast as WCAG 2.1 defines it (relative luminance).
private enum Palette {
  private static let first16 = [
    0x000000, 0xCD0000, 0x00CD00, 0xCDCD00, 0x0000EE, 0xCD00CD, 0x00CDCD, 0xE5E5E5,
    0x7F7F7F, 0xFF0000, 0x00FF00, 0xFFFF00, 0x5C5CFF, 0xFF00FF, 0x00FFFF, 0xFFFFFF,
  ]

  static func luminance(ofIndex index: UInt8) -> Double {
    let index = Int(index)
    if index < 16 { return luminance(first16[index]) }
    if index >= 232 { return luminance((8 + 10 * (index - 232)) * 0x010101) }
    let steps = [0, 95, 135, 175, 215, 255]
    let cube = index - 16
    return luminance(steps[cube / 36] << 16 | steps[cube / 6 % 6] << 8 | steps[cube % 6])
  }

  static func luminance(_ rgb: Int) -> Double {
    let parts = [rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255].map { part -> Double in
      let value = Double(part) / 255
      return value <= 0.03928 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }

  static func contrast(_ one: Double, _ other: Double) -> Double {
    (max(one, other) + 0.05) / (min(one, other) + 0.05)
  }
}
