import CaseModel
import Foundation
import Testing

@testable import Seeds

@Suite("The format as it is written down")
struct FormatTests {
  private let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// Compares a file of the project with what the code says; `RECORD_GOLDENS=1` writes it anew.
  private func expectFile(_ path: String, toBe expected: (String) -> String) throws {
    let file = root.appendingPathComponent(path)
    let text = try String(contentsOf: file, encoding: .utf8)
    let wanted = expected(text)
    guard text != wanted else { return }
    if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1" {
      try wanted.write(to: file, atomically: true, encoding: .utf8)
    }
    Issue.record("\(path) is stale; RECORD_GOLDENS=1 writes it anew.")
  }

  @Test("The JSON Schema in the seeds is the one of the code")
  func schema() throws {
    try expectFile("seeds/case.schema.json") { _ in SeedFormat.schema.text + "\n" }
  }

  @Test("The tables in the documentation are those of the code")
  func tables() throws {
    try expectFile("docs/seed-format.md", toBe: SeedFormat.renewingTables)
  }

  @Test("The table of settings is that of the code")
  func settings() throws {
    try expectFile("docs/config.md", toBe: SeedFormat.renewingTables)
  }

  @Test("The documentation has a table for each kind of record")
  func everyTable() throws {
    let text = try String(contentsOf: root.appendingPathComponent("docs/seed-format.md"), encoding: .utf8)
    for record in FormatCatalogue.whole.records where record.noun != LooseCitation.noun {
      #expect(text.contains("<!-- keys: \(record.noun) -->"), "no table of \(record.noun)")
    }
  }

  @Test("No kind of record asks for a key twice")
  func distinctKeys() {
    for record in FormatCatalogue.whole.records {
      #expect(Set(record.keys.map(\.name)).count == record.keys.count, "\(record.noun)")
    }
  }

  @Test("The examples in the documentation are a case without problems")
  func examples() throws {
    let text = try String(contentsOf: root.appendingPathComponent("docs/seed-format.md"), encoding: .utf8)
    let blocks = text.components(separatedBy: "```yaml example\n").dropFirst()
    let files = blocks.enumerated().map { position, block in
      SeedFile(name: "example-\(position).yaml", text: block.components(separatedBy: "```").first ?? "")
    }
    try #require(files.count == SeedSection.allCases.count)
    #expect(problems(of: files) == [])
  }

  @Test("The lesson that teachers are shown is sound in the case that comes with the program")
  func lesson() throws {
    let text = try String(contentsOf: root.appendingPathComponent("docs/walkthroughs.md"), encoding: .utf8)
    let block = try #require(text.components(separatedBy: "```yaml\n").dropFirst().first)
    let lesson = SeedFile(name: "lesson.yaml", text: block.components(separatedBy: "```").first ?? "")
    let folder = SeedFolder(path: root.appendingPathComponent("seeds/northeast-asia").path)
    #expect(try problems(of: folder.files() + [lesson]).filter { $0.hasPrefix("lesson.yaml") } == [])
    let loaded = try SeedLoader.load(files: folder.files() + [lesson])
    #expect(loaded.casebook.walkthrough("one-paragraph")?.steps.count == 8)
  }
}
