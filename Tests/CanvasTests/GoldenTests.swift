import Foundation
import TestKit
import Testing

@Suite struct GoldenTests {
  @Test func recordingFailsThenEqualTextPassesAndOtherTextFails() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    let here = folder.appendingPathComponent("SomeTests.swift").path
    withKnownIssue { expectGolden("a\nb\n", named: "x/y", filePath: here) }
    let file = folder.appendingPathComponent("Goldens/x/y.txt")
    #expect(try String(contentsOf: file, encoding: .utf8) == "a\nb\n")
    guard ProcessInfo.processInfo.environment["RECORD_GOLDENS"] != "1" else { return }
    expectGolden("a\nb\n", named: "x/y", filePath: here)
    withKnownIssue {
      expectGolden("a\nc\n", named: "x/y", filePath: here)
    } matching: { issue in
      issue.comments.contains { $0.rawValue.contains("2 - b\n2 + c") }
    }
  }
}
