import Testing

@testable import Seeds

@Suite("Problems at their places")
struct FlawTests {
  @Test("The small case has nothing to say")
  func soundCase() throws {
    #expect(problems(of: smallCase).isEmpty)
  }

  @Test("Each flaw is told once, where it is, with what to do", arguments: Flaw.all)
  func flaw(_ flaw: Flaw) throws {
    let text = try #require(smallCase.replacingFirst(flaw.words, with: flaw.replacement))
    #expect(problems(of: text) == flaw.lines)
  }

  @Test("All problems of all files come at once, in the order of files and lines")
  func severalProblems() throws {
    let first = try #require(smallCase.replacingFirst("weight: 5", with: "weight: 7"))
    let second = "events:\n  - {id: closing, titel: It closes}\nclaims: [\n"
    let third = "issues:\n  - {id: toll, name: Toll, short-name: Toll, text: Who pays.}\nsources: none\n"
    let files = [("a.yaml", first), ("b.yaml", second), ("c.yaml", third)].map(SeedFile.init(name:text:))
    #expect(
      problems(of: files) == [
        "a.yaml:82:13: error: '7' is out of range; write a whole number from 1 to 5",
        "b.yaml:4:1: error: not YAML: did not find expected node content, while parsing a flow node that "
          + "begins in line 4; look at the quotes, colons and indentation from there to here",
        "c.yaml:2:10: error: the id 'toll' stands twice in issues, first at a.yaml:63; rename one",
        "c.yaml:3:10: error: expected a list of items, found a text; look at the indentation here",
      ])
  }

  @Test("Names that a broken file may hold are not missed")
  func brokenFileHidesNames() throws {
    let case1 = try #require(smallCase.replacingFirst("place: bridge", with: "place: harbour"))
    let lines = problems(of: [
      SeedFile(name: "a.yaml", text: case1), SeedFile(name: "b.yaml", text: "places: {"),
    ])
    #expect(lines.count == 1)
    #expect(lines.first?.hasPrefix("b.yaml:2:1: error: not YAML") == true)
  }

  @Test("Sections may be spread over files in any order")
  func spreadOverFiles() throws {
    let parts = smallCase.split(separator: "\nevents:\n", maxSplits: 1).map(String.init)
    try #require(parts.count == 2)
    let files = [
      SeedFile(name: "a.yaml", text: "events:\n" + parts[1]), SeedFile(name: "b.yaml", text: parts[0]),
    ]
    #expect(problems(of: files).isEmpty)
  }

  @Test("A report prints so many problems and counts the rest")
  func cappedReport() {
    let items = (0..<300).map { "  - {id: e\($0), titel: x}\n" }.joined()
    do throws(SeedReport) {
      _ = try SeedLoader.load(files: [SeedFile(name: "a.yaml", text: "events:\n" + items)])
      Issue.record("A broken case opened.")
    } catch {
      #expect(error.lines().count == 201)
      #expect(error.lines().last == "and \(error.problems.count - 200) more; correct these first")
      #expect(error.lines(limit: 0) == ["and \(error.problems.count) more; correct these first"])
    }
  }
}
