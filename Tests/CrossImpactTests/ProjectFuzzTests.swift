import CrossImpact
import Testing

@Suite("Project files that nobody wrote")
struct ProjectFuzzTests {
  /// Text of signs that mean something to the format, and of some that only look as if they did.
  private static func text(_ random: inout SeededGenerator, _ signs: [String]) -> String {
    (0..<Int.random(in: 0..<12, using: &random)).map { _ in signs.randomElement(using: &random) ?? "" }
      .joined()
  }

  private static let nameSigns = [
    "a", "B", "-", "&", "#", "\"", "->", "é", "¶", "한", "1", ",", "\u{301}", "0-0",
  ]
  private static let textSigns =
    nameSigns + ["\n", "\n#", "\n #", "\"\n", "\"\"", " ", "\t", "“", "\n\n", "$"]

  private static func project(_ seed: UInt64) -> ScenarioWizardProject {
    var random = SeededGenerator(seed: seed)
    let system = RandomSystem(seed: seed, descriptors: 1...4, variants: 1...3)
    var matrix = CrossImpactMatrix(
      descriptors: system.oracle.counts.map { count in
        Descriptor(
          name: text(&random, nameSigns), variants: (0..<count).map { _ in text(&random, nameSigns) })
      })
    for source in matrix.places {
      for target in matrix.places { matrix[source, target] = system.matrix[source, target] }
    }
    var project = ScenarioWizardProject(name: text(&random, nameSigns), matrix: matrix)
    project.notes = text(&random, textSigns)
    for descriptor in matrix.descriptors.indices {
      project.texts[descriptor].longName = text(&random, nameSigns)
      project.texts[descriptor].essay = text(&random, textSigns)
      for variant in 0..<system.oracle.counts[descriptor] {
        project.texts[descriptor].longVariantNames[variant] =
          "l" + text(&random, nameSigns)
      }
      for target in matrix.descriptors.indices {
        let comment = text(&random, textSigns)
        if !comment.isEmpty {
          project.comments[ScenarioWizardProject.Block(source: descriptor, target: target)] = comment
        }
      }
    }
    return project
  }

  @Test("What is written reads back to the same project, as text and as bytes for Windows", arguments: 0..<20)
  func roundTrip(batch: UInt64) throws {
    for seed in batch * 50..<batch * 50 + 50 {
      let project = Self.project(seed)
      try #require(try ScenarioWizardProject(parsing: project.text) == project, "seed \(seed)")
      try #require(try ScenarioWizardProject(parsing: project.bytes) == project, "seed \(seed)")
    }
  }

  @Test("Somewhereland goes out and comes back")
  func somewhereland() throws {
    let project = ScenarioWizardProject(name: "Somewhereland", matrix: Somewhereland.matrix)
    #expect(try ScenarioWizardProject(parsing: project.text) == project)
    #expect(project.bytes.count == project.text.utf8.count + project.text.utf8.count { $0 == 10 })
  }

  @Test("Damaged files are read or refused, and never more", arguments: 0..<20)
  func mutations(batch: UInt64) {
    for seed in batch * 100..<batch * 100 + 100 {
      var random = SeededGenerator(seed: ~seed)
      var bytes = Self.project(seed % 40).bytes
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        let place = Int.random(in: 0..<max(1, bytes.count), using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: bytes.removeSubrange(place..<min(bytes.count, place + Int.random(in: 1...40, using: &random)))
        case 1:
          bytes.insert(
            contentsOf: Array("\n#&-\"$ ,0".utf8).shuffled(using: &random), at: min(place, bytes.count))
        case 2: bytes.insert(UInt8.random(in: 0...255, using: &random), at: min(place, bytes.count))
        default: if place < bytes.count { bytes[place] = UInt8.random(in: 0...255, using: &random) }
        }
      }
      check(bytes, seed)
    }
  }

  @Test("Random bytes are refused or read", arguments: 0..<10)
  func noise(batch: UInt64) {
    var random = SeededGenerator(seed: batch)
    for seed in 0..<200 {
      let signs = Array("$&-#\n\r\" ,;0123456789\t->FT".utf8) + [0xE9, 0xC3]
      let bytes = (0..<Int.random(in: 0..<200, using: &random)).map { _ in
        seed % 2 == 0 ? UInt8.random(in: 0...255, using: &random) : signs.randomElement(using: &random) ?? 0
      }
      check(Array("$ ScenarioWizard 4.0\nx\n&A\n -a\n#\n".utf8) + bytes, UInt64(seed))
      check(bytes, UInt64(seed))
    }
  }

  /// What is read is a project that can be written and read again; what is refused names a line of the file.
  private func check(_ bytes: [UInt8], _ seed: UInt64) {
    do throws(ScenarioWizardError) {
      let project = try ScenarioWizardProject(parsing: bytes)
      let again = try? ScenarioWizardProject(parsing: project.text)
      #expect(again?.matrix == project.matrix, "seed \(seed)")
    } catch {
      let lines = bytes.split(omittingEmptySubsequences: false) { $0 == 10 || $0 == 13 }.count
      #expect((1...max(1, lines)).contains(error.line), "seed \(seed): \(error)")
    }
  }
}
