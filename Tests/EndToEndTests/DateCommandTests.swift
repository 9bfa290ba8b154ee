import Foundation
import Testing

@Suite("neasia date")
struct DateCommandTests {
  @Test("Expressions are explained in their order")
  func explained() throws {
    let outcome = try Program.run("date", "2018-04-27", "2017-12-15~")
    #expect(outcome.status == 0)
    let first = try #require(outcome.text.range(of: "27 April 2018"))
    let second = try #require(outcome.text.range(of: "2017-12-15~"))
    #expect(first.lowerBound < second.lowerBound)
  }

  @Test("One that is not valid makes the status 1, and the others are still explained")
  func invalid() throws {
    let outcome = try Program.run("date", "2018-13", "2018")
    #expect(outcome.status == 1)
    #expect(outcome.text.contains("error:"))
    #expect(outcome.text.contains("2018-12-31"))
  }

  @Test("Standard input gives one object a line with the keys that were promised")
  func json() throws {
    let outcome = try Program.run(
      "date", "--json", "-", input: "2018\r\n[2014-04..2016-12]\n2018-02-30\n2014-02/..")
    #expect(outcome.status == 1)
    let objects = try outcome.text.split(separator: "\n").map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
    #expect(objects.map { $0["valid"] as? Bool } == [true, true, false, true])
    #expect(
      objects.map { $0["input"] as? String } == ["2018", "[2014-04..2016-12]", "2018-02-30", "2014-02/.."])
    for object in objects {
      let isValid = object["valid"] as? Bool == true
      let expected: Set =
        isValid
        ? ["input", "valid", "level", "earliest", "latest", "explanation"]
        : ["input", "valid", "error", "position", "fix"]
      #expect(Set(object.keys) == expected)
    }
    #expect(objects.first?["earliest"] as? String == "2018-01-01")
    #expect(objects.last?["latest"] as? String == "..")
  }
}
