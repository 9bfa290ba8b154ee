import CaseModel
import Foundation
import TestKit
import Testing

@Suite("JSON")
struct JSONValueTests {
  @Test("Objects keep the order of their keys")
  func layout() {
    let value: JSONValue = [
      "b": 1, "a": ["x", 2, true, .null], "c": [["d": .number(0.5)]], "e": [:], "f": [],
    ]
    #expect(
      value.text == """
        {
          "b": 1,
          "a": ["x", 2, true, null],
          "c": [
            {
              "d": 0.5
            }
          ],
          "e": {},
          "f": []
        }
        """)
  }

  @Test("What a terminal would obey or nobody would see is escaped")
  func escapes() {
    let text = "\"\\\u{1B}\n\t\u{7F}\u{9B}\u{202E}\u{FEFF}\u{E0041}é한😀"
    #expect(
      JSONValue.string(text).text
        == #""\"\\\u001b\n\t\u007f\u009b\u202e\ufeff\udb40\udc41é한😀""#)
  }

  @Test("Other programs read back what was written")
  func roundTrip() throws {
    let texts =
      (0..<0x30).map { String(Unicode.Scalar(UInt8($0))) } + ["\u{10FFFF}", "\u{E000}", "e\u{301}", "/"]
    let written = JSONValue.array(texts.map(JSONValue.string)).text
    let read = try JSONSerialization.jsonObject(with: Data(written.utf8)) as? [String]
    #expect(read.map { $0.map { Array($0.unicodeScalars) } } == texts.map { Array($0.unicodeScalars) })
  }

  @Test("Numbers that JSON does not have are null", arguments: [Double.nan, .infinity, -.infinity])
  func notFinite(_ number: Double) {
    #expect(JSONValue.number(number).text == "null")
  }

  @Test("Keys without a value are left out")
  func dropping() {
    #expect(JSONValue.object(dropping: ["a": nil, "b": JSONValue("x")]).text == "{\n  \"b\": \"x\"\n}")
  }

  @Test("One line says the same as many", arguments: [1, 2, 3] as [UInt64])
  func line(_ seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    for _ in 0..<100 {
      let value = Self.value(depth: 4, using: &random)
      let line = value.line
      #expect(!line.unicodeScalars.contains { $0.value < 0x20 || $0 == "\u{85}" || $0 == "\u{2028}" })
      #expect(try Self.read(line) == Self.read(value.text))
    }
  }

  private static func read(_ text: String) throws -> NSObject? {
    try JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed) as? NSObject
  }

  private static func value(depth: Int, using random: inout SplitMix64) -> JSONValue {
    let texts = ["", "a\nb\r\u{2028}\u{85}", "\u{1B}[2J", "한\u{301}😀", "\"\\", "\u{202E}x\u{0}"]
    switch Int.random(in: 0..<(depth > 0 ? 7 : 5), using: &random) {
    case 0: return .null
    case 1: return .bool(.random(using: &random))
    case 2: return .integer(.random(in: -9_007_199_254_740_991...9_007_199_254_740_991, using: &random))
    case 3: return .number(.random(in: -1e3...1e3, using: &random))
    case 4: return .string(texts.randomElement(using: &random) ?? "")
    case 5:
      return .array(
        (0..<Int.random(in: 0...20, using: &random)).map { _ in value(depth: depth - 1, using: &random) })
    default:
      return .object(
        (0..<Int.random(in: 0...4, using: &random)).map {
          .init(
            "\($0)" + (texts.randomElement(using: &random) ?? ""), value(depth: depth - 1, using: &random))
        })
    }
  }
}
