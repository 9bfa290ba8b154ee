import Foundation
import Testing

@testable import Seeds

@Suite("The case that comes with the program")
struct RealCaseTests {
  private let folder = SeedFolder(
    path: URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("seeds/northeast-asia").path)

  @Test("It opens")
  func opens() throws {
    do throws(SeedReport) {
      let loaded = try folder.load()
      #expect(!loaded.casebook.events.isEmpty)
    } catch {
      for line in error.lines() { Issue.record("\(line)") }
    }
  }

  @Test("Each paragraph of both documents is cited")
  func coverage() throws {
    let neglects = try folder.load().warnings.filter { problem in
      if case .neglect(.paragraphsUncited) = problem.kind { true } else { false }
    }
    #expect(neglects.isEmpty)
  }
}
