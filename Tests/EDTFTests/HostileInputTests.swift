import EDTF
import Testing

/// Nothing that is typed, pasted or sent may stop the program.
@Suite struct HostileInputTests {
  @Test("Random bytes are refused or read, and every fix reads", arguments: 1...4 as ClosedRange<UInt64>)
  func randomText(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let alphabet = Array("0123456789XYES-/.,[]{}?~%T:Z+ xu\u{2013}é\u{0}c".unicodeScalars)
    for _ in 0..<2_000 {
      let length = Int.random(in: 0...24, using: &random)
      var text = ""
      for _ in 0..<length { text.unicodeScalars.append(random.pick(alphabet)) }
      checkReadsOrMends(text)
    }
  }

  @Test(
    "Damaged expressions are refused or read, and every fix reads", arguments: 1...4 as ClosedRange<UInt64>)
  func damagedExpressions(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var generator = ExpressionGenerator(seed: seed)
    let alphabet = Array("0129XYES-/.,[]{}?~%T:Z ")
    for _ in 0..<2_000 {
      var characters = Array(generator.sample().text)
      for _ in 0...Int.random(in: 0...2, using: &random) where !characters.isEmpty {
        let place = Int.random(in: characters.indices, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: characters.remove(at: place)
        case 1: characters.insert(random.pick(alphabet), at: place)
        case 2: characters[place] = random.pick(alphabet)
        default: characters.swapAt(place, Int.random(in: characters.indices, using: &random))
        }
      }
      checkReadsOrMends(String(characters))
    }
  }

  @Test func everyPrefixOfAnExpression() {
    for text in ["2018-06-12T09:00:00+08:00", "[..1667,1668,1670..1672,1680..]", "?2004-06-~11/Y-17E7S1"] {
      for count in 0...text.count { checkReadsOrMends(String(text.prefix(count))) }
    }
  }

  @Test func longTexts() throws {
    let digits = String(repeating: "9", count: 1_000_000)
    for text in [digits, "Y" + digits, "[" + digits, String(repeating: "[", count: 100_000), digits + "é"] {
      let error = try #require(throws: DateExpressionError.self) { try DateExpression(parsing: text) }
      #expect(error.reason == .tooLong(limit: 200))
      #expect(error.position == 200)
      #expect(error.fix == nil)
      #expect(error.description.count < 200)
    }
  }

  @Test func longestSet() throws {
    let years = Array(repeating: "1984", count: 39).joined(separator: ",")
    #expect(try DateExpression(parsing: "[\(years)]").level == 2)
  }

  @Test func numbersAtTheEdgeOfTheMachine() {
    for text in [
      "Y9223372036854775807", "Y-9223372036854775808", "Y9223372036854775807E9223372036854775807",
      "1950S9223372036854775807", "Y999999999999E18", "Y1E18", "Y1E11S1", "Y999999999999S12",
      "Y-999999999999S1",
    ] { checkReadsOrMends(text) }
    #expect((try? DateExpression(parsing: "Y1E12")) == nil)
    #expect((try? DateExpression(parsing: "Y1E11")) != nil)
  }

  @Test func substringsAreRead() throws {
    let line = "date: 2018-04-27 # summit"
    #expect(try DateExpression(parsing: line.dropFirst(6).prefix(10)).text == "2018-04-27")
  }

  private func checkReadsOrMends(_ text: String) {
    do {
      let expression = try DateExpression(parsing: text)
      #expect(expression.canonicalText == text)
      #expect(!expression.explanation.isEmpty && !expression.label.isEmpty)
    } catch {
      #expect((0...text.count).contains(error.position), "\(text.debugDescription)")
      #expect(!error.description.isEmpty)
      if let fix = error.fix {
        #expect((try? DateExpression(parsing: fix)) != nil, "\(text.debugDescription)")
      }
    }
  }
}
