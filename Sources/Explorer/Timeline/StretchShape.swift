import Canvas
import EDTF

/// How surely a stretch of time is known, which decides how its line is drawn: an exact interval solid, a single coarse date
/// light (it happened somewhere in there), what is approximate or uncertain dashed, an open end fading.
public struct StretchShape: Equatable, Sendable {
  public enum Line: Equatable, Sendable {
    case solid, light, dashed
  }

  public let line: Line
  public let fadesIn: Bool
  public let fadesOut: Bool

  public init(_ date: DateExpression) {
    if date.isApproximate || date.isUncertain {
      line = .dashed
    } else {
      line = date.isInterval ? .solid : .light
    }
    fadesIn = date.earliestDay == nil
    fadesOut = date.latestDay == nil
  }

  /// The glyph for a place in the line.
  ///
  /// - Parameters:
  ///   - offset: columns from its first.
  ///   - count: its columns.
  ///   - glyphs: what may be drawn.
  func glyph(at offset: Int, of count: Int, _ glyphs: Glyphs) -> String {
    let fade = min(4, count / 2)
    if fadesIn, offset < fade { return glyphs.fading }
    if fadesOut, offset >= count - fade { return glyphs.fading }
    switch line {
    case .solid: return glyphs.heavyHorizontal
    case .light: return glyphs.horizontal
    case .dashed: return glyphs.dashedHorizontal
    }
  }
}
