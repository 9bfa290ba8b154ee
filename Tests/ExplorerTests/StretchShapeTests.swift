import Canvas
import EDTF
import Testing

@testable import Explorer

@Suite("How surely a stretch is drawn")
struct StretchShapeTests {
  @Test(
    "The line says how the date is written",
    arguments: [
      ("2018", StretchShape.Line.light, false, false), ("2018-04", .light, false, false),
      ("201X", .light, false, false), ("2018-21", .light, false, false),
      ("[2017,2018]", .light, false, false),
      ("2017/2018", .solid, false, false), ("2017-03-01/2018", .solid, false, false),
      ("2017~", .dashed, false, false), ("2017?", .dashed, false, false), ("2017%", .dashed, false, false),
      ("2017/2018~", .dashed, false, false), ("2017-~03/2018", .dashed, false, false),
      ("2017/..", .solid, false, true), ("../2017", .solid, true, false), ("2017/", .solid, false, true),
      ("/2017", .solid, true, false), ("../..", .solid, true, true), ("2017~/..", .dashed, false, true),
      ("[..2017]", .light, true, false), ("[2017..]", .light, false, true),
    ])
  func shapes(_ date: String, _ line: StretchShape.Line, _ fadesIn: Bool, _ fadesOut: Bool) throws {
    let shape = StretchShape(try DateExpression(parsing: date))
    #expect(shape.line == line && shape.fadesIn == fadesIn && shape.fadesOut == fadesOut)
  }

  private func picture(_ date: String, _ columns: Int, _ glyphs: Glyphs = .unicode) throws -> String {
    let shape = StretchShape(try DateExpression(parsing: date))
    return shape.line(of: columns, glyphs)
  }

  @Test("An open end fades, over half of a short line at most")
  func pictures() throws {
    #expect(try picture("2017/2018", 6) == "━━━━━━")
    #expect(try picture("2017", 6) == "──────")
    #expect(try picture("2017~", 6) == "╍╍╍╍╍╍")
    #expect(try picture("2017/..", 10) == "━━━━━━┈┈┈┈")
    #expect(try picture("../2017", 10) == "┈┈┈┈━━━━━━")
    #expect(try picture("../..", 4) == "┈┈┈┈")
    #expect(try picture("2017/..", 1) == "━")
    #expect(try picture("2017/2018", 3, .ascii).allSatisfy(\.isASCII))
  }
}
