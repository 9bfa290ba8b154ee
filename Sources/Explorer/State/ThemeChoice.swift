import Canvas

/// The themes one can choose, by name.
public enum ThemeChoice {
  public static let names = Theme.all.map(\.name)
}
