import Canvas

/// How the explorer looks, apart from what it shows.
public struct Appearance: Equatable, Sendable {
  public var themeName: String
  /// Whether only ASCII may be drawn.
  public var isASCII: Bool

  public init(themeName: String = "dark", isASCII: Bool = false) {
    self.themeName = themeName
    self.isASCII = isASCII
  }

  public var glyphs: Glyphs { isASCII ? .ascii : .unicode }
}
