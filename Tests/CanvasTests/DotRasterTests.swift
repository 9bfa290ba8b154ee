import TestKit
import Testing

@testable import Canvas

@Suite("Dots finer than cells")
struct DotRasterTests {
  @Test("What is left of a line is what a walk along it finds inside", arguments: 0..<6 as Range<UInt64>)
  func clipping(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let (width, height) = (40.0, 24.0)
    for _ in 0..<400 {
      var numbers = (0..<4).map { _ in Double.random(in: -60...90, using: &random) }
      // Lines along the axes and points are the ones that go wrong.
      if Int.random(in: 0..<5, using: &random) == 0 { numbers[2] = numbers[0] }
      if Int.random(in: 0..<5, using: &random) == 0 { numbers[3] = numbers[1] }
      let line = DotSegment(x1: numbers[0], y1: numbers[1], x2: numbers[2], y2: numbers[3])
      let steps = 2_000
      let inside = (0...steps).map { Double($0) / Double(steps) }.filter { t in
        let (x, y) = (line.x1 + t * (line.x2 - line.x1), line.y1 + t * (line.y2 - line.y1))
        return x >= 0 && x <= width && y >= 0 && y <= height
      }
      guard let clipped = line.clipped(width: width, height: height) else {
        #expect(inside.isEmpty, "\(line)")
        continue
      }
      let slack = 1e-9
      #expect([clipped.x1, clipped.x2].allSatisfy { $0 >= -slack && $0 <= width + slack }, "\(line)")
      #expect([clipped.y1, clipped.y2].allSatisfy { $0 >= -slack && $0 <= height + slack }, "\(line)")
      guard let first = inside.first, let last = inside.last else { continue }
      let length = max(abs(line.x2 - line.x1), abs(line.y2 - line.y1)) / Double(steps) + slack
      #expect(abs(clipped.x1 - (line.x1 + first * (line.x2 - line.x1))) <= length, "\(line)")
      #expect(abs(clipped.y2 - (line.y1 + last * (line.y2 - line.y1))) <= length, "\(line)")
    }
  }

  @Test("Lines from anywhere to anywhere stay inside, and numbers that are none draw nothing")
  func hostile() {
    var raster = DotRaster(size: Size(width: 3, height: 2))
    for wild in [Double.nan, .infinity, -.infinity, 1e300, -1e300, .greatestFiniteMagnitude] {
      raster.draw(DotSegment(x1: wild, y1: 0, x2: 3, y2: 3))
      raster.draw(DotSegment(x1: 1, y1: wild, x2: -wild, y2: wild))
    }
    raster.draw(DotSegment(x1: -1e9, y1: 4, x2: 1e9, y2: 4))
    #expect((0..<6).allSatisfy { raster.has(x: $0, y: 4) })
    var empty = DotRaster(size: Size(width: 0, height: 9))
    empty.draw(DotSegment(x1: 0, y1: 0, x2: 9, y2: 9))
    #expect(!empty.has(x: 0, y: 0))
  }

  @Test("Strokes: whole, every second dot, three and three")
  func strokes() {
    func row(_ stroke: DotRaster.Stroke) -> String {
      var raster = DotRaster(size: Size(width: 6, height: 1))
      raster.draw(DotSegment(x1: 0, y1: 1, x2: 11, y2: 1), stroke)
      return (0..<12).map { raster.has(x: $0, y: 1) ? "#" : "." }.joined()
    }
    #expect(row(.solid) == "############")
    #expect(row(.dotted) == "#.#.#.#.#.#.")
    #expect(row(.dashed) == "###...###...")
  }

  @Test("Every dot has its own bit, and dots of two rasters come together in a cell")
  func braille() {
    var grid = Grid(size: Size(width: 1, height: 1))
    for (x, y) in [(0, 0), (1, 0), (0, 1), (1, 1), (0, 2), (1, 2), (0, 3), (1, 3)] {
      var raster = DotRaster(size: Size(width: 1, height: 1))
      raster.draw(DotSegment(x1: Double(x), y1: Double(y), x2: Double(x), y2: Double(y)))
      grid.draw(raster, in: Region(grid.size)) { _ in Style() }
    }
    #expect(grid.lines() == ["\u{28FF}"])
  }

  @Test("The greatest rank of a cell decides its look, and a wide character is not left in halves")
  func ranks() {
    var grid = Grid(lines: ["한글한글"])
    var raster = DotRaster(size: Size(width: 4, height: 1))
    raster.draw(DotSegment(x1: 2, y1: 0, x2: 5, y2: 0), rank: 1)
    raster.draw(DotSegment(x1: 4, y1: 2, x2: 5, y2: 2), rank: 2)
    grid.draw(raster, in: Region(x: 0, y: 0, width: 4, height: 1)) { Style($0 == 2 ? .alarm : .accent) }
    #expect(grid.lines() == [" ⠉⠭ 한글"])
    #expect(grid[1, 0].style.role == .accent && grid[2, 0].style.role == .alarm)
  }

  @Test("In ASCII a cell becomes the character most like its dots")
  func ascii() {
    #expect(DotForm.ascii(0) == UInt8(ascii: " "))
    for dots in UInt8.min...UInt8.max where dots != 0 {
      #expect((0x21...0x7E).contains(DotForm.ascii(dots)), "\(dots)")
    }
    var raster = DotRaster(size: Size(width: 3, height: 2))
    raster.draw(DotSegment(x1: 0, y1: 7, x2: 0, y2: 0))
    raster.draw(DotSegment(x1: 0, y1: 7, x2: 5, y2: 7))
    var grid = Grid(size: Size(width: 3, height: 2))
    grid.draw(raster, in: Region(grid.size), isASCII: true) { _ in Style() }
    #expect(grid.lines() == ["|", "L__"])
  }
}
