import Canvas

/// The themes one can choose, by name.
public enum ThemeChoice {
  /// The names of the themes, in the order in which they are offered.
  public static let names = Theme.all.map(\.name)

  /// The theme of an appearance; dark when there is none of its name.
  public static func theme(_ appearance: Appearance) -> Theme {
    Theme.named(appearance.themeName) ?? .dark
  }
}
