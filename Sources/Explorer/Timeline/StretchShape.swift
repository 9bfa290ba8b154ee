import Canvas
import EDTF

/// How surely a stretch of time is known, which decides how its line is drawn: an exact interval solid, a single coarse date
/// light (it happened somewhere in there), what is approximate or uncertain dashed, an open end fading.
public struct StretchShape: Equatable, Sendable {
  /// How the line between the ends is drawn.
  public enum Line: Equatable, Sendable {
    case solid, light, dashed
  }

  /// How the line between the ends is drawn.
  public let line: Line
  /// Whether the start is open or unknown.
  public let fadesIn: Bool
  /// Whether the end is open or unknown.
  public let fadesOut: Bool

  /// The shape of a date.
  public init(_ date: DateExpression) {
    if date.isApproximate || date.isUncertain {
      line = .dashed
    } else {
      line = date.isInterval ? .solid : .light
    }
    fadesIn = date.earliestDay == nil
    fadesOut = date.latestDay == nil
  }

  /// The line over a number of columns.
  func line(of count: Int, _ glyphs: Glyphs) -> String {
    let fade = min(4, count / 2)
    let fading = String(repeating: glyphs.fading, count: fade)
    let known = count - (fadesIn ? fade : 0) - (fadesOut ? fade : 0)
    return (fadesIn ? fading : "") + String(repeating: glyph(glyphs), count: known) + (fadesOut ? fading : "")
  }

  private func glyph(_ glyphs: Glyphs) -> String {
    switch line {
    case .solid: glyphs.heavyHorizontal
    case .light: glyphs.horizontal
    case .dashed: glyphs.dashedHorizontal
    }
  }
}
