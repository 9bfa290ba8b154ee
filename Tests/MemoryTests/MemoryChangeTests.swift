import TestKit
import Testing

@testable import Memory

@Suite("What changes do")
struct MemoryChangeTests {
  private func entry(_ location: String, of caseID: String = "a") -> MemoryEntry {
    MemoryEntry(caseID: caseID, location: location)
  }

  @Test("A place is bookmarked once, and taking it away leaves the others in their order")
  func bookmarks() {
    let kept = [entry("1"), entry("2"), entry("3")]
    #expect(MemoryChange.add(entry("2")).applied(to: kept) == kept)
    #expect(MemoryChange.add(entry("2", of: "b")).applied(to: kept) == kept + [entry("2", of: "b")])
    #expect(MemoryChange.remove(entry("2")).applied(to: kept) == [entry("1"), entry("3")])
    #expect(MemoryChange.remove(entry("2", of: "b")).applied(to: kept) == kept)
  }

  @Test("The same place twice in a row is one visit, also over what stands between of other cases")
  func visits() {
    let kept = [entry("1"), entry("x", of: "b")]
    let after = MemoryChange.visit([entry("1"), entry("2"), entry("2"), entry("1")]).applied(to: kept)
    #expect(after == kept + [entry("2"), entry("1")])
  }

  @Test("The history keeps the latest of each case, and no more than so many in all")
  func bounds() {
    let many = (0..<700).map { entry("\($0)") }
    let after = MemoryChange.visit(many).applied(to: [entry("old", of: "b")])
    #expect(after.count == MemoryChange.visitLimit + 1)
    #expect(after.first == entry("old", of: "b") && after.last == entry("699"))
    let cases = (0..<30).flatMap { number in (0..<300).map { entry("\($0)", of: "case-\(number)") } }
    let all = MemoryChange.visit(cases).applied(to: [])
    #expect(all.count == MemoryChange.totalVisitLimit && all.last == cases.last)
  }

  @Test(
    "Two copies that change bookmarks in any order lose nothing: each place is as whoever last spoke of it left it",
    arguments: 0..<300 as Range<UInt64>)
  func interleavings(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let places = (0..<6).map { entry("\($0)", of: $0 % 2 == 0 ? "a" : "b") }
    var copies: [[MemoryChange]] = (0..<2).map { _ in
      (0..<Int.random(in: 0...12, using: &random)).map { _ in
        let place = places.randomElement(using: &random) ?? places[0]
        return Bool.random(using: &random) ? .add(place) : .remove(place)
      }
    }
    var kept: [MemoryEntry] = []
    var expected: Set<MemoryEntry> = []
    while let copy = copies.indices.filter({ !copies[$0].isEmpty }).randomElement(using: &random) {
      let change = copies[copy].removeFirst()
      // As it is done with files: written, read again, changed.
      kept = MemoryText.read(MemoryText.bytes(kept, of: .bookmarks), of: .bookmarks).entries
      kept = change.applied(to: kept)
      switch change {
      case .add(let place): expected.insert(place)
      case .remove(let place): expected.remove(place)
      case .visit: break
      }
    }
    #expect(Set(kept) == expected && kept.count == expected.count)
  }
}
