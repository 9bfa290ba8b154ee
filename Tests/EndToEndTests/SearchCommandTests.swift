import Foundation
import Testing

@Suite("neasia search")
struct SearchCommandTests {
  @Test("One place, in four scripts", arguments: ["Панмунджом", "판문점", "Panmunjom", "板門店", "ＰＡＮＭＵＮＪＯＭ"])
  func scripts(word: String) throws {
    let outcome = try Program.run("search", word)
    #expect(outcome.status == 0)
    #expect(outcome.text.hasPrefix("place: Panmunjom | "))
    #expect(outcome.text.contains("| event/panmunjom-summit\n"))
  }

  @Test("Every line says what it is and ends in a location that can be opened")
  func lines() throws {
    let outcome = try Program.run("search", "russia", "sanctions", "--limit", "2")
    #expect(outcome.status == 0)
    let lines = outcome.text.split(separator: "\n")
    #expect(lines.contains { $0.hasPrefix("issue: Western sanctions") })
    for line in lines {
      let location = try #require(line.split(separator: "|").last?.dropFirst())
      #expect(try Program.run("show", String(location)).status == 0, "\(line)")
    }
    #expect(outcome.errorText.contains("claims shown; --limit"))
  }

  @Test("JSON holds the same")
  func json() throws {
    let outcome = try Program.run("search", "kim", "--json")
    let object = try #require(try JSONSerialization.jsonObject(with: outcome.output) as? [String: Any])
    let hits = try #require(object["hits"] as? [[String: Any]])
    #expect(object["query"] as? String == "kim" && object["total"] as? Int == hits.count)
    let first = try #require(hits.first)
    #expect(first["title"] as? String == "Kim Jong-un" && first["location"] as? String == "actor/kim")
    #expect(first["matches"] as? [String] == ["Kim"])
  }

  @Test(
    "Nothing found is told with what was probably meant",
    arguments: [("Panmunjon", "“panmunjom”"), ("…", "Type a word"), ("cameo crimea", "Leave one out")])
  func nothing(words: String, sentence: String) throws {
    let outcome = try Program.run("search", words)
    #expect(outcome.status == 1 && outcome.text.isEmpty)
    #expect(outcome.errorText.contains(sentence))
    let json = try Program.run("search", words, "--json")
    #expect(json.status == 1 && json.text.contains("\"total\": 0"))
  }

  @Test("A limit out of range is refused", arguments: ["0", "-1", "1001", "x", "99999999999999999999"])
  func limit(text: String) throws {
    #expect(try Program.run("search", "kim", "--limit=\(text)").status == 64)
  }
}
