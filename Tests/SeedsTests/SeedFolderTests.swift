import Foundation
import Testing

@testable import Seeds

@Suite("Folders of seeds")
final class SeedFolderTests {
  private let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
    "seeds-\(UUID().uuidString)")

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  private func write(_ text: String, _ name: String) throws {
    try text.write(to: folder.appendingPathComponent(name), atomically: true, encoding: .utf8)
  }

  private var problems: [String] {
    do throws(SeedReport) {
      return try SeedFolder(path: folder.path).load().warnings.map(\.description)
    } catch {
      return error.lines()
    }
  }

  @Test("Files that end in .yaml are read, and no others")
  func files() throws {
    try write(smallCase, "case.yaml")
    try write("- nothing", "notes.yml")
    try write("- nothing", ".case.yaml")
    try FileManager.default.createDirectory(
      at: folder.appendingPathComponent("folder.yaml"), withIntermediateDirectories: true)
    #expect(problems.isEmpty)
    #expect(try SeedFolder(path: folder.path).files().map(\.name) == ["\(folder.path)/case.yaml"])
  }

  @Test("A folder without seeds is told")
  func noFiles() {
    #expect(
      problems == ["\(folder.path): error: no seed files here; name a folder that has files ending in .yaml"])
  }

  @Test("A folder that is not there is told")
  func noFolder() {
    let path = folder.path + "/nowhere\u{1B}[31m"
    do throws(SeedReport) {
      _ = try SeedFolder(path: path).load()
      Issue.record("A folder that is not there was read.")
    } catch {
      #expect(
        error.lines() == [
          "\(folder.path)/nowhere<U+001B>[31m: error: opendir failed: it does not exist; check the spelling"
        ])
    }
  }

  @Test("Files end at a limit, and so do their bytes")
  func tooMuch() throws {
    for number in 0...SeedLoader.countLimit { try write("", "\(number).yaml") }
    #expect(problems == ["\(folder.path): error: more than 1000 seed files; put several into one"])
    for file in try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil) {
      try FileManager.default.removeItem(at: file)
    }
    for number in 0..<5 {
      let path = folder.appendingPathComponent("\(number).yaml").path
      #expect(FileManager.default.createFile(atPath: path, contents: nil))
      #expect(truncate(path, off_t(SeedLoader.fileLimit)) == 0)
    }
    #expect(
      problems == [
        "\(folder.path): error: the seed files have more than 64 MiB together; make the case smaller"
      ])
  }

  @Test("A file above the limit is told, with all others that cannot be read")
  func tooLarge() throws {
    try write(String(repeating: "#", count: SeedLoader.fileLimit + 1), "a.yaml")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/b.yaml", withDestinationPath: folder.path + "/gone")
    #expect(
      problems == [
        "\(folder.path)/a.yaml: error: larger than 16 MiB; split it into several files",
        "\(folder.path)/b.yaml: error: open failed: it does not exist; check the spelling",
      ])
  }
}
