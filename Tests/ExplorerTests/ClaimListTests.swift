import CaseKit
import CaseModel
import EDTF
import TestKit
import Testing

@testable import Explorer

@Suite("The list of claims")
struct ClaimListTests {
  @Test("Every line is a heading or an entry, and leads back", arguments: ClaimsLocation.Order.allCases)
  func lines(_ order: ClaimsLocation.Order) throws {
    for casebook in [try Fixture().casebook(), try RealCase.casebook()] {
      let list = ClaimList(ClaimsLocation(order: order), in: casebook)
      try #require(list.lineCount == list.entries.count + list.sections.count)
      var headings = 0
      var entries = 0
      for line in 0..<list.lineCount {
        switch try #require(list.line(at: line)) {
        case .heading(let section):
          #expect(section == headings && list.sections[section].start == entries)
          headings += 1
        case .entry(let entry):
          #expect(entry == entries && list.line(ofEntry: entry) == line)
          #expect(list.section(ofEntry: entry) == headings - 1)
          entries += 1
        }
      }
      #expect(headings == list.sections.count && entries == list.entries.count)
      #expect(list.sections.indices.map(list.count(ofSection:)).reduce(0, +) == entries)
      #expect(list.line(at: -1) == nil && list.line(at: list.lineCount) == nil)
    }
  }

  @Test("By time every claim stands once, under the year of its first day")
  func byTime() throws {
    let casebook = try RealCase.casebook()
    let list = ClaimList(ClaimsLocation(), in: casebook)
    #expect(list.entries == casebook.claimsInOrderOfTime && list.count == casebook.claims.count)
    for (entry, position) in list.entries.enumerated() {
      let section = try #require(list.section(ofEntry: entry))
      let year = casebook.claims[position].when.earliestDay?.year
      #expect(list.sections[section].title.contains(year.map(String.init) ?? "without a known start"))
    }
  }

  @Test("By issue a claim stands under each of its issues that are asked for")
  func byIssue() throws {
    let casebook = try Fixture().casebook()
    let all = ClaimList(ClaimsLocation(order: .issue), in: casebook)
    #expect(all.sections.map(\.title) == ["The toll", "The old wall", "The ferry", "on no issue"])
    #expect(all.entries.count == casebook.claims.count + 1 && all.count == casebook.claims.count)
    let one = ClaimList(ClaimsLocation(filter: ClaimFilter(issues: ["wall"]), order: .issue), in: casebook)
    #expect(one.sections.map(\.title) == ["The old wall"])
    #expect(one.entries.map { casebook.claims[$0].id } == ["guild-wall", "east-wall"])
  }

  @Test("A filter that leaves nothing leaves an empty list")
  func none() throws {
    let list = ClaimList(
      ClaimsLocation(filter: ClaimFilter(holders: ["guild"])), in: try Fixture().casebook())
    #expect(list.lineCount == 0 && list.line(at: 0) == nil && list.line(ofEntry: 0) == 0)
    #expect(list.count(ofSection: 0) == 0)
  }

  @Test("Beside each choice stands what it would leave", arguments: 0..<20 as Range<UInt64>)
  func tally(_ seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let casebook = try RealCase.casebook()
    let day = try #require(Day(year: 2018, month: 4, day: 27))
    let moments: [ClaimChoice] = [.moment(nil), .moment(day)]
    let groups: [[ClaimChoice]] = [
      casebook.actors.map { .holder($0.id) }, casebook.actors.map { .subject($0.id) },
      casebook.issues.map { .issue($0.id) }, casebook.sources.map { .source($0.id) },
      Certainty.allCases.map { .certainty($0) }, Basis.allCases.map { .basis($0) }, moments,
    ]
    var filter = ClaimFilter()
    for group in groups where Bool.random(using: &random) {
      if let choice = group.randomElement(using: &random) { filter.toggle(choice) }
    }
    let tally = ClaimTally(filter, moments: moments, in: casebook)
    for (index, group) in groups.enumerated() {
      for choice in group {
        var other = filter
        for own in group where other.has(own) && own != .moment(nil) { other.toggle(own) }
        if index == groups.count - 1 { other.moment = nil }
        other.toggle(choice)
        #expect(tally.count(choice) == casebook.claims.count(where: other.admits), "\(choice) in \(filter)")
      }
    }
  }

  @Test("Years in seven columns")
  func years() throws {
    for (text, years) in [
      ("2013/2016", "2013–16"), ("2018", "2018"), ("2017/..", "2017–"), ("../2018", "–2018"),
      ("2018-06/2018-12", "2018"), ("1998/2003", "1998–"), ("2001/2009", "2001–09"),
    ] {
      #expect(try DateExpression(parsing: text).years == years)
    }
  }
}
