/// The ASCII characters that look most like the dots of a cell.
enum DotForm {
  /// A character and where its strokes are, as the rows of a cell from the top, two dots each.
  private struct Shape {
    let character: Character
    let dots: UInt8
    init(_ character: Character, _ rows: String) {
      self.character = character
      let bits: [UInt8] = [0x01, 0x08, 0x02, 0x10, 0x04, 0x20, 0x40, 0x80]
      dots = zip(rows.filter { $0 != " " }, bits).reduce(0) { $1.0 == "#" ? $0 | $1.1 : $0 }
    }
  }

  private static let shapes = [
    Shape("'", "## .. .. .."), Shape("`", "#. .. .. .."), Shape("'", ".# .. .. .."),
    Shape("-", ".. ## .. .."), Shape("-", ".. .. ## .."), Shape("_", ".. .. .. ##"),
    Shape(".", ".. .. .. #."), Shape(".", ".. .. .. .#"), Shape(",", ".. .. .# #."),
    Shape("|", "#. #. #. #."), Shape("|", ".# .# .# .#"), Shape("/", ".# .# #. #."),
    Shape("\\", "#. #. .# .#"), Shape("(", ".# #. #. .#"), Shape(")", "#. .# .# #."),
    Shape("\"", "## ## .. .."), Shape(":", "#. .. #. .."), Shape(";", "## .. ## .."),
    Shape("=", ".. ## .. ##"), Shape("7", "## .# .# #."), Shape("L", "#. #. #. ##"),
    Shape("J", ".# .# .# ##"), Shape("r", ".. ## #. #."), Shape("%", "## ## ## ##"),
    Shape("<", ".# #. #. .."), Shape(">", "#. .# .# .."), Shape("y", "## ## .# #."),
    Shape("-", ".. #. .# .."), Shape("-", ".. .# #. .."), Shape("~", ".# #. .. .."),
  ]

  /// The character whose strokes differ from some dots in the fewest places; a space for none.
  static func ascii(_ dots: UInt8) -> UInt8 {
    guard dots != 0 else { return UInt8(ascii: " ") }
    let nearest = shapes.min { ($0.dots ^ dots).nonzeroBitCount < ($1.dots ^ dots).nonzeroBitCount }
    return nearest?.character.asciiValue ?? UInt8(ascii: "#")
  }
}
