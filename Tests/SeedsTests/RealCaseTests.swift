import Foundation
import Runtime
import TestKit
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

  @Test("Opened with the help of a thread it is the same case")
  func opensOnTwoThreads() throws {
    let alone = try folder.load().casebook
    let helped = try folder.open(beside: SecondThread())
    #expect(helped.sources == alone.sources)
    #expect(helped.actors == alone.actors)
    #expect(helped.places == alone.places)
    #expect(helped.eras == alone.eras)
    #expect(helped.events == alone.events)
    #expect(helped.claims == alone.claims)
    #expect(helped.relations == alone.relations)
    #expect(helped.terms == alone.terms)
    #expect(helped.changes == alone.changes)
    #expect(helped.walkthroughs == alone.walkthroughs)
    #expect(helped.model?.judgements == alone.model?.judgements)
    #expect(helped.model?.matrix == alone.model?.matrix)
  }

  @Test("What is wrong with it is the same, with the help of a thread and without", arguments: 0..<24)
  func flawsOnTwoThreads(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var files = try folder.files()
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      let position = Int.random(in: files.indices, using: &random)
      var lines = files[position].bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
      let line = Int.random(in: lines.indices, using: &random)
      if Bool.random(using: &random) { lines.remove(at: line) } else { lines.insert(lines[line], at: line) }
      files[position] = SeedFile(name: files[position].name, bytes: Array(lines.joined(separator: [0x0A])))
    }
    func lines(_ read: () throws(SeedReport) -> Void) -> [String] {
      do throws(SeedReport) {
        try read()
        return []
      } catch {
        return error.lines()
      }
    }
    let alone = lines { () throws(SeedReport) in _ = try SeedLoader.load(files: files) }
    let helped = lines { () throws(SeedReport) in
      _ = try SeedLoader.open(files: files, beside: SecondThread())
    }
    #expect(helped == alone)
  }

  @Test("Each paragraph of both documents is cited")
  func coverage() throws {
    let neglects = try folder.load().warnings.filter { problem in
      if case .neglect(.paragraphsUncited) = problem.kind { true } else { false }
    }
    #expect(neglects.isEmpty)
  }
}
