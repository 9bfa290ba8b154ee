import CaseKit
import CaseModel
import TestKit
import Testing

@Suite("Terms in texts")
struct TermMatcherTests {
  /// The terms of a text as `term:words`.
  private func found(_ names: [[String]], in text: String) -> [String] {
    let terms = names.enumerated().map { offset, forms in
      Term(
        id: Identifier("t\(offset)"), name: forms[0], otherForms: Array(forms.dropFirst()), text: "",
        provenance: Fixture.stated(1))
    }
    return TermMatcher(terms).matches(in: text).map { "\($0.term):\(text[$0.range])" }
  }

  @Test("Whole words without regard to case")
  func words() {
    let names = [["Buffer zone", "buffer zones", "buffer"], ["Détente", "detente"], ["2+4 treaty"]]
    #expect(found(names, in: "A buffer zone is no bufferzone.") == ["0:buffer zone"])
    #expect(
      found(names, in: "Buffer-zones, DÉTENTE and the 2+4 Treaty") == [
        "0:Buffer-zones", "1:DÉTENTE", "2:2+4 Treaty",
      ])
    #expect(found(names, in: "rebuffer buffered détentes 2+4 treaties") == [])
    #expect(found(names, in: "the buffer's edge") == ["0:buffer"])
    #expect(found(names, in: "buffer, zone") == ["0:buffer"])
  }

  @Test("The longest form first, and each term once")
  func longest() {
    let names = [["balance"], ["balance of power"], ["power"]]
    #expect(
      found(names, in: "Balance of power, balance, power.") == ["1:Balance of power", "0:balance", "2:power"])
    #expect(found(names, in: "power power POWER") == ["2:power"])
    #expect(found(names, in: "balance of powers") == ["0:balance"])
  }

  @Test("Of two terms that are written alike the first is meant")
  func alike() {
    #expect(found([["Line"], ["line", "link"]], in: "a line, a link") == ["0:line", "1:link"])
  }

  @Test("Names of nothing but signs are never found", arguments: ["", " ", "—", "+++", "\u{200B}"])
  func signs(_ name: String) {
    #expect(found([[name], ["x"]], in: "a \(name) b — + x") == ["1:x"])
  }

  @Test("What a search of every place finds, this finds", arguments: 0..<40 as Range<UInt64>)
  func oracle(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let words = ["a", "ab", "b", "ba", "É", "é한", "2"]
    func phrase(_ most: Int) -> [String] {
      (0..<Int.random(in: 1...most, using: &random)).map { _ in words.randomElement(using: &random) ?? "a" }
    }
    let names = (0..<5).map { _ in phrase(3) }
    let text = phrase(30)
    var wanted: [String] = []
    var seen: Set<Int> = []
    var place = 0
    while place < text.count {
      let fitting = names.indices.filter { index in
        text.dropFirst(place).prefix(names[index].count).map { $0.lowercased() }
          == names[index].map { $0.lowercased() }
      }
      guard let length = fitting.map({ names[$0].joined(separator: " ").unicodeScalars.count }).max(),
        let best = fitting.first(where: { names[$0].joined(separator: " ").unicodeScalars.count == length })
      else {
        place += 1
        continue
      }
      if seen.insert(best).inserted {
        wanted.append("\(best):\(text[place..<place + names[best].count].joined(separator: " "))")
      }
      place += names[best].count
    }
    #expect(found(names.map { [$0.joined(separator: " ")] }, in: text.joined(separator: " ")) == wanted)
  }

  @Test("A text of a million words is read once")
  func long() {
    let text = String(repeating: "balance of powers and ", count: 50_000)
    #expect(found([["balance of power"], ["and"]], in: text) == ["1:and"])
  }
}
