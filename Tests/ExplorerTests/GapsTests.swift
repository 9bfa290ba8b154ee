import Canvas
import CaseKit
import CaseModel
import Testing

@testable import Explorer

@Suite("A case with a place without coordinates and an event of an unlisted kind")
struct GapsTests {
  private func walk(_ from: String, _ keys: String = "") throws -> Walk {
    var walk = try Walk(from, in: Fixture.withGaps().casebook())
    try walk.press(keys)
    return walk
  }

  @Test("The map stays where it is at such a place, and every arrow leads on from it")
  func place() throws {
    let there = try walk("map/isle-fair")
    #expect(there.location == "map/isle-fair?place=isle" && there.find("without coordinates") != nil)
    let view = there.application.mapView
    #expect(try walk("map/landing-fair", ".").application.mapView == view)
    for key in ["Left Right", "Up Down"] {
      #expect(try walk("map/isle-fair", key).location.contains("place=landing"), "\(key)")
    }
    #expect(try walk("map/isle-fair", ",").location.contains("map/landing-fair?place=landing"))
    #expect(try walk("map/isle-fair", "Enter Enter").location == "event/isle-fair")
  }

  @Test("It is listed beside the map of every place, and can be opened there")
  func list() throws {
    var walk = try walk("map?place=landing")
    #expect(walk.find("without coordinates") != nil)
    try walk.press("Tab End Enter")
    #expect(walk.location == "place/isle" && walk.find("without coordinates") != nil)
  }

  @Test("Nothing is measured from it, and it is at no distance")
  func distances() throws {
    let refused = try walk("map/isle-fair", "M")
    #expect(refused.state.notice?.contains("without coordinates") == true)
    #expect(!refused.location.contains("origin"))
    #expect(try walk("map?place=isle&origin=landing").find("shortest way") == nil)
    #expect(try walk("map?place=landing&origin=isle").find("shortest way") == nil)
  }

  @Test("The curve leaves the event out and says so; the event has its code")
  func kind() throws {
    #expect(try walk("tension?at=2002-04-01").find("11 of 12 events") != nil)
    #expect(try walk("tension?at=2002-04-01").find("A fair on the isle") == nil)
    #expect(try walk("event/isle-fair").find("CAMEO 0421, which the table") != nil)
    #expect(try walk("tension?at=2002-04-01&pair=EST,NOR").find("  2 events, half-life") != nil)
  }

  @Test("JSON has null where nothing is known")
  func json() throws {
    func text(_ location: String) throws -> String { LocationJSON(try walk(location).application).value.line }
    #expect(try text("place/isle").contains("\"latitude\": null"))
    #expect(try text("map/isle-fair").contains("\"longitude\": null"))
    #expect(try text("event/isle-fair").contains("\"goldstein\": null"))
    #expect(try text("tension").contains("isle-fair"))
  }
}
