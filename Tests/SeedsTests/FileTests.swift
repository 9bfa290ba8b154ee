import Testing

@testable import Seeds

@Suite("Files that are not what seeds are")
struct FileTests {
  private func problems(of bytes: [UInt8]) -> [String] {
    SeedsTests.problems(of: [SeedFile(name: "a.yaml", bytes: bytes)])
  }

  @Test("A byte that is not UTF-8 is named with its place")
  func invalidUTF8() {
    #expect(
      problems(of: Array("case:\n  é: ".utf8) + [0xFF, 0x0A]) == [
        "a.yaml:2:6: error: byte 13, 0xFF, is not UTF-8; save the file as UTF-8"
      ])
  }

  @Test("UTF-16 is not taken for UTF-8")
  func utf16() {
    #expect(
      problems(of: [0xFE, 0xFF, 0x00, 0x61]) == [
        "a.yaml:1:1: error: byte 1, 0xFE, is not UTF-8; save the file as UTF-8"
      ])
  }

  @Test("A byte order mark is let pass, and does not shift columns")
  func byteOrderMark() {
    #expect(SeedsTests.problems(of: "\u{FEFF}" + smallCase).isEmpty)
    #expect(
      SeedsTests.problems(of: "\u{FEFF}case\u{200B}: 1\n").last
        == "case.yaml:1:5: error: hidden character <U+200B>; remove it")
  }

  @Test("Lines may end as on any system, and columns count characters")
  func lineEnds() throws {
    let text = smallCase.split(separator: "\n").joined(separator: "\r\n")
    #expect(SeedsTests.problems(of: text).isEmpty)
    let broken = try #require(text.replacingFirst("East\r\n", with: "동쪽 \u{202E}\r\n"))
    #expect(
      SeedsTests.problems(of: broken) == ["case.yaml:26:14: error: hidden character <U+202E>; remove it"])
  }

  @Test("A file that is a list or a text is refused", arguments: ["- case", "case", "'case: 1'", "[case]"])
  func notSections(_ text: String) {
    #expect(
      SeedsTests.problems(of: text) == [
        "case.yaml:1:1: error: a seed file is a mapping of sections; begin it with one such as `events:`"
      ])
  }

  @Test("Nothing at all needs a case", arguments: ["", "# nothing\n", "---\n", "~"])
  func empty(_ text: String) {
    #expect(
      SeedsTests.problems(of: text) == [
        "case.yaml: error: no file has the section `case`; add it, with id, title, text and span"
      ])
    #expect(SeedsTests.problems(of: [SeedFile]()).count == 1)
  }

  @Test("Two files cannot both say what the case is")
  func secondHeading() {
    let files = [
      SeedFile(name: "a.yaml", text: smallCase), SeedFile(name: "b.yaml", text: "case:\n  id: other\n"),
    ]
    #expect(
      SeedsTests.problems(of: files) == [
        "b.yaml:2:3: error: the section `case` stands twice, first at a.yaml:2; remove one"
      ])
  }

  @Test("Lists within lists end at a limit")
  func depth() {
    let limit = SeedTree.depthLimit
    let text = "case: " + String(repeating: "[", count: limit) + String(repeating: "]", count: limit)
    #expect(
      SeedsTests.problems(of: text) == [
        "case.yaml:1:\(6 + limit): error: more than 32 lists and mappings within each other; remove the innermost"
      ])
  }

  @Test("Values end at a limit")
  func count() {
    let text = "case: [" + String(repeating: ",a", count: SeedTree.countLimit).dropFirst() + "]"
    let lines = SeedsTests.problems(of: text)
    #expect(lines.count == 1)
    #expect(
      lines.first?.hasSuffix("more than 2000000 values in one file; split it into several files") == true)
  }
}
