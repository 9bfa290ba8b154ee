extension Grid: CustomStringConvertible {
  /// The rows in quotes, then each place where the style differs from the cell before it.
  ///
  /// A failed test shows two of these, and one can see what differs:
  /// ```
  /// "27 Apr 2018"
  /// styles
  ///   0,0 moment bold
  ///   7,0 text
  /// ```
  public var description: String {
    var text = lines(trimmed: false).map { "\"\($0)\"\n" }.joined()
    text += "styles\n"
    var last = Style()
    for y in 0..<size.height {
      for x in 0..<size.width where self[x, y].style != last {
        last = self[x, y].style
        text += "  \(x),\(y) \(last)\n"
      }
    }
    return text
  }
}

extension Style: CustomStringConvertible {
  /// The role, then the surface unless it is plain, then what is emphasised: `link on selected bold`.
  public var description: String {
    let names: [(Emphasis, String)] = [
      (.bold, "bold"), (.dim, "dim"), (.italic, "italic"), (.underline, "underline"), (.reverse, "reverse"),
    ]
    let ground = surface == .plain ? "" : " on \(surface)"
    return "\(role)\(ground)" + names.filter { emphasis.contains($0.0) }.map { " \($0.1)" }.joined()
  }
}
