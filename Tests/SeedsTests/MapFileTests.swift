import CaseKit
import CaseModel
import TestKit
import Testing

@testable import Seeds

@Suite("Files of map lines")
struct MapFileTests {
  private static let heads = "window 100 0 150 50\nunit 100\ndetail 0.5\n"

  private func read(_ text: String) -> (sheet: MapSheet?, problems: [String]) {
    let (sheet, problems) = MapFileReader.read(Array(text.utf8), file: "m.lines")
    return (sheet, problems.map(\.description))
  }

  @Test("A line is a first point and differences")
  func line() throws {
    let (sheet, problems) = read(
      "# a remark\n" + Self.heads + "c 12000 3000 100 -50 0 100\nd 12000 100 1 1\n")
    #expect(problems.isEmpty)
    let lines = try #require(sheet?.lines)
    #expect(lines.map(\.kind) == [.coast, .disputed])
    #expect(lines.first?.points.map(\.longitude) == [120, 121, 121])
    #expect(lines.first?.points.map(\.latitude) == [30, 29.5, 30.5])
  }

  @Test(
    "What is wrong is told with file and line, and the rest is read",
    arguments: [
      ("c 12000 3000 1", "m.lines:4: the numbers are no pairs"),
      ("c 12000 3000", "m.lines:4: the numbers are no pairs"),
      ("c", "m.lines:4: the numbers are no pairs"),
      ("c 12000 30x0 1 1", "m.lines:4: “30x0” is no whole number"),
      ("c 12000 99999999999999999999 1 1", "m.lines:4: “99999999999999999999” is no whole number"),
      ("c 12000 3000 1 1 9000 0", "m.lines:4: a point at 210.01° 30.01° lies outside the window"),
      ("q 12000 3000 1 1", "m.lines:4: “q” begins no line"),
      ("coast 1 2", "m.lines:4: “coast” begins no line"),
      ("unit 0", "m.lines:4: “unit” needs one whole number"),
      ("detail nan", "m.lines:4: “detail” needs one number"),
      ("window 150 0 100 50", "m.lines:4: “window” needs west"),
    ])
  func flaw(_ row: String, _ message: String) {
    let (sheet, problems) = read(Self.heads + row + "\nc 12000 3000 1 1\n")
    #expect(problems.count == 1 && problems[0].hasPrefix(message), "\(problems)")
    #expect(sheet?.lines.last?.points.count == 2)
  }

  @Test("A point outside ends its line there")
  func outside() {
    let (sheet, _) = read(Self.heads + "c 12000 3000 1 1 9000 0 -9000 0\n")
    #expect(sheet?.lines.map(\.points.count) == [2])
  }

  @Test(
    "A head that is missing is told at the first line that needs it", arguments: ["window", "unit", "detail"])
  func missingHead(_ name: String) {
    let heads = Self.heads.split(separator: "\n").filter { !$0.hasPrefix(name) }.joined(separator: "\n")
    let (sheet, problems) = read(heads + "\nc 12000 3000 1 1\n")
    #expect(problems.first?.hasPrefix("m.lines:3: “\(name)” must stand above") == true)
    #expect(sheet?.lines.isEmpty != false)
  }

  @Test("A file that was cut short loses its last line and says so")
  func cut() {
    let (sheet, problems) = read(Self.heads + "c 12000 3000 1 1\nc 12000 3000 1 1 5")
    #expect(problems.map { $0.prefix(15) } == ["m.lines:5: the "])
    #expect(sheet?.lines.count == 1)
  }

  @Test(
    "Whatever bytes a file has, reading ends, and every line drawn lies in the window",
    arguments: 0..<12 as Range<UInt64>)
  func random(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let whole = Array((Self.heads + "c 12000 3000 100 -50 0 100\nb 12000 100 1 1\n").utf8)
    for _ in 0..<300 {
      var bytes = whole
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
        case 1: bytes.removeSubrange(place...)
        default: bytes.insert(UInt8(ascii: "9"), at: place)
        }
        if bytes.isEmpty { break }
      }
      guard let sheet = MapFileReader.read(bytes, file: "m.lines").sheet else { continue }
      for line in sheet.lines { #expect(sheet.window.contains(line.bounds)) }
    }
  }

  @Test("No folder, no files, unreadable files: said, and an atlas all the same")
  func folders() throws {
    #expect(
      MapFolder(path: "/nowhere/at/all").load().problems.map(\.description) == [
        "/nowhere/at/all: opendir failed: it does not exist; check the spelling"
      ])
    #expect(MapFolder(path: "/nowhere/at/all").problems().isEmpty)
    #expect(RealCase.atlas.problems.isEmpty && RealCase.atlas.sheets.count == 6)
  }
}
