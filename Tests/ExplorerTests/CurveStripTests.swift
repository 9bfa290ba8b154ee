import Canvas
import CaseKit
import CaseModel
import EDTF
import TestKit
import Testing

@testable import Explorer

@Suite("The curve under the band of time")
struct CurveStripTests {
  @Test("It is not worked out before it is asked for, and a key takes it away again")
  func key() throws {
    var walk = try Walk("timeline/panmunjom-summit", in: RealCase.casebook())
    let before = walk.location
    #expect(walk.state.timeline.curve == nil && walk.find("tension", rows: 1..<12) == nil)
    try walk.press("t")
    #expect(walk.location.hasSuffix("curve=yes") && walk.find("tension", rows: 1..<12) != nil)
    try walk.press("v")
    #expect(walk.location.contains("layout=lanes") && walk.find("tension", rows: 1..<12) != nil)
    try walk.press("v t")
    #expect(walk.location == before && walk.find("tension", rows: 1..<12) == nil)
  }

  @Test(
    "On a low screen it is refused, with the way to its page", arguments: [(60, 18, false), (80, 24, true)])
  func low(_ width: Int, _ height: Int, _ isShown: Bool) throws {
    var walk = try Walk(
      "timeline/panmunjom-summit", in: RealCase.casebook(), size: Size(width: width, height: height))
    try walk.press("t")
    #expect(walk.location.contains("curve=yes") == isShown)
    #expect((walk.state.notice?.contains("press 8 for its own page") ?? false) != isShown)
  }

  @Test("It stands in the columns of the band", arguments: ["list", "lanes", "pictures"])
  func columns(layout: String) throws {
    let casebook = try RealCase.casebook()
    let application = try Walk(
      "timeline/panmunjom-summit?layout=\(layout)&curve=yes", in: casebook, size: Size(width: 120, height: 40)
    ).application
    let location = try #require(application.timelineLocation)
    let strip = TimelineLayout(application.state.content, location.layout, showsCurve: true)
    let region = try #require(strip.curve)
    #expect(region.x == strip.band.x && region.width == strip.band.width && region.y == strip.band.maxY)
    let scale = try #require(application.state.timeline.band).scale
    let curve = TensionCurve(casebook)
    let plot = TensionPlot(curve, scale: scale, size: Size(width: region.width, height: region.height))
    let grid = application.frame().grid
    for column in 0..<scale.width {
      let value = curve.value(on: scale.day(at: column))
      // The dots of a column reach at least to the value of its first day.
      let row = region.y + plot.row(of: value)
      #expect(!grid.isBlank(x: region.x + column, y: row), "column \(column), \(value)")
    }
  }

  @Test("A move of the cursor leaves it as it is")
  func still() throws {
    var walk = try Walk("timeline/panmunjom-summit?curve=yes", in: RealCase.casebook())
    let before = TimelineBackdrop(walk.application)
    #expect(before != nil)
    try walk.press("Up")
    #expect(TimelineBackdrop(walk.application) == before)
    try walk.press("t")
    #expect(TimelineBackdrop(walk.application) != before)
  }

  @Test("Nothing breaks on any size or zoom", arguments: 0..<4 as Range<UInt64>)
  func sizes(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let casebook = try RealCase.casebook()
    for _ in 0..<30 {
      let size = Size(
        width: .random(in: 1...220, using: &random), height: .random(in: 1...70, using: &random))
      var walk = try Walk("timeline?curve=yes&zoom=month", in: casebook, size: size)
      try walk.press("+ - - Right Down")
      #expect(walk.application.frame().grid.size == size)
    }
  }
}
