import Canvas

/// A resolved style in the terms of `CTerminal_put`.
struct Look {
  var attributes: UInt32
  var pair: Int32
}

/// The looks of one theme's styles, each worked out when it is first drawn.
///
/// A picture has a dozen styles or two, and most cells ask for one of the first: a list is as quick as a dictionary, and needs
/// not be made by the Swift runtime while the first picture is waited for.
struct LookTable {
  private var theme: String?
  private var rows: [(style: Style, look: Look)] = []

  /// Forgets the looks of another theme.
  mutating func belong(to theme: String) {
    guard self.theme != theme else { return }
    self.theme = theme
    rows = []
  }

  subscript(style: Style) -> Look? {
    get { rows.first { $0.style == style }?.look }
    set { if let newValue { rows.append((style, newValue)) } }
  }
}
