import CaseKit
import TestKit
import Testing

@testable import CaseModel

@Suite("Searching a case")
struct SearchIndexTests {
  private static let words = [
    "bridge", "Bridge", "bridges", "toll", "tolls", "ferry", "río", "rio", "판문점", "판문", "문", "板門店", "門", "パン",
    "ぱん",
    "Ёлка", "елка", "ＰＡＮ", "pan", "a", "b", "ab", "ba", "x\u{301}", "s", "ß", "2018", "18",
  ]

  private static func text(_ words: Int, using random: inout SplitMix64) -> String {
    (0..<words).map { _ in Self.words.randomElement(using: &random) ?? "" }
      .joined(separator: [" ", " ", ", ", "-"].randomElement(using: &random) ?? " ")
  }

  @Test(
    "The index finds what reading everything finds, in the same order", arguments: 0..<12 as Range<UInt64>)
  func oracle(_ seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let casebook = try Fixture().withTexts { _ in
      Self.text(Int.random(in: 1...5, using: &random), using: &random)
    }
    .casebook()
    let index = SearchIndex(casebook)
    for _ in 0..<25 {
      let query = SearchQuery(Self.text(Int.random(in: 1...3, using: &random), using: &random))
      let results = index.found(query, limit: .max)
      let expected = SearchOracle(casebook: casebook).found(query)
      #expect(Dictionary(uniqueKeysWithValues: results.groups.map { ($0.group, $0.found) }) == expected)
      #expect(results.groups.allSatisfy { $0.total == $0.found.count })
      let limited = index.found(query, limit: 2)
      #expect(limited.groups.map(\.total) == results.groups.map(\.total))
      #expect(limited.groups.map(\.found) == results.groups.map { Array($0.found.prefix(2)) })
      let best = results.groups.map { $0.found.first?.score ?? 0 }
      #expect(best == best.sorted(by: >))
    }
  }

  @Test(
    "Every item of the real case is found by every name it has, first among its kind or with a better one's score"
  )
  func everyName() throws {
    let casebook = try RealCase.casebook()
    let index = SearchIndex(casebook)
    for group in SearchGroup.allCases {
      for position in 0..<casebook.count(of: group) {
        let item = SearchItem(group, position)
        casebook.forEachField(of: item) { field, text in
          guard field.rank > 0 else { return }
          let found = index.found(SearchQuery(text), limit: .max)
          let hits = found.groups.first { $0.group == group }?.found ?? []
          #expect(hits.contains { $0.item == item }, "\(text)")
          for hit in hits where hit.item == item {
            #expect(casebook.hit(hit, found.query).title.text == casebook.title(of: item))
          }
        }
      }
    }
  }

  @Test(
    "One place in many scripts and spellings",
    arguments: [
      "Панмунджом", "пханмунджом", "판문점", "Panmunjom", "板門店", "板门店", "ＰＡＮＭＵＮＪＯＭ", "panmun", "문점",
      "\u{1111}\u{1161}\u{11AB}\u{1106}\u{116E}\u{11AB}",
    ])
  func panmunjom(_ query: String) throws {
    let casebook = try RealCase.casebook()
    let found = SearchIndex(casebook).found(SearchQuery(query))
    let first = try #require(found[0])
    #expect(first.item.group == .places && casebook.title(of: first.item) == "Panmunjom")
  }

  @Test(
    "Whole words come before beginnings and these before insides; names before texts; headlines before others"
  )
  func ranking() throws {
    var fixture = try Fixture()
    fixture.events = [
      try Fixture.event("inside-name", "2001", title: "An overtoll"),
      try Fixture.event("prefix-text", "2001", title: "One", text: "Of tollgates."),
      try Fixture.event("prefix-name", "2001", title: "A tollgate"),
      try Fixture.event("whole-text", "2001", title: "Two", text: "The toll."),
      try Fixture.event("whole-name", "2001", title: "The toll"),
      try Fixture.event("heavy", "2001", title: "No toll", weight: 5),
      try Fixture.event("headline", "2001", title: "A toll", weight: 1, headline: true),
      try Fixture.event("only", "2001", title: "Toll", weight: 1),
    ]
    let casebook = try fixture.casebook()
    let events = SearchIndex(casebook).found(SearchQuery("toll")).groups.first { $0.group == .events }
    #expect(
      events?.found.map { casebook.events[$0.item.position].id } == [
        "only", "headline", "heavy", "whole-name", "whole-text", "prefix-name", "prefix-text", "inside-name",
      ])
  }

  @Test("All words must be there, in whatever field and order; the more is typed, the less is found")
  func narrowing() throws {
    let casebook = try RealCase.casebook()
    let index = SearchIndex(casebook)
    let query = "sanctions russia brief"
    var previous = Int.max
    for length in 1...query.count {
      let total = index.found(SearchQuery(String(query.prefix(length)))).total
      #expect(total <= previous, "\(query.prefix(length))")
      previous = total
    }
    #expect(previous > 0)
    #expect(index.found(SearchQuery("BRIEF Russia sanctions")).total == previous)
  }

  @Test(
    "Hostile queries find nothing or something and do no harm",
    arguments: [
      "", " ", "…", "\u{0}", "\u{1B}[31m", "👩‍👩‍👧", "\u{301}\u{301}", "\u{202E}",
      String(repeating: "x", count: 10_000),
      String(repeating: "a ", count: 10_000), String(repeating: "한", count: 10_000),
      String(repeating: "e\u{301}", count: 10_000), "a" + String(repeating: "\u{301}", count: 100_000),
    ])
  func hostile(_ text: String) throws {
    let casebook = try RealCase.casebook()
    let index = SearchIndex(casebook)
    let query = SearchQuery(text)
    let results = index.found(query, limit: 3)
    #expect(results.count <= 3 * SearchGroup.allCases.count)
    if results.groups.isEmpty { #expect(!index.miss(of: query).description.isEmpty) }
    for found in results.groups.flatMap(\.found) {
      let hit = casebook.hit(found, query)
      #expect(hit.title.text == casebook.title(of: found.item))
    }
  }

  @Test("A case without items has nothing to find")
  func empty() throws {
    var fixture = try Fixture()
    (fixture.actors, fixture.events, fixture.claims) = ([], [], [])
    (fixture.relations, fixture.eras, fixture.issues) = ([], [], [])
    (fixture.terms, fixture.changes, fixture.sources) = ([], [], Array(fixture.sources.prefix(1)))
    let index = SearchIndex(try fixture.casebook())
    #expect(index.found(SearchQuery("guild")).groups == [])
    #expect(index.found(SearchQuery("letter"), limit: -1).count == 0)
  }

  @Test("What was probably meant is told")
  func miss() throws {
    let index = SearchIndex(try RealCase.casebook())
    #expect(index.miss(of: SearchQuery("Panmunjon")) == .unknownWord("Panmunjon", nearest: ["panmunjom"]))
    #expect(index.miss(of: SearchQuery("kim qqqqqq")) == .unknownWord("qqqqqq", nearest: []))
    #expect(index.miss(of: SearchQuery("cameo crimea goldstein")) == .neverTogether)
    #expect(index.miss(of: SearchQuery("?!")) == .noWords)
  }
}
