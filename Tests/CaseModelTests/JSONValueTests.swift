import CaseModel
import Foundation
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
}
