import CaseModel
import Foundation
import TestKit
import Testing

@testable import Seeds

@Suite("Copies in a folder")
struct DocumentFolderTests {
  private let source: Source

  init() throws {
    let loaded = try SeedLoader.load(files: [SeedFile(name: "case.yaml", text: smallCase)])
    source = try #require(loaded.casebook.sources.first)
  }

  private func problem(_ bytes: [UInt8]) -> CopyProblem? {
    do throws(CopyProblem) {
      _ = try DocumentFolder.copy(bytes: bytes, source: source)
      return nil
    } catch {
      return error
    }
  }

  private func paragraphs(_ text: String) throws -> [String] {
    try DocumentFolder.copy(bytes: Array(text.utf8), source: source).paragraphs
  }

  @Test("What is no text is told with its line")
  func damaged() {
    #expect(problem([0x61, 0x0A, 0x0D, 0x0A, 0x80]) == .notUTF8(line: 3))
    #expect(problem(Array("a\rb\nc\u{1B}[2J".utf8)) == .controlCharacter("\u{1B}", line: 3))
    #expect(problem(Array("a\u{0}".utf8)) == .controlCharacter("\u{0}", line: 1))
    #expect(problem(Array("a\n\u{9B}31m".utf8)) == .controlCharacter("\u{9B}", line: 2))
    #expect(problem([]) == .noBody(lines: 0, start: 3))
    #expect(problem(Array("one\n \ntwo".utf8)) == .noBody(lines: 2, start: 3))
    #expect(problem([0xED, 0xA0, 0x80]) == .notUTF8(line: 1))
  }

  @Test("What is not seen is dropped, and every end of a line is one")
  func cleaned() throws {
    #expect(try paragraphs("\u{FEFF}a\nb\nsoft\u{AD}ly \u{200B}and\u{202E} left") == ["softly and left"])
    #expect(try paragraphs("a\u{2028}b\u{C}c\u{85}d\u{B}e\r\nf\tg") == ["c", "d", "e", "f g"])
  }

  @Test("Nothing that is read is ever a crash or a control character")
  func hostile() throws {
    var random = SplitMix64(seed: 3)
    for _ in 0..<300 {
      let bytes = (0..<Int.random(in: 0...200, using: &random)).map { _ in
        UInt8.random(in: 0...255, using: &random) & (Bool.random(using: &random) ? 0x7F : 0xFF)
      }
      guard let copy = try? DocumentFolder.copy(bytes: bytes, source: source) else { continue }
      let controls = copy.paragraphs.joined().unicodeScalars.filter {
        $0.properties.generalCategory == .control
      }
      #expect(controls.isEmpty, "\(bytes)")
    }
  }

  @Test("A huge paragraph is cut, and lines beyond a limit are only counted")
  func huge() throws {
    let text = "a\nb\n" + String(repeating: "x", count: 100_000) + String(repeating: "\ny", count: 100_000)
    let copy = try DocumentFolder.copy(bytes: Array(text.utf8), source: source)
    #expect(copy.lineCount == 100_001)
    #expect(copy.paragraphs.count == source.paragraphCount + DocumentFolder.surplusLimit)
    #expect(copy.paragraph(1)?.count == DocumentCopy.paragraphLimit)
  }

  @Test("What stands in the place of a file is told in a sentence that is safe to print")
  func strangeFiles() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("copies-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent(source.copy.file).path
    func told() -> String? {
      let problem = DocumentFolder(path: folder.path).copies(for: [source]).problems[source.id]
      return problem?.description.replacing(folder.path, with: "")
    }
    #expect(told() == "/letter.txt: there is no such file; save your copy under this name.")
    try FileManager.default.createDirectory(atPath: file, withIntermediateDirectories: false)
    #expect(told() == "/letter.txt: not a regular file; save your copy as a text file.")
    try FileManager.default.removeItem(atPath: file)
    #expect(mkfifo(file, 0o600) == 0)
    #expect(told() == "/letter.txt: not a regular file; save your copy as a text file.")
    try FileManager.default.removeItem(atPath: file)
    try Data(count: DocumentFolder.fileLimit + 1).write(to: URL(fileURLWithPath: file))
    #expect(told() == "/letter.txt: larger than the limit of 4 MiB; save only the text.")
    try FileManager.default.removeItem(atPath: file)
    try FileManager.default.createSymbolicLink(atPath: file, withDestinationPath: source.copy.file)
    #expect(told()?.hasPrefix("/letter.txt: open failed: too many symbolic links") == true)
    let evil = DocumentFolder(path: "/no\u{1B}[2J").copies(for: [source]).problems[source.id]
    #expect(evil?.description.contains("\u{1B}") == false)
    let shelf = DocumentFolder(path: "/no\u{1B}[2J").shelf(for: try emptyCase())
    #expect(shelf.folder == "/no<U+001B>[2J" && shelf.copies.isEmpty)
  }

  private func emptyCase() throws -> Casebook {
    try SeedLoader.load(files: [SeedFile(name: "case.yaml", text: smallCase)]).casebook
  }
}
