import Canvas
import CaseKit
import CaseModel
import TestKit
import Testing

@testable import Explorer

@Suite("Bookmarks, and where one has been")
struct RecollectionTests {
  private func walk(_ from: String, bookmarks: [String] = [], visits: [String] = []) throws -> Walk {
    let casebook = try Fixture().casebook()
    return Walk(
      Application(
        casebook: casebook, location: try Location(parsing: from, in: casebook),
        size: Size(width: 110, height: 30),
        recollection: Recollection(bookmarks: bookmarks, visits: visits)))
  }

  @Test("A key bookmarks a place and takes the bookmark away, and says which")
  func toggle() throws {
    var walk = try walk("actor/EST?at=2002-05-01")
    #expect(walk.find("★") == nil)
    #expect(try walk.effects("m") == [.remember(.add("actor/EST?at=2002-05-01"))])
    #expect(walk.state.notice == "bookmarked: East, 1 May 2002" && walk.find("★")?.y == 0)
    #expect(try walk.effects("m") == [.remember(.remove("actor/EST?at=2002-05-01"))])
    #expect(walk.state.notice == "no longer bookmarked: East, 1 May 2002" && walk.find("★") == nil)
  }

  @Test("The sign is there wherever a bookmarked place is met, on the smallest screen too")
  func sign() throws {
    var walk = try walk("timeline/flood", bookmarks: ["event/flood"])
    walk.take(.resized(Application.leastSize))
    #expect(walk.find("★") == nil)
    try walk.press("Enter")
    #expect(walk.location == "event/flood" && walk.find("★")?.y == 0)
    try walk.press("Esc")
    #expect(walk.find("★") == nil)
  }

  @Test("The list has the latest first, leads there, and forgets")
  func list() throws {
    var walk = try walk("actors", bookmarks: ["event/flood", "claim/east-fears", "actor/WST"])
    #expect(try walk.effects("'") == [.recall(.bookmarks)])
    #expect(walk.offered == ["West", "East: what east-fears says in short", "What is called flood"])
    #expect(try walk.effects("Down Delete") == [.remember(.remove("claim/east-fears"))])
    #expect(walk.offered == ["West", "What is called flood"] && walk.state.chooser?.selection == 1)
    #expect(
      try walk.effects("C-d C-d C-d") == [.remember(.remove("event/flood")), .remember(.remove("actor/WST"))])
    #expect(walk.offered == [] && walk.find("no place is bookmarked yet") != nil)
    try walk.press("Enter")
    #expect(walk.state.notice == "no place is bookmarked yet" && walk.state.chooser != nil)
  }

  @Test("What is typed narrows the list, and Enter goes there")
  func search() throws {
    var walk = try walk("actors", bookmarks: ["event/flood", "claim/east-fears", "actor/WST"])
    try walk.press("' text:flood Enter")
    #expect(walk.location == "event/flood" && walk.state.chooser == nil)
    try walk.press("[")
    #expect(walk.location == "actors")
  }

  @Test("A place that has gone from the case stays, behind the others, with what is near")
  func gone() throws {
    var walk = try walk("actors", bookmarks: ["actor/EST", "event/flod", "old form of \u{1B}[31m a place"])
    try walk.press("'")
    #expect(walk.offered.prefix(2) == ["East", "old form of \u{1B}[31m a place"])
    #expect(walk.find("Gone from the case") != nil && walk.find("gone: the case has no event “flod”") != nil)
    #expect(!walk.lines.joined().unicodeScalars.contains("\u{1B}"))
    try walk.press("text:flod Enter")
    #expect(walk.state.notice == "the case has no event “flod”; did you mean flood?")
    #expect(walk.location == "actors" && walk.state.chooser != nil)
    #expect(try walk.effects("Delete") == [.remember(.remove("event/flod"))])
  }

  @Test("Delete means nothing in other lists and on screens")
  func deleteElsewhere() throws {
    for keys in ["", "?", ":", "H"] {
      var walk = try walk("actors", bookmarks: ["actor/EST"])
      try walk.press(keys)
      let before = walk.offered
      #expect(try walk.effects("Delete") == [])
      #expect(walk.offered == before && walk.state.recollection.bookmarks == ["actor/EST"], "\(keys)")
    }
  }

  @Test("The history has every place once, this session's before the earlier ones")
  func history() throws {
    var walk = try walk("timeline/flood", visits: ["event/flood", "actors", "nowhere", "actor/WST"])
    try walk.press("Enter Esc 2")
    #expect(try walk.effects("H") == [.recall(.visits)])
    #expect(
      walk.application.chooserEntries.map { "\($0.group): \($0.remembered ?? "")" } == [
        "This session: actors?at=2002-01-01", "This session: timeline/flood?actor=EST",
        "This session: event/flood", "Before: actor/WST", "Before: actors",
      ])
    try walk.press("End Enter")
    #expect(walk.location == "actors")
  }

  @Test("The journey is every place in the order it was left, with the present one")
  func journey() throws {
    var walk = try walk("timeline/flood")
    try walk.press("Down Enter Esc 2 2 [ ]")
    #expect(
      walk.application.journey == [
        "timeline/bridge-opens?actor=EST", "event/bridge-opens", "timeline/bridge-opens?actor=EST",
        "actors?at=2002-05-01", "timeline/bridge-opens?actor=EST", "actors?at=2002-05-01",
      ])
    try walk.press(String(repeating: "1 2 ", count: 300))
    #expect(walk.application.journey.count == History.limit + 1)
  }

  @Test("What another copy has changed is taken in, also while the list is open")
  func recalled() throws {
    var walk = try walk("actors", bookmarks: ["actor/EST", "actor/WST"])
    try walk.press("' End")
    var application = walk.application
    application.recall(.bookmarks, as: ["event/flood"])
    application.tell("a notice")
    walk = Walk(application)
    #expect(walk.offered == ["What is called flood"] && walk.state.chooser?.selection == 0)
    #expect(walk.find("a notice") != nil)
  }

  @Test("So many places can be bookmarked")
  func limit() throws {
    let many = (1...Recollection.bookmarkLimit).map { "event/number-\($0)" }
    var walk = try walk("actors", bookmarks: many)
    #expect(try walk.effects("m") == [])
    #expect(walk.state.notice == "1000 places are bookmarked; remove one first")
    #expect(try walk.effects("' m Esc") == [.recall(.bookmarks)])
  }
}

extension Walk {
  /// Presses the keys of a script and gives what they ask of the run loop.
  fileprivate mutating func effects(_ keys: String) throws -> [Effect] {
    var changed = application
    let effects = try KeyScript(keys).keys.flatMap { changed.handle(.key($0)) }
    self = Walk(changed)
    return effects
  }
}
