import CTerminal
import Canvas

extension ColourPairs {
  /// Puts the cells of a grid that differ from the one drawn before; without one, all.
  mutating func draw(_ grid: Grid, _ theme: Theme, _ depth: ColourDepth, over before: Grid?) {
    var looks: [Style: Look] = [:]
    var last: (style: Style, look: Look)?
    grid.forEachChange(since: before) { x, y, cell in
      guard cell.width > 0 else { return }
      let look: Look
      if let last, last.style == cell.style {
        look = last.look
      } else {
        look = looks[cell.style] ?? self.look(of: theme.resolve(cell.style, depth: depth))
        looks[cell.style] = look
        last = (cell.style, look)
      }
      let glyph = cell.glyph
      // A cell outside the screen is refused, which leaves it out.
      _ = CTerminal_put(
        CTerminal_cell(
          row: Int32(y), column: Int32(x), base: glyph.base, mark1: glyph.mark1, mark2: glyph.mark2,
          width: Int32(cell.width), attributes: look.attributes, pair: look.pair))
    }
  }

  /// A resolved style in the terms of `CTerminal_put`.
  private struct Look {
    var attributes: UInt32
    var pair: Int32
  }

  private mutating func look(of style: ResolvedStyle) -> Look {
    let colours = Combination(
      foreground: Self.number(style.foreground), background: Self.number(style.background))
    return Look(attributes: Self.bits(style.attributes), pair: number(for: colours))
  }

  private static func number(_ colour: Colour) -> Int16 {
    switch colour {
    case .terminal: -1
    case .indexed(let number): Int16(number)
    }
  }

  private static func bits(_ emphasis: Emphasis) -> UInt32 {
    let bits: [(Emphasis, Int)] = [
      (.bold, CTerminal_bold), (.dim, CTerminal_dim), (.italic, CTerminal_italic),
      (.underline, CTerminal_underline), (.reverse, CTerminal_reverse),
    ]
    return bits.reduce(0) { emphasis.contains($1.0) ? $0 | UInt32($1.1) : $0 }
  }
}
