import Canvas

/// How the explorer looks, apart from what it shows.
public struct Appearance: Equatable, Sendable {
  /// The name of the theme; see ``ThemeChoice``.
  public var themeName: String
  /// Whether only ASCII may be drawn.
  public var isASCII: Bool

  /// An appearance; dark and of all signs unless told otherwise.
  public init(themeName: String = "dark", isASCII: Bool = false) {
    self.themeName = themeName
    self.isASCII = isASCII
  }

  /// The signs that may be drawn.
  public var glyphs: Glyphs { isASCII ? .ascii : .unicode }
}
