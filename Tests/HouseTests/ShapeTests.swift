import Foundation
import Testing

@Suite("The shape of the house")
struct ShapeTests {
  @Test("The top level holds what a reader expects and nothing else")
  func topLevel() throws {
    let expected: Set = ["Package.swift", "README.md", "Sources", "Tests", "seeds", "docs"]
    // The package manager writes Package.resolved into a checkout; it is not kept.
    let names = try FileManager.default.contentsOfDirectory(atPath: House.root.path)
      .filter { !$0.hasPrefix(".") && $0 != "Package.resolved" }
    #expect(Set(names).subtracting(expected) == [])
    #expect(names.contains("Package.swift"))
  }

  @Test("No file is longer than three hundred lines")
  func length() throws {
    let files = try House.sources("swift", "c", "h")
    try #require(!files.isEmpty)
    for file in files {
      #expect(file.lines.count <= 301, "\(file.path): one idea a file")
    }
  }

  @Test(
    "Nothing is left for later, and nothing is forced",
    arguments: [
      "TODO", "FIXME", "try!", "as!", "fatalError(", "preconditionFailure(", "nonisolated(unsafe)",
      "@unchecked", "swift-format-ignore",
    ])
  func banned(word: String) throws {
    for file in try House.sources("swift", "c", "h") {
      for (index, line) in file.lines.enumerated() where line.contains(word) {
        Issue.record("\(file.path):\(index + 1) has “\(word)”")
      }
    }
  }
}
