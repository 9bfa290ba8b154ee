import Canvas

/// A line of text on a drawing, and about how much room it takes.
struct DrawnText {
  /// How wide a column of text of the usual size is about, in units of the drawing.
  static let columnWidth = 6.3
  /// From one line of notes to the next.
  static let lineHeight = 16.0

  /// A piece of text at a point, in a class of the style sheet.
  static func markup(_ style: String, _ x: Double, _ y: Double, _ text: String) -> Markup {
    .tag("text", [.init("class", style), .init("x", x.short), .init("y", y.short)], [.text(text)])
  }

  /// Lines of a text that fit into a width.
  static func lines(_ text: String, width: Double) -> [String] {
    wrap([Span(text)], width: max(20, Int(width / columnWidth))).map(\.text)
  }
}

/// A rectangle on a drawing.
struct DrawnBox: Hashable {
  var x: Double
  var y: Double
  var width: Double
  var height: Double

  /// A rectangle around a point.
  init(around x: Double, _ y: Double, width: Double, height: Double) {
    self.init(x: x - width / 2, y: y - height / 2, width: width, height: height)
  }

  init(x: Double, y: Double, width: Double, height: Double) {
    (self.x, self.y, self.width, self.height) = (x, y, width, height)
  }

  /// Whether two rectangles have more than an edge in common.
  func meets(_ other: DrawnBox) -> Bool {
    x < other.x + other.width && other.x < x + width && y < other.y + other.height && other.y < y + height
  }

  /// Whether another rectangle lies inside.
  func contains(_ other: DrawnBox) -> Bool {
    x <= other.x && other.x + other.width <= x + width && y <= other.y && other.y + other.height <= y + height
  }

  /// The rectangle as an element in a class of the style sheet.
  func markup(_ style: String, rounding: Double = 0) -> Markup {
    .tag(
      "rect",
      [
        .init("class", style), .init("x", x.short), .init("y", y.short), .init("width", width.short),
        .init("height", height.short),
      ] + (rounding > 0 ? [.init("rx", rounding.short)] : []))
  }
}
