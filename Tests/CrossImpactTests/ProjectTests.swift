import CrossImpact
import Testing

@Suite("Project files of ScenarioWizard")
struct ProjectTests {
  /// A small project as the program writes it, in short.
  private static let lines = [
    "$ ScenarioWizard 4.0", "weather.scw", "&Sky", " -blue", " -grey", "&Mood", " -good", " -bad", "#", "&",
    " ",
    " ", "&The mood of all", " fine", " ", "#", "#", "FFFFFF", "FFFFFF", "FFFFFF", "FFFFFF", "#", "#",
    " 0 , 0 , 2 ,-2 ", " 0 , 0 ,-1 , 1 ", " 0 , 0 , 0 , 0 ", " 1 ,-1 , 0 , 0 ", "#", "# 0-0",
    "\"On the whole\"",
    "# ", "\"\"", "# ", "\"How we feel.", "And \"\"why\"\".\"", "#  -> ", "\"\"", "#  -> ",
    "\"Said \"so\" in ¶ 3\"", "#  -> ", "\"\"", "#  -> ", "\"\"", "#", "#",
  ]

  private static func check(_ project: ScenarioWizardProject) {
    #expect(project.name == "weather.scw")
    #expect(
      project.matrix.descriptors == [
        Descriptor(name: "Sky", variants: ["blue", "grey"]),
        Descriptor(name: "Mood", variants: ["good", "bad"]),
      ])
    let rows = project.matrix.places.map { source in project.matrix.places.map { project.matrix[source, $0] }
    }
    #expect(rows == [[0, 0, 2, -2], [0, 0, -1, 1], [0, 0, 0, 0], [1, -1, 0, 0]])
  }

  @Test("A project is read with its texts, those on several lines and those with quotation marks")
  func reading() throws {
    let project = try ScenarioWizardProject(parsing: Self.lines.joined(separator: "\n"))
    Self.check(project)
    #expect(project.notes == "On the whole")
    #expect(project.texts.map(\.longName) == ["", "The mood of all"])
    #expect(project.texts.map(\.longVariantNames) == [["", ""], ["fine", ""]])
    #expect(project.texts.map(\.essay) == ["", "How we feel.\nAnd \"why\"."])
    #expect(project.comments == [ScenarioWizardProject.Block(source: 0, target: 1): "Said \"so\" in ¶ 3"])
  }

  @Test("Line ends, byte order mark and code page make no difference")
  func encodings() throws {
    let expected = try ScenarioWizardProject(parsing: Self.lines.joined(separator: "\n"))
    for end in ["\r\n", "\r", "\n"] {
      let text = Self.lines.joined(separator: end)
      #expect(try ScenarioWizardProject(parsing: text) == expected)
      #expect(try ScenarioWizardProject(parsing: [0xEF, 0xBB, 0xBF] + Array(text.utf8)) == expected)
      let windows = text.unicodeScalars.map { UInt8($0.value) }
      #expect(try ScenarioWizardProject(parsing: windows) == expected)
    }
    var quoted = Self.lines.map { Array($0.utf8) }
    quoted[1] = [0x93, 0x80, 0x94]
    #expect(try ScenarioWizardProject(parsing: Array(quoted.joined(separator: [10]))).name == "“€”")
  }

  @Test("Blank lines anywhere, and missing texts, leave the matrix as it is", arguments: 0..<46)
  func blankLines(place: Int) throws {
    var lines = Self.lines
    lines.insert("", at: min(place, lines.count))
    Self.check(try ScenarioWizardProject(parsing: lines.joined(separator: "\n")))
    if place >= 28 { Self.check(try ScenarioWizardProject(parsing: lines[..<28].joined(separator: "\n"))) }
  }

  @Test("Old and edited forms are understood")
  func variants() throws {
    let bare = ["&Sky", "-blue", "-grey", "&Mood", "-good", "-bad", "#"]
    let rows = ["0;0;2;-2", "0\t0\t-1\t1", "0 0 0 0", "+1,- 1,0,0,"]
    let project = try ScenarioWizardProject(parsing: (bare + rows).joined(separator: "\n"))
    #expect(project.name == "")
    #expect(project.matrix == (try ScenarioWizardProject(parsing: Self.lines.joined(separator: "\n")).matrix))
    let named = bare + rows + ["#", "# Sky -> Mood", "\"why\"", "# Mood", "plain", "words"]
    let texts = try ScenarioWizardProject(parsing: named.joined(separator: "\n"))
    #expect(texts.comments == [ScenarioWizardProject.Block(source: 0, target: 1): "why"])
    #expect(texts.texts[1].essay == "plain\nwords")
  }

  @Test(
    "What cannot be read is named with its line",
    arguments: [
      (0, "hello", 1, "begins with"), (3, "blue", 4, "Put the sign"), (3, "&Sea", 3, "no variants"),
      (23, " 0 , 0 , 2 ", 24, "3 judgements"), (24, " 0 , 0 , x , 1 ", 25, "'x' is not a whole number"),
      (24, " 0 , 0 , 1.5 , 1 ", 25, "'1.5'"), (25, " 0 , 0 , 0 , 4 ", 26, "influences itself"),
      (26, "", 28, "3 rows"), (23, "0,0,2,-1001", 24, "-1001"), (44, "#", 40, ""),
      (23, "0,0,2,99999999999999999999", 24, "whole number"), (29, "\"On the whole", 30, "does not end"),
    ])
  func faults(index: Int, replacement: String, line: Int, words: String) {
    var lines = Self.lines
    lines[index] = replacement
    // The last fault needs a text that no heading follows.
    if words == "does not end" { lines.removeSubrange(30...) }
    do throws(ScenarioWizardError) {
      let project = try ScenarioWizardProject(parsing: lines.joined(separator: "\n"))
      #expect(words.isEmpty, "read as \(project.name)")
    } catch {
      #expect(error.line == line)
      #expect("\(error)".hasPrefix("line \(line): ") && "\(error)".contains(words), "\(error)")
    }
  }

  @Test("Files that end too soon or hold too much are refused")
  func limits() {
    for (text, words) in [
      ("", "begins with"), ("$ ScenarioWizard", "no descriptor"), ("$ S\nname\n&A\n -a", "no judgements"),
      ("$ S\nname\n&A\n -a\n#\n#\n", "no judgements"), ("$ S\nname\n#", "no descriptor"),
      ("$ S\nx\n&A\n" + String(repeating: " -v\n", count: 1001) + "#", "more than 1000"),
    ] {
      #expect(throws: ScenarioWizardError.self) { try ScenarioWizardProject(parsing: text) }
      do throws(ScenarioWizardError) {
        _ = try ScenarioWizardProject(parsing: text)
      } catch {
        #expect("\(error)".contains(words), "\(error)")
      }
    }
    let huge = Array(repeating: UInt8(ascii: "\n"), count: ScenarioWizardProject.sizeLimit + 1)
    #expect(throws: ScenarioWizardError.self) { try ScenarioWizardProject(parsing: huge) }
  }

  @Test("A list of solutions has the form of the program's files")
  func solutions() {
    let list = SolutionList([
      SolutionList.Solution(
        scenario: Scenario([1, 2, 1]), weight: 11_080, consistency: 0, totalImpactScore: 15,
        comment: "a \"b\"\nc")
    ])
    #expect(
      list.text
        == "$ ScenarioWizard 3.0\nSolution set\n 1 \n\n\" 2 3 2\",11080,0,0,15,\"a 'b' c\"\n")
  }
}
