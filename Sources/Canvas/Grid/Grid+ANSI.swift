extension Grid {
  /// The grid as text with ANSI colour sequences (ECMA-48 SGR), a line a row, each line ending in the default look.
  ///
  /// Blanks that cannot be seen at a row's end are left out, and only what changes between two cells is written.
  ///
  /// - Parameters:
  ///   - theme: what the styles look like.
  ///   - depth: the colours to use.
  public func ansi(theme: Theme, depth: ColourDepth) -> String {
    var text = ""
    var style = Style()
    var look = theme.resolve(style, depth: depth)
    for y in 0..<size.height {
      let row = (0..<size.width).map { self[$0, y] }
      let end = row.lastIndex { $0.glyph != .blank || theme.resolve($0.style, depth: depth).showsBlanks }
      var current = ResolvedStyle()
      for cell in row.prefix((end ?? -1) + 1) where cell.width > 0 {
        if cell.style != style {
          style = cell.style
          look = theme.resolve(style, depth: depth)
        }
        text += look.sequence(after: current)
        current = look
        cell.glyph.write(to: &text)
      }
      text += ResolvedStyle().sequence(after: current) + "\n"
    }
    return text
  }
}

extension ResolvedStyle {
  /// Whether a blank in this look can be told from one in the default look.
  fileprivate var showsBlanks: Bool {
    background != .terminal || !attributes.isDisjoint(with: [.reverse, .underline])
  }

  /// The shortest sequence that leads to this look from another; empty when they are equal.
  fileprivate func sequence(after old: ResolvedStyle) -> String {
    guard self != old else { return "" }
    let changes = codes(after: old)
    let fresh = [0] + codes(after: ResolvedStyle())
    let isAdding = attributes.isSuperset(of: old.attributes)
    let codes = isAdding && changes.count < fresh.count ? changes : fresh
    return "\u{1B}[" + codes.map(String.init).joined(separator: ";") + "m"
  }

  /// The SGR codes for what differs, when no attribute is to be taken away.
  private func codes(after old: ResolvedStyle) -> [Int] {
    let sgr: [(Emphasis, Int)] = [(.bold, 1), (.dim, 2), (.italic, 3), (.underline, 4), (.reverse, 7)]
    var codes = sgr.filter { attributes.contains($0.0) && !old.attributes.contains($0.0) }.map(\.1)
    if foreground != old.foreground { codes += foreground.codes(base: 30) }
    if background != old.background { codes += background.codes(base: 40) }
    return codes
  }
}

extension Colour {
  /// The SGR codes that choose it, for the foreground (`base` 30) or the background (40).
  fileprivate func codes(base: Int) -> [Int] {
    switch self {
    case .terminal: [base + 9]
    case .indexed(let index) where index < 8: [base + Int(index)]
    case .indexed(let index) where index < 16: [base + 52 + Int(index)]
    case .indexed(let index): [base + 8, 5, Int(index)]
    }
  }
}
