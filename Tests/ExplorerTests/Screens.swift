import Testing

/// The screens that the tests of pictures look at: a name, where they are opened, which keys are pressed there.
struct Screen: Sendable, CustomTestStringConvertible {
  let name: String
  let location: String
  let keys: String

  init(_ name: String, _ location: String, keys: String = "") {
    (self.name, self.location, self.keys) = (name, location, keys)
  }

  var testDescription: String { name }

  /// Every kind of screen, in the case of the three towns.
  static let towns = [
    Screen("timeline", "timeline/bridge-opens"),
    Screen("lanes", "timeline/bridge-opens?layout=lanes"),
    Screen("zoom-quarter", "timeline/bridge-opens?zoom=quarter"),
    Screen("zoom-month", "timeline/bridge-opens?zoom=month"),
    Screen("zoom-day", "timeline/bridge-opens?zoom=day"),
    Screen("nothing-left", "timeline?only=guild&headlines=yes"),
    Screen("panel", "timeline/bridge-opens", keys: "Tab Down"),
    Screen("actors", "actors?at=2002-05-01"),
    Screen("actor", "actor/EST?at=2002-05-01"),
    Screen("comparison", "compare/EST/WST?at=2002-05-01"),
    Screen("event", "event/bridge-opens"),
    Screen("claim", "claim/east-toll-new"),
    Screen("relation", "relation/east-west"),
    Screen("help", "timeline/bridge-opens", keys: "?"),
    Screen("palette", "timeline/bridge-opens", keys: ": text:e"),
    Screen("filter", "timeline/bridge-opens", keys: "f Enter"),
    Screen("search", "timeline/bridge-opens", keys: "/ text:bridge Down"),
    Screen("search-nothing", "event/bridge-opens", keys: "/ text:brigde"),
    Screen("compare-with", "actor/EST", keys: "b"),
    Screen("notice", "timeline/bridge-opens", keys: "-"),
  ]

  /// The screens of the case that comes with the program, of which pictures are kept.
  static let northeastAsia = [
    Screen("timeline", "timeline/panmunjom-summit"),
    Screen("lanes", "timeline/panmunjom-summit?layout=lanes"),
    Screen("zoom-month", "timeline/panmunjom-summit?zoom=month"),
    Screen("actor", "actor/RUS?at=2018-04-27"),
    Screen("comparison", "compare/KOR/PRK?at=2018-04-27"),
    Screen("actors", "actors?at=2018-04-27"),
    Screen("event", "event/panmunjom-summit"),
    Screen("claim", "timeline/panmunjom-summit", keys: "Tab Enter"),
    Screen("help", "timeline/panmunjom-summit", keys: "?"),
    Screen("palette", "timeline/panmunjom-summit", keys: ": text:kim"),
    Screen("filter", "timeline/panmunjom-summit", keys: "f Down Enter"),
    Screen("search", "timeline/panmunjom-summit", keys: "/ text:판문점 Down"),
    Screen("search-words", "actor/RUS?at=2018-04-27", keys: "/ text:russia_sanction Tab"),
    Screen("search-nothing", "event/panmunjom-summit", keys: "/ text:panmunjon"),
    Screen("search-empty", "timeline/panmunjom-summit", keys: "/"),
  ]
}
