import Canvas
import CaseKit
import CaseModel
import Testing

@testable import Explorer

@Suite("The mouse")
struct MouseTests {
  @Test("A click on a row of the list puts the cursor there, a second one opens it")
  func list() throws {
    var walk = try Walk("timeline/flood")
    try walk.click(on: "What is called bridge-opens")
    #expect(walk.location == "timeline/bridge-opens?actor=EST")
    try walk.click(on: "What is called bridge-opens")
    #expect(walk.location == "event/bridge-opens")
  }

  @Test("A click on the letter over a column turns to its actor")
  func marks() throws {
    var walk = try Walk("timeline/flood")
    try walk.click(on: "N  event")
    #expect(walk.location == "timeline/flood?actor=NOR")
  }

  @Test("A click on a screen's name goes there, and one on a hint does what it says")
  func bars() throws {
    var walk = try Walk("timeline/flood")
    try walk.click(on: "Actors", rows: 0..<1)
    #expect(walk.location == "actors?at=2002-01-01")
    try walk.click(on: "back", rows: 29..<30)
    #expect(walk.location == "timeline/flood?actor=EST")
    try walk.click(on: "lanes", rows: 29..<30)
    #expect(walk.location == "timeline/flood?actor=EST&layout=lanes")
    try walk.click(on: "help", rows: 29..<30)
    #expect(walk.state.chooser?.kind == .help)
  }

  @Test("A click on the band of time goes to the event there, or sets the moment")
  func band() throws {
    var walk = try Walk("timeline/flood")
    var events: Set<String> = []
    var moments: Set<String> = []
    let frame = walk.application.frame()
    let y = try #require(Self.bandRow(of: frame))
    for x in 0..<110 {
      switch frame.command(at: Point(x: x, y: y)) {
      case .select(let index):
        walk = try Walk("timeline/flood")
        walk.take(.mouse(MouseEvent(.press, at: Point(x: x, y: y))))
        if walk.application.selectedEvent == index { events.insert(walk.location) }
      case .setMoment(let day):
        walk = try Walk("timeline/flood")
        walk.take(.mouse(MouseEvent(.press, at: Point(x: x, y: y))))
        #expect(walk.state.moment(in: walk.application.casebook) == day)
        moments.insert(walk.location)
      default: break
      }
    }
    // All but the one under the cursor, which would open, and two that begin in another's column.
    #expect(events.count == 7)
    #expect(moments.count > 50)
  }

  /// The row of the band in which clicks set the moment.
  private static func bandRow(of frame: Explorer.Frame) -> Int? {
    (0..<frame.grid.size.height).first { y in
      (0..<frame.grid.size.width).contains { x in
        if case .setMoment = frame.command(at: Point(x: x, y: y)) { true } else { false }
      }
    }
  }

  @Test("A click in the panel moves the cursor there, a second one opens the statement")
  func panel() throws {
    var walk = try Walk("timeline/bridge-opens")
    try walk.click(on: "what east-brings says")
    #expect(walk.state.focus == .side && walk.state.selection == 2)
    try walk.click(on: "what east-brings says")
    #expect(walk.location == "claim/east-brings")
  }

  @Test("The wheel moves the cursor, and releasing a button does nothing")
  func wheel() throws {
    var walk = try Walk("timeline/flood")
    let here = Point(x: 5, y: 12)
    walk.take(.mouse(MouseEvent(.wheelDown, at: here)))
    #expect(walk.location == "timeline/bridge-opens?actor=EST")
    walk.take(.mouse(MouseEvent(.wheelUp, at: here)))
    walk.take(.mouse(MouseEvent(.release, at: here)))
    #expect(walk.location == "timeline/flood?actor=EST")
    try walk.press("?")
    walk.take(.mouse(MouseEvent(.wheelDown, at: here)))
    #expect(walk.state.chooser?.selection == 1)
  }

  @Test("A click on an entry of an open list runs it")
  func chooser() throws {
    var walk = try Walk("timeline/flood")
    try walk.press("? text:zoom-in")
    try walk.click(on: "Show less, in more")
    #expect(walk.location == "timeline/flood?actor=EST&zoom=quarter" && walk.state.chooser == nil)
  }

  @Test("While a list is open, a click beside its entries never reaches what lies below")
  func besideChooser() throws {
    for keys in ["?", ":", "f", "b"] {
      var opened = try Walk("timeline/flood")
      try opened.press(keys)
      let titles = opened.offered
      let (frame, lines) = (opened.application.frame(), opened.lines)
      let strays = (0..<30 * 110).filter { cell in
        let (x, y) = (cell % 110, cell / 110)
        switch frame.command(at: Point(x: x, y: y)) {
        case .select(let index): return !titles.indices.contains(index) || !lines[y].contains(titles[index])
        case .showNothing, nil: return false
        // The bottom line still tells of the list, and its hints may be clicked.
        default: return y < 29
        }
      }
      #expect(
        strays.isEmpty,
        "\(keys): \(strays.count) cells, the first at \(strays.prefix(1).map { ($0 % 110, $0 / 110) })")
    }
  }

  @Test("A click outside the picture does nothing")
  func outside() throws {
    var walk = try Walk("timeline/flood")
    let before = walk.state
    for point in [Point(x: -1, y: 0), Point(x: .max, y: .max), Point(x: .min, y: 3), Point(x: 4, y: 30)] {
      walk.take(.mouse(MouseEvent(.press, at: point)))
    }
    #expect(walk.state == before)
  }
}
