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
    Screen("era", "era/bridge-time"),
    Screen("place", "place/landing"),
    Screen("source", "source/letter"),
    Screen("source-paragraph", "source/letter/2"),
    Screen("source-side", "source/letter/2", keys: "Tab Down*2"),
    Screen("changes", "changes/documents/notice/letter", keys: "Down Right"),
    Screen("changes-swapped", "changes/documents/letter/notice", keys: "End"),
    Screen("changes-actors", "changes/actors/EST/guild?at=2002-07-01", keys: "Down"),
    Screen("changes-moments", "changes/moments/EST?from=2001-05-10&to=2003-06-01"),
    Screen("changes-behind", "changes/documents/notice/letter", keys: "Down Enter"),
    Screen("changes-about", "changes/documents/notice/letter", keys: "f"),
    Screen("change", "change/who-pays"),
    Screen("claims", "claims"),
    Screen("claims-by-issue", "claims?order=issue", keys: "Down*2"),
    Screen("claims-none", "claims?holder=guild"),
    Screen("claims-filter", "claims", keys: "f Down Enter"),
    Screen("glossary", "glossary/by-the-river"),
    Screen("entry", "glossary/river", keys: "Tab Down"),
    Screen("definition", "event/bridge-opens", keys: "d"),
    Screen("walkthroughs", "walkthrough"),
    Screen("walkthrough", "walkthrough/down-the-river"),
    Screen("step", "walkthrough/down-the-river/1"),
    Screen("step-exploring", "walkthrough/down-the-river/2", keys: "2 Down"),
    Screen("map", "map?place=landing"),
    Screen("tension", "tension?at=2002-05-01"),
    Screen("relations", "relations?at=2002-05-01"),
    Screen("relations-graph", "relations?at=2002-05-01&against=2001-01-01", keys: "v Tab Down"),
    Screen("help", "timeline/bridge-opens", keys: "?"),
    Screen("palette", "timeline/bridge-opens", keys: ": text:e"),
    Screen("filter", "timeline/bridge-opens", keys: "f Enter"),
    Screen("search", "timeline/bridge-opens", keys: "/ text:bridge Down"),
    Screen("search-nothing", "event/bridge-opens", keys: "/ text:brigde"),
    Screen("compare-with", "actor/EST", keys: "b"),
    Screen("bookmarks", "timeline/bridge-opens", keys: "m 2 m Enter m '"),
    Screen("history", "timeline/bridge-opens", keys: "2 Down Enter Esc H"),
    Screen("notice", "timeline/bridge-opens", keys: "-"),
  ]

  /// The screens of the case that comes with the program, of which pictures are kept.
  static let northeastAsia = [
    Screen("timeline", "timeline/panmunjom-summit"),
    Screen("lanes", "timeline/panmunjom-summit?layout=lanes"),
    Screen("zoom-month", "timeline/panmunjom-summit?zoom=month"),
    Screen("pictures", "timeline/singapore-summit?layout=pictures"),
    Screen(
      "pictures-what-if",
      "timeline/panmunjom-summit?layout=pictures&from=april-27&set=us-approach:indirect&force=us-approach",
      keys: "End"),
    Screen("actor", "actor/RUS?at=2018-04-27"),
    Screen("comparison", "compare/KOR/PRK?at=2018-04-27"),
    Screen("actors", "actors?at=2018-04-27"),
    Screen("event", "event/panmunjom-summit"),
    Screen("claim", "timeline/panmunjom-summit", keys: "Tab Enter"),
    Screen("era", "era/june-12"),
    Screen("place", "place/panmunjom"),
    Screen("source", "source/bordachev-2018"),
    Screen("source-paragraph", "source/bordachev-2018/6"),
    Screen("source-heading", "source/seoul-initiative-2015/8"),
    Screen("source-side", "source/seoul-initiative-2015/3", keys: "Tab Down*9"),
    Screen("rests-on", "event/us-accepts-talks", keys: "p Down"),
    Screen("changes", "changes/documents/seoul-initiative-2015/bordachev-2018"),
    Screen(
      "changes-computed", "changes/documents/seoul-initiative-2015/bordachev-2018?about=RUS",
      keys: "Down*5 Right"),
    Screen(
      "changes-behind", "changes/documents/seoul-initiative-2015/bordachev-2018", keys: "End Up*4 Enter"),
    Screen("changes-actors", "changes/actors/RUS/PRK?at=2018-06-12"),
    Screen("changes-moments", "changes/moments/RUS?from=2015-06-01&to=2018-12-01"),
    Screen("change", "change/change-unification"),
    Screen("claims", "claims?about=RUS", keys: "Down*20"),
    Screen("claims-by-issue", "claims?certainty=likely,possible&order=issue", keys: "Down*3"),
    Screen("claims-filter", "claims?about=RUS", keys: "f Down*2 Enter"),
    Screen("claim-links", "claim/rus-not-military"),
    Screen("glossary", "glossary/buffer-zone"),
    Screen("definition", "claim/rus-welcomes-detente", keys: "d Down"),
    Screen("walkthroughs", "walkthrough"),
    Screen("walkthrough", "walkthrough/fear-to-singapore"),
    Screen("step", "walkthrough/fear-to-singapore/8"),
    Screen("step-notes", "walkthrough/fear-to-singapore/9", keys: "I"),
    Screen("step-turned", "walkthrough/moscow-then-and-now/6", keys: "V I"),
    Screen("step-exploring", "walkthrough/moscow-then-and-now/4", keys: "V V V Down Right"),
    Screen("steps", "walkthrough/what-would-unification-take/3", keys: "O"),
    Screen("scenario", "scenario/june-12"),
    Screen("scenario-what-if", "scenario/june-12?set=talks:progress&force=talks&on=regional-order"),
    Screen("scenario-why", "scenario/june-12?on=inter-korean", keys: "Enter Down"),
    Screen("scenario-course", "scenario/april-27?set=us-approach:indirect&force=us-approach", keys: "Tab*2"),
    Screen("scenario-consistent", "scenario/june-12?set=troops-in-the-north:restricted", keys: "Tab*3"),
    Screen("scenario-filled", "scenario/tensions-2017?on=us-approach"),
    Screen("scenario-list", "scenario/june-12", keys: "l Down"),
    Screen("scenario-eras", "timeline/panmunjom-summit", keys: "5 e"),
    Screen("scenario-comparison", "scenario/june-12?view=comparison"),
    Screen("scenario-compared", "scenario/june-12?view=comparison", keys: "l Down Enter"),
    Screen("scenario-branches", "scenario/june-12?view=branches"),
    Screen("scenario-robustness", "scenario/june-12?view=robustness"),
    Screen("outline", "outline/back-to-the-brink"),
    Screen("map", "map/panmunjom-summit"),
    Screen("map-whole", "map/singapore-summit?zoom=1"),
    Screen("map-near", "map/panmunjom-summit?zoom=9&script=own"),
    Screen("map-distances", "map/panmunjom-summit?place=pyongyang&origin=seoul"),
    Screen("map-pane", "map/panmunjom-summit", keys: "Enter"),
    Screen("map-far", "map/us-accepts-talks"),
    Screen("tension", "tension?at=2018-04-27"),
    Screen("tension-pair", "tension?at=2018-06-12&pair=PRK,USA&decay=180"),
    Screen("tension-few", "tension?at=2018-04-27&pair=JPN,PRK"),
    Screen("tension-choosing", "tension?at=2018-04-27", keys: "f Down*2 Enter"),
    Screen("relations", "relations?at=2018-06-12"),
    Screen("relations-graph", "relations?at=2018-06-12&form=graph&on=KOR,RUS"),
    Screen("relations-against", "relations?at=2018-06-12&against=2013-01-01"),
    Screen("relations-against-graph", "relations?at=2018-06-12&against=2017-06-01&form=graph&on=PRK,USA"),
    Screen("relations-pane", "relations?at=2015-01-01&on=JPN,KOR", keys: "Tab PageDown"),
    Screen("timeline-curve", "timeline/panmunjom-summit?curve=yes"),
    Screen("lanes-curve", "timeline/panmunjom-summit?layout=lanes&curve=yes"),
    Screen("help", "timeline/panmunjom-summit", keys: "?"),
    Screen("palette", "timeline/panmunjom-summit", keys: ": text:kim"),
    Screen("filter", "timeline/panmunjom-summit", keys: "f Down Enter"),
    Screen("bookmarked", "event/panmunjom-summit", keys: "m"),
    Screen("bookmarks", "timeline/panmunjom-summit", keys: "m 2 m Down Enter m 4 m Enter m 1 '"),
    Screen("search", "timeline/panmunjom-summit", keys: "/ text:판문점 Down"),
    Screen("search-words", "actor/RUS?at=2018-04-27", keys: "/ text:russia_sanction Tab"),
    Screen("search-nothing", "event/panmunjom-summit", keys: "/ text:panmunjon"),
    Screen("search-empty", "timeline/panmunjom-summit", keys: "/"),
    Screen("history", "timeline/panmunjom-summit", keys: "Enter Esc 2 Down*3 Enter b Enter 3 4 D c H"),
  ]

  /// The screens of the three towns on which something is missing.
  static let gaps = [
    Screen("map", "map/landing-fair"),
    Screen("map-nowhere", "map/isle-fair"),
    Screen("tension", "tension?at=2002-04-01"),
  ]

  /// The screens of the three towns on which a reader's own copy is seen.
  static let copies = [
    Screen("source", "source/letter"),
    Screen("paragraph", "source/letter/2"),
    Screen("missing", "source/letter/3", keys: "Tab"),
    Screen("claim", "claim/east-fears"),
  ]
}
