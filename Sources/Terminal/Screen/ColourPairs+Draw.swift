import CTerminal
import Canvas

extension ColourPairs {
  /// Puts the cells of a grid that differ from the one drawn before; without one, all.
  mutating func draw(_ grid: Grid, _ theme: Theme, _ depth: ColourDepth, over before: Grid?) {
    looks.belong(to: theme.name)
    var last: (style: Style, look: Look)?
    withUnsafeTemporaryAllocation(of: CTerminal_cell.self, capacity: grid.size.width) { stretch in
      grid.forEachChange(since: before) { x, y, cells in
        var count = 0
        for index in cells.indices where cells[index].width > 0 {
          let cell = cells[index]
          let look: Look
          if let last, last.style == cell.style {
            look = last.look
          } else {
            look = self.look(of: cell.style, theme, depth)
            last = (cell.style, look)
          }
          let glyph = cell.glyph
          stretch.initializeElement(
            at: count,
            to: CTerminal_cell(
              base: glyph.base, mark1: glyph.mark1, mark2: glyph.mark2, width: Int32(cell.width),
              attributes: look.attributes, pair: look.pair))
          count += 1
        }
        // A stretch never begins with the right half of a wide character, which differs only where the left one does. What
        // lies outside the screen is left out.
        _ = CTerminal_put(Int32(y), Int32(x), stretch.baseAddress, Int32(count))
      }
    }
  }

  private mutating func look(of style: Style, _ theme: Theme, _ depth: ColourDepth) -> Look {
    if let known = looks[style] { return known }
    let look = look(of: theme.resolve(style, depth: depth))
    looks[style] = look
    return look
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
