import CaseKit
import CaseModel
import EDTF
import TestKit
import Testing

@Suite("The web of relations")
struct RelationMatrixTests {
  private func day(_ text: String) throws -> Day {
    try #require(try DateExpression(parsing: text).earliestDay)
  }

  @Test(
    "What holds is the phase of the day, or the last before it",
    arguments: [
      ("2001-06-01", "distant", true), ("2002-12-31", "talking", true), ("2003-02-01", "talking", false),
      ("2003-03-01", "close", true), ("2090-01-01", "close", true),
    ])
  func bonds(_ date: String, _ state: String, _ isCurrent: Bool) throws {
    let matrix = try Fixture().casebook().relationMatrix(asOf: day(date))
    let bond = try #require(matrix.bond("WST", "EST"))
    #expect(bond.phase.state == state && (bond.freshness == .current) == isCurrent)
    #expect(matrix.bond("EST", "WST") == bond)
  }

  @Test("Nothing is said of what comes later, of strangers, or of somebody with himself")
  func silence() throws {
    let matrix = try Fixture().casebook().relationMatrix(asOf: day("2000-12-31"))
    #expect(matrix.actors.map(\.id) == ["EST", "WST", "NOR"])
    #expect(matrix.bondedPairs.isEmpty && matrix.bond("EST", "WST") == nil)
    #expect(matrix.bond("EST", "EST") == nil && matrix.bond("EST", "nobody") == nil)
  }

  @Test("Two moments differ where another phase holds")
  func differences() throws {
    let casebook = try Fixture().casebook()
    let first = casebook.relationMatrix(asOf: try day("2001-05-01"))
    let second = casebook.relationMatrix(asOf: try day("2003-04-01"))
    let there = second.differences(from: first)
    #expect(there.map(\.kind) == [.better, .new])
    #expect(there.map(\.pair) == [OrderedPair("EST", "WST"), OrderedPair("EST", "NOR")])
    #expect(first.differences(from: second).map(\.kind) == [.worse, .gone])
    #expect(first.differences(from: first).isEmpty)
  }

  @Test("A relation turns on the days on which its phases begin")
  func turns() throws {
    let days = try Fixture().casebook().daysOfRelations.map(\.description)
    #expect(days == ["2001-01-01", "2001-11-01", "2002-01-01", "2003-03-01"])
  }

  @Test("The case that comes with the program: two allies who stand badly with each other, and others")
  func realCase() throws {
    let casebook = try RealCase.casebook()
    let early = casebook.relationMatrix(asOf: try day("2015-06-01")).unbalanced.map {
      $0.actors.map(\.rawValue)
    }
    #expect(early == [["KOR", "USA", "RUS"], ["KOR", "USA", "JPN"], ["KOR", "RUS", "west"]])
    let late = casebook.relationMatrix(asOf: try day("2018-06-12")).unbalanced.map {
      $0.actors.map(\.rawValue)
    }
    #expect(late == [["KOR", "USA", "RUS"]])
  }
}

@Suite("The web of relations, whatever the relations")
struct RelationMatrixPropertyTests {
  private static let phases = [
    "2001", "2001/2002", "../2001-06", "2002/..", "2003", "2001~", "2002-03/2002-05",
  ]

  /// A case in which some of `count` towns have relations of one to three phases.
  private func fixture(_ count: Int, _ random: inout SplitMix64) throws -> Fixture {
    var fixture = try Fixture()
    fixture.actors = (0..<count).map {
      Fixture.actor(Identifier("A\($0)"), .state, "Town \($0)", mark: $0 % 3 == 0 ? "T" : nil)
    }
    fixture.relations = []
    for first in 0..<count {
      for second in 0..<count where first < second && Int.random(in: 0..<3, using: &random) > 0 {
        let (one, other) = Bool.random(using: &random) ? (first, second) : (second, first)
        fixture.relations.append(
          Relation(
            id: Identifier("r\(first)-\(second)"), first: Identifier("A\(one)"),
            second: Identifier("A\(other)"),
            phases: try (0..<Int.random(in: 1...3, using: &random)).map { index in
              try Fixture.phase(
                Self.phases.randomElement(using: &random) ?? "2001", "state \(index)",
                [.positive, .mixed, .negative, .negative].randomElement(using: &random) ?? .mixed)
            }))
      }
    }
    return fixture
  }

  private func day(_ random: inout SplitMix64) -> Day {
    Day(ordinal: Int.random(in: 11_000...12_600, using: &random))
  }

  /// A triad without order.
  private struct Threesome: Hashable {
    let actors: Set<Identifier<PoliticalActor>>
    let isBalanced: Bool
  }

  @Test("Triads are those that every three actors tried one by one give", arguments: 0..<40 as Range<UInt64>)
  func triads(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let matrix = try fixture(Int(seed % 9), &random).casebook().relationMatrix(asOf: day(&random))
    func value(_ first: PoliticalActor, _ second: PoliticalActor) -> Int {
      guard let bond = matrix.bond(first.id, second.id), bond.freshness == .current else { return 0 }
      return bond.phase.sign == .positive ? 1 : bond.phase.sign == .negative ? -1 : 0
    }
    var expected: [Threesome] = []
    for (one, first) in matrix.actors.enumerated() {
      for (two, second) in matrix.actors.enumerated() where two > one {
        for (three, third) in matrix.actors.enumerated() where three > two {
          let product = value(first, second) * value(second, third) * value(third, first)
          if product != 0 {
            expected.append(
              Threesome(actors: [first.id, second.id, third.id], isBalanced: product > 0))
          }
        }
      }
    }
    #expect(
      matrix.triads.map { Threesome(actors: Set($0.actors), isBalanced: $0.isBalanced) } == expected)
    #expect(matrix.unbalanced.count == expected.count { !$0.isBalanced })
    for triad in matrix.triads {
      for (pair, sign) in zip(triad.pairs, triad.signs) {
        #expect(matrix.bond(pair.first, pair.second)?.phase.sign == sign && triad.contains(pair.turned))
      }
    }
  }

  @Test(
    "Actors and relations in another order give the same, in another order",
    arguments: 0..<20 as Range<UInt64>)
  func permuted(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var fixture = try fixture(7, &random)
    let (first, second) = (day(&random), day(&random))
    let before = try fixture.casebook()
    fixture.actors.shuffle(using: &random)
    fixture.relations.shuffle(using: &random)
    let after = try fixture.casebook()
    let (old, new) = (before.relationMatrix(asOf: first), after.relationMatrix(asOf: first))
    #expect(Set(old.actors) == Set(new.actors))
    for one in old.actors {
      for other in old.actors { #expect(old.bond(one.id, other.id) == new.bond(one.id, other.id)) }
    }
    func threes(_ matrix: RelationMatrix) -> Set<Threesome> {
      Set(matrix.triads.map { Threesome(actors: Set($0.actors), isBalanced: $0.isBalanced) })
    }
    #expect(threes(old) == threes(new))
    func changes(_ casebook: Casebook) -> Set<String> {
      let differences = casebook.relationMatrix(asOf: first).differences(
        from: casebook.relationMatrix(asOf: second))
      return Set(
        differences.map { difference in
          let names = [difference.pair.first.rawValue, difference.pair.second.rawValue].sorted()
          return names.joined(separator: " ") + difference.kind.rawValue
        })
    }
    #expect(changes(before) == changes(after))
  }

  @Test("A circle has at most ten nodes, apart from each other, and always those that are wanted")
  func circle() throws {
    var random = SplitMix64(seed: 3)
    for count in [0, 1, 2, 3, 9, 10, 11, 30] {
      let matrix = try fixture(count, &random).casebook().relationMatrix(asOf: day(&random))
      let wanted = matrix.actors.suffix(2).map(\.id)
      let nodes = CircularLayout(matrix, showing: wanted).nodes
      #expect(nodes.count == min(matrix.actors.count, CircularLayout.limit))
      #expect(wanted.allSatisfy { actor in nodes.contains { $0.actor == actor } })
      for node in nodes {
        #expect(abs(node.x * node.x + node.y * node.y - 1) < 1e-9)
        #expect(nodes.count { abs($0.x - node.x) + abs($0.y - node.y) < 0.3 } == 1)
      }
      #expect(nodes.first.map { $0.y < -0.999 } ?? true)
    }
  }
}
