import Canvas
import CaseKit
import CaseModel
import EDTF
import TestKit
import Testing

@testable import Explorer

@Suite("Walks along the tension curve")
struct TensionWalkTests {
  @Test(
    "Keys move the moment, and choose whose events count and how fast they fade",
    arguments: [
      Step("timeline/bridge-opens", "8", "tension?at=2002-05-01"),
      Step("tension", "8", "tension?at=2002-01-01"),
      Step("tension?at=2002-05-01", ",", "tension?at=2002-01-01"),
      Step("tension?at=2002-05-01", ".", "tension?at=2002-07-31"),
      Step("tension?at=2002-05-01", "+", "tension?at=2002-05-01&decay=180"),
      Step("tension?at=2002-05-01", "- -", "tension?at=2002-05-01&decay=30"),
      Step("tension?at=2002-05-01&decay=7", "-", "tension?at=2002-05-01&decay=7"),
      Step("tension?at=2002-05-01&decay=3650", "+", "tension?at=2002-05-01&decay=3650"),
      Step(
        "tension?at=2002-05-01", "f text:East Enter text:West Enter", "tension?at=2002-05-01&pair=EST,WST"),
      Step("tension?at=2002-05-01&pair=EST,WST", "F", "tension?at=2002-05-01"),
      Step("tension?at=2002-05-01&pair=EST,WST", "f Enter", "tension?at=2002-05-01"),
      Step("tension?at=2002-05-01&pair=EST,WST", ",", "tension?at=2001-06-01&pair=EST,WST"),
      Step("tension?at=2002-05-01", "Enter", "event/market-fair"),
      Step("tension?at=2002-05-01", "Enter Esc", "tension?at=2002-05-01"),
      Step("tension?at=2002-05-01&decay=30", "2 8", "tension?at=2002-05-01&decay=30"),
      Step("tension?at=2002-05-01", ", 1", "timeline/flood?at=2002-01-01&actor=EST"),
    ])
  func keys(_ step: Step) throws {
    #expect(try walk(step.from, step.keys) == step.to)
  }

  @Test("The moment goes along the columns from end to end, and says where it ends")
  func columns() throws {
    var walk = try Walk("tension?at=2002-05-01")
    var days: [Day] = []
    for _ in 0..<200 {
      days.append(walk.state.moment(in: walk.application.casebook))
      try walk.press("Right")
    }
    #expect(walk.state.notice == "the case ends here")
    #expect(zip(days, days.dropFirst()).allSatisfy { $0 <= $1 })
    try walk.press("Left*200")
    #expect(walk.state.notice == "the case begins here" && walk.location == "tension?at=2001-01-01")
  }

  @Test("A click on the curve puts the moment there; one on a line of the list opens it at the second time")
  func clicks() throws {
    var walk = try Walk("tension?at=2001-01-01")
    let end = try #require(walk.find("cooperation"))
    walk.take(.mouse(MouseEvent(.press, at: Point(x: 105, y: end.y + 2))))
    #expect(walk.state.moment(in: walk.application.casebook) > Day(ordinal: 12_000))
    try walk.click(on: "What is called", rows: 12..<30)
    #expect(walk.location.hasPrefix("event/"))
  }

  @Test("A pair of few events says so, and one without any")
  func few() throws {
    let pair = try Walk("tension?at=2002-05-01&pair=EST,WST")
    #expect(pair.find("too few for a course") != nil && pair.find("3 events are too few") != nil)
    let none = try Walk("tension?at=2002-05-01&pair=ben,guild")
    #expect(none.find("No event counts here") != nil)
    #expect(try Walk("tension?at=2002-05-01").find("too few") == nil)
  }

  @Test("The moods that the documents speak of stand in their columns, as fully as fits")
  func moods() throws {
    let place = "tension?at=2018-04-27"
    let wide = try Walk(place, in: RealCase.casebook())
    #expect(wide.find("grim B¶4") != nil && wide.find("hopeful B¶12") != nil)
    let narrow = try Walk(place, in: RealCase.casebook(), size: Size(width: 60, height: 18))
    #expect(narrow.find("▼ grim") != nil && narrow.find("grim B") == nil && narrow.find("▲") != nil)
    #expect(try RealCase.casebook().event("seoul-conference")?.mood == .grim)
  }

  @Test("What it adds up is written in plain text, with the formula and the convention")
  func plain() throws {
    let text = PlainText(try Walk("tension?at=2002-05-01").application).lines.joined(separator: "\n")
    #expect(text.contains("2^(−(d−t)/90)") && text.contains("not a measurement") && text.contains("GDELT"))
    #expect(text.contains("On 1 May 2002 the curve stands at "))
  }

  @Test("Commands of the curve say where they work")
  func elsewhere() throws {
    var application = try Walk("actors").application
    for command: Command in [.momentLeft, .choosePair, .showPair(nil), .longerHalfLife] {
      application.perform(command)
      #expect(application.state.notice == "only on the tension curve: press 8")
    }
  }

  @Test("The dots of every size stay inside, and halves of columns cover every day once, in order")
  func plot() throws {
    var random = SplitMix64(seed: 88)
    let casebook = try Fixture().casebook()
    let curve = TensionCurve(casebook)
    for _ in 0..<40 {
      let size = Size(
        width: .random(in: 1...220, using: &random), height: .random(in: 1...50, using: &random))
      let scale = TimeScale.fit(casebook.span, width: size.width) { casebook.weightOfEventsBeginning(in: $0) }
      let plot = TensionPlot(curve, scale: scale, size: size)
      #expect(plot.ticks.allSatisfy { (0..<size.height).contains($0.row) })
      #expect(plot.ticks.contains { $0.value == 0 })
      #expect(plot.raster(isShaded: true).size == size)
      var next = scale.days.lowerBound
      for half in 0..<(size.width * 2) {
        let days = scale.days(ofHalfColumn: half)
        #expect(!days.isEmpty && days.lowerBound <= next && scale.days.contains(days.lowerBound))
        next = max(next, days.upperBound)
      }
      #expect(next == scale.days.upperBound)
    }
  }

  @Test("Round numbers stand at the axis, never more than fit", arguments: [1, 2, 3, 5, 8, 20])
  func ticks(limit: Int) {
    for range in [-1.0...1.0, -0.3...25, -12_345.0...0.5, 0...0.06, -4.4...4.4] {
      let ticks = ValueAxis.ticks(in: range, limit: limit)
      #expect(ticks.contains(0) && ticks.count <= limit + 1, "\(range), \(limit)")
      #expect(ticks.allSatisfy { range.contains($0) } && ticks == ticks.sorted())
    }
  }
}
