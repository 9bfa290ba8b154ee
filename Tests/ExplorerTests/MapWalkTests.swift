import Canvas
import CaseKit
import CaseModel
import TestKit
import Testing

@testable import Explorer

@Suite("Walks on the map")
struct MapWalkTests {
  private func end(_ from: String, _ keys: String, size: Size = Size(width: 110, height: 30)) throws -> String
  {
    var walk = try Walk(from, in: RealCase.casebook(), size: size)
    try walk.press(keys)
    return walk.location
  }

  @Test(
    "Keys lead from place to place",
    arguments: [
      Step("timeline/singapore-summit", "7", "map/singapore-summit?place=singapore"),
      Step("place/rason", "7", "map/rus-dprk-deals?place=rason"),
      Step("map/panmunjom-summit", "Esc", "timeline/panmunjom-summit?actor=KOR"),
      Step("map?place=seoul&at=2018-01-01&centre=12700,3800", "Left", "panmunjom"),
      Step("map?place=seoul&at=2018-01-01&centre=12700,3800", "Right", "pyeongchang"),
      Step("map?place=seoul&at=2018-01-01&centre=12700,3800", "Up", "panmunjom"),
      Step("map?place=panmunjom&at=2018-01-01&centre=12700,3800", "k", "pyongyang"),
      Step("map?place=beijing&at=2018-01-01&centre=12700,3800", "h", "donbas"),
      Step("map?place=tokyo&at=2018-01-01&centre=12700,3800", "j", "washington"),
    ])
  func places(_ step: Step) throws {
    let to = try end(step.from, step.keys)
    if step.to.contains("/") {
      #expect(to == step.to)
    } else {
      #expect(to.contains("place=\(step.to)"), "\(to)")
    }
  }

  @Test("Every place can be reached by the arrows from every other", arguments: [1, 4, 7])
  func reachable(_ zoom: Int) throws {
    let casebook = try RealCase.casebook()
    let keys = try KeyScript("Left Right Up Down").keys
    var next: [Identifier<Place>: Set<Identifier<Place>>] = [:]
    for place in casebook.places.map(\.id) {
      let here = try Walk("map?place=\(place)&at=2018-01-01&zoom=\(zoom)", in: casebook)
      for key in keys {
        var walk = here
        walk.take(.key(key))
        if let found = walk.application.placeUnderCursor { next[place, default: []].insert(found) }
      }
    }
    for start in casebook.places.map(\.id) {
      var reached: Set = [start]
      var waiting = [start]
      while let place = waiting.popLast() {
        for found in next[place] ?? [] where reached.insert(found).inserted { waiting.append(found) }
      }
      let missing = casebook.places.map(\.id).filter { !reached.contains($0) }
      #expect(missing.isEmpty, "from \(start)")
    }
  }

  @Test("Zooming ends at both ends, and says so")
  func zoom() throws {
    var walk = try Walk("map/panmunjom-summit", in: RealCase.casebook())
    try walk.press("-*20")
    #expect(walk.location.contains("zoom=1") && walk.state.notice == "the whole map is shown already")
    try walk.press("+*20")
    #expect(walk.location.contains("zoom=12") && walk.state.notice == "the map has no finer lines to show")
    #expect(
      walk.application.mapView?.cell(try #require(walk.application.casebook.place("panmunjom")?.point)) != nil
    )
  }

  @Test(
    "Panning ends at every edge, and says so", arguments: ["w", "z", "a", "s", "S-Up", "S-Left", "PageDown"])
  func pan(_ key: String) throws {
    var walk = try Walk("map/panmunjom-summit", in: RealCase.casebook())
    let before = walk.location
    try walk.press(key)
    #expect(walk.location != before)
    try walk.press("\(key)*60")
    let edge = walk.location
    try walk.press(key)
    #expect(walk.location == edge)
    let bounds = try #require(walk.application.mapView).bounds
    #expect(bounds.west > 94.9 && bounds.east < 150.1 && bounds.south > -0.1 && bounds.north < 55.1)
  }

  @Test("The moment moves through the events that have a place, and the cursor goes along")
  func moment() throws {
    var walk = try Walk("map/panmunjom-summit", in: RealCase.casebook())
    try walk.press(".")
    #expect(walk.location.hasPrefix("map/singapore-summit?place=singapore"))
    try walk.press(", ,*40")
    #expect(walk.location.hasPrefix("map/napci?place=seoul"))
    #expect(walk.state.notice == "nothing with a place comes before")
  }

  @Test("Enter goes through the events of a place, or to the place where nothing happened")
  func open() throws {
    var walk = try Walk("map/panmunjom-summit", in: RealCase.casebook())
    try walk.press("Enter")
    #expect(walk.state.focus == .side)
    try walk.press("Enter")
    #expect(walk.location == "event/panmunjom-summit")
    #expect(try end("map?place=beijing&at=2018-01-01", "Enter") == "place/beijing")
    #expect(try end("map/panmunjom-summit", "Enter Esc") == "map/panmunjom-summit?place=panmunjom")
  }

  @Test("Seoul and Pyongyang are 195 km apart, on the screen, in plain text and in JSON")
  func distance() throws {
    var walk = try Walk("map?place=seoul&at=2018-01-01&centre=12700,3800", in: RealCase.casebook())
    try walk.press("M k k")
    #expect(walk.location.contains("place=pyongyang&origin=seoul"))
    #expect(walk.lines.contains { $0.contains("195 km from Seoul") || $0.contains("194 km from Seoul") })
    let plain = PlainText(try Walk("map?place=seoul", in: RealCase.casebook()).application).lines
    #expect(plain.contains { $0.hasPrefix("- Pyongyang, 19") && $0.contains("km away") })
    #expect(LocationJSON(walk.application).value.text.contains("\"kilometres\""))
  }

  @Test("A click chooses a place, opens it, or says what is nearest")
  func mouse() throws {
    var walk = try Walk("map/panmunjom-summit", in: RealCase.casebook())
    try walk.click(on: "Beijing")
    #expect(walk.location.contains("place=beijing"))
    try walk.click(on: "Beijing ◉")
    #expect(walk.location == "place/beijing")
    walk = try Walk("map/panmunjom-summit", in: RealCase.casebook())
    try walk.click(on: "Moscow")
    #expect(walk.location.contains("place=moscow"))
    walk.take(.mouse(MouseEvent(.press, at: Point(x: 60, y: 20))))
    #expect(walk.state.notice?.contains("nearest is") == true)
    walk.take(.mouse(MouseEvent(.wheelUp, at: Point(x: 60, y: 20))))
    #expect(walk.location.contains("zoom=5"))
  }

  @Test("Names in their own script, and back")
  func script() throws {
    var walk = try Walk("map/panmunjom-summit", in: RealCase.casebook())
    try walk.press("o")
    #expect(walk.location.hasSuffix("script=own") && walk.find("평양") != nil && walk.find("東京") != nil)
    try walk.press("o")
    #expect(walk.find("Pyongyang") != nil)
  }

  @Test("The lines are asked for once, when the map is first opened")
  func reading() throws {
    var application = Application(casebook: try RealCase.casebook(), size: Size(width: 80, height: 24))
    #expect(!application.lacksMap)
    #expect(application.handle(.key(Key(.character("7")))) == [.readMap])
    application.receive(MapAtlas(problems: ["a.lines:3: something is wrong", "b"]))
    #expect(application.state.notice == "the map has gaps: a.lines:3: something is wrong (and 1 more)")
    #expect(application.handle(.key(Key(.down))).isEmpty)
    #expect(PlainText(application).lines.contains { $0.contains("a.lines:3") })
  }

  @Test("Ten thousand events at one place: the nearest to the moment are listed, the others counted")
  func many() throws {
    var fixture = try Fixture()
    fixture.events = try (0..<10_000).map { number in
      let event = try Fixture.event(
        Identifier("e\(number)"), "\(1900 + number / 100)-0\(1 + number % 9)-1\(number % 9)")
      return Event(
        id: event.id, title: event.title, date: event.date, kind: event.kind, weight: 3, isHeadline: false,
        participants: [], place: "landing", placeOrigin: nil, text: event.text, provenance: event.provenance)
    }
    var walk = try Walk("map/e5000", in: fixture.casebook())
    #expect(walk.lines.contains { $0.contains("e5000") })
    let page = walk.application.pageUnderCursor
    #expect(page.targets.count == MapPage.eventLimit + 1)
    #expect(PlainText.lines(page).contains { $0.contains("and 9940 more") })
    try walk.press(". . , Enter Down Enter")
    #expect(walk.location.hasPrefix("event/"))
  }

  @Test("A case without places has no map")
  func none() throws {
    let casebook = Casebook(heading: try Fixture().casebook().heading)
    var walk = try Walk(in: casebook)
    try walk.press("7")
    #expect(walk.state.notice == "the case has no places")
    #expect(try Walk("map", in: casebook).lines.count == 30)
  }
}
