import CaseModel
import EDTF

/// What the case of the three towns holds.
extension Fixture {
  static func letter() throws -> Source {
    Source(
      id: "letter", abbreviation: "L", shortTitle: "Letter 2003", title: "A letter to the mayor",
      author: "clerk", venue: "The river post",
      date: SourcedDate(try DateExpression(parsing: "2003-05"), basis: .stated), view: "the clerk's",
      leavesOut: "what the bridge cost", paragraphCount: 6, headings: [4],
      digest: [
        1: "Three towns lived by one river and met at the ferry only.",
        2: "East wanted a bridge and feared its toll.", 3: "The towns began to talk, and then to build.",
        4: "What came of it", 5: "High water took the old landing away.",
        6: "The clerk hopes that it will last.",
      ],
      copy: CopyDescription(file: "letter.txt", bodyStartsAtLine: 1))
  }

  static func notice() throws -> Source {
    Source(
      id: "notice", abbreviation: "N", shortTitle: "Notice 2001", title: "A notice at the landing",
      author: "guild", venue: "The landing",
      date: SourcedDate(try DateExpression(parsing: "2001-04"), basis: .stated), view: "the guild's",
      leavesOut: "who wrote it", paragraphCount: 3, headings: [],
      copy: CopyDescription(file: "notice.txt", bodyStartsAtLine: 1))
  }

  static func landing() -> Place {
    Place(
      id: "landing", name: "The landing", localNames: [], point: GeoPoint(longitude: -7, latitude: 48),
      state: "EST",
      text: "Where the ferry lands.", provenance: stated(1))
  }

  static func towns() throws -> [PoliticalActor] {
    [
      actor("EST", .state, "East", mark: "E", localNames: [LocalName(language: "de", text: "Osten")]),
      actor("WST", .state, "West", mark: "W"),
      actor("NOR", .state, "North", mark: "N"),
    ]
  }

  static func people() throws -> [PoliticalActor] {
    func office(_ term: String) throws -> Office {
      Office(title: "mayor", term: try DateExpression(parsing: term), origin: "the archive")
    }
    return [
      actor("ada", .leader, "Ada", state: "EST", offices: [try office("2000/2002-05-31")]),
      actor("ben", .leader, "Ben", state: "EST", offices: [try office("2002-06-01/..")]),
      actor("clerk", .author, "The clerk", state: "EST"),
      actor("guild", .group, "The guild", state: "WST"),
    ]
  }

  static func riverEvents() throws -> [Event] {
    [
      try event("last-toll", "2003-06-01?", kind: "173", weight: 2, ["NOR"]),
      try event("bridge-opens", "2002-05-01", kind: "042", weight: 5, headline: true, ["EST", "WST"]),
      try event("ferry-stops", "2001-03-05", kind: "061", weight: 4, headline: true, ["EST", "WST"]),
      try event("market-fair", "2002-05-01", kind: "061", weight: 2, ["WST", "guild"]),
      try event("long-talks", "2001-06/2002-02", kind: "036", weight: 3, ["EST", "WST", "NOR"]),
      try event("old-wall", "../2002-07", kind: "111", weight: 1, ["NOR"]),
      try event("toll-quarrel", "2001-11-02", kind: "111", weight: 2, ["EST", "NOR"]),
      try event("night-watch", "2002-08/..", kind: "173", weight: 1, ["NOR"]),
      try event(
        "flood", "2002-01~", kind: "111", weight: 5, headline: true, [],
        provenance: Provenance(
          basis: .inferred, certainty: .likely, citations: [Citation(source: "letter", paragraph: 5)],
          reason: "The letter speaks of high water.")),
      try event(
        "two-letters", "{2003-01-03,2003-02-04}", kind: "010", weight: 2, ["EST"],
        provenance: Provenance(basis: .outside, origin: "the archive")),
    ]
  }

  static func riverClaims() throws -> [Claim] {
    [
      try claim("east-wants-early", of: "EST", .wants, "2001"),
      try claim(
        "east-wants-late", of: "EST", .wants, "2002-05/2003",
        links: [ClaimLink(.qualifies, "east-wants-early"), ClaimLink(.supports, "east-brings")]),
      try claim("east-fears", of: "EST", .fears, "2002"),
      try claim("east-brings", of: "EST", .brings, "2002-05-01/.."),
      try claim("east-toll-old", of: "EST", .position, "2001-05", issues: ["toll"], stance: .opposes),
      try claim("east-toll-older", of: "EST", .position, "2001-03", issues: ["toll"], stance: .silent),
      try claim(
        "east-toll-new", of: "EST", .position, "2002-06/2002-12", issues: ["toll"], stance: .leansFor,
        links: [ClaimLink(.contradicts, "east-toll-old"), ClaimLink(.qualifies, "east-wants-early")]),
      try claim("east-wall", of: "EST", .position, "2003", issues: ["wall", "toll"], stance: .conditional),
      try claim("west-wants", of: "WST", .wants, "2001/2003"),
      try claim("east-seen", of: "EST", .assessment, "2002~"),
    ]
  }

  /// What the two documents say of the guild; of the towns only the letter speaks.
  static func guildClaims() throws -> [Claim] {
    func noticed(_ certainty: Certainty, _ paragraph: Int) -> Provenance {
      Provenance(
        basis: .stated, certainty: certainty,
        citations: [Citation(source: "notice", paragraph: paragraph, anchor: "a few words")])
    }
    return [
      try claim(
        "guild-toll-noticed", of: "guild", .position, "2001", issues: ["toll"], stance: .opposes,
        provenance: noticed(.possible, 1)),
      try claim(
        "guild-toll-told", of: "guild", .position, "2003", issues: ["toll"], stance: .conditional),
      try claim(
        "guild-wall", of: "guild", .wants, "2001", issues: ["wall"], provenance: noticed(.asserted, 2)),
      try claim(
        "clerk-ferry", of: "clerk", .wants, "2001", issues: ["ferry"], provenance: noticed(.likely, 3)),
    ]
  }

  static func riverChanges() -> [Change] {
    [
      Change(
        id: "who-pays", title: "Who pays", issue: nil, subject: "WST",
        earlier: .init(source: "notice", text: "the guild will hardly pay", claims: ["guild-toll-noticed"]),
        later: .init(
          source: "letter", text: "both towns may pay", claims: ["west-wants", "east-wants-late"]),
        word: .hardened,
        provenance: Provenance(
          basis: .inferred,
          citations: [
            Citation(source: "notice", paragraph: 1, anchor: "a few words"),
            Citation(source: "letter", paragraph: 2, anchor: "asked for a bridge"),
          ], reason: "Nobody pays in the notice.", caution: "Two writers."))
    ]
  }

  static func riverTerms() -> [Term] {
    [
      Term(id: "river", name: "River", text: "Water that runs to the sea.", provenance: stated(6)),
      Term(
        id: "by-the-river", name: "By the river", otherForms: ["river bank"],
        text: "Where the ferry of a river lands.", provenance: stated(1)),
      Term(
        id: "length", name: "Length", localNames: [LocalName(language: "de", text: "Länge")],
        text: "How long something is.", provenance: Provenance(basis: .outside, origin: "any dictionary")),
    ]
  }

  static func riverRelations() throws -> [Relation] {
    [
      Relation(
        id: "east-west", first: "EST", second: "WST",
        phases: [
          try phase("2001", "distant", .mixed, .falling), try phase("2002", "talking", .positive, .rising),
          try phase("2003-03/..", "close", .positive, .steady),
        ]),
      Relation(
        id: "north-east", first: "NOR", second: "EST", phases: [try phase("2001-11", "quarrel", .negative)]),
    ]
  }
}
