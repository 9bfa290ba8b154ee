import Canvas

/// The shortest name of a key, for the hint bar: signs for the arrows, and for Enter and Tab where they can be drawn.
enum KeyName {
  static func short(_ key: Key, _ glyphs: Glyphs) -> String {
    switch (key.code, key.modifiers) {
    case (.up, []): return glyphs.arrowUp
    case (.down, []): return glyphs.arrowDown
    case (.left, []): return glyphs.arrowLeft
    case (.right, []): return glyphs.arrowRight
    default: break
    }
    if glyphs.isASCII { return key.name }
    return switch (key.code, key.modifiers) {
    case (.enter, []): glyphs.enter
    case (.tab, []): glyphs.tab
    default: key.name
    }
  }
}
