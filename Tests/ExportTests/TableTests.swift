import CaseKit
import CaseModel
import Testing

@testable import Export

@Suite("A handout as a table")
struct TableTests {
  @Test("Every row has every column, and every statement a row")
  func rows() throws {
    for casebook in try [
      Fixture().casebook(), RiverModel.casebook(Fixture().casebook()), Sample.hostile(seed: 5),
      RealCase.casebook(),
    ] {
      let rows = try Self.read(ExportFormat.csv.text(of: Handout(of: casebook)))
      #expect(rows[0] == TableHandout.columns)
      #expect(rows.allSatisfy { $0.count == TableHandout.columns.count })
      var expected = 2 + casebook.statements.count + casebook.issues.count
      expected += casebook.heading.credits.count + casebook.sources.count
      for source in casebook.sources { expected += source.digest.values.count { !$0.isEmpty } }
      for question in casebook.model?.descriptors ?? [] { expected += 1 + question.variants.count }
      for outline in casebook.model?.outlines ?? [] {
        expected += outline.signposts.count + outline.outcomes.count
      }
      #expect(rows.count == expected)
    }
  }

  @Test("No cell is run as a formula, and each says what the seed says", arguments: Sample.attacks)
  func cells(attack: String) throws {
    let casebook = try Fixture().withTexts { _ in attack }.casebook()
    let rows = try Self.read(ExportFormat.csv.text(of: Handout(of: casebook)))
    for cell in rows.joined() {
      let first = cell.unicodeScalars.first
      #expect(first.map { "=+-@\t\r＝＋－＠".unicodeScalars.contains($0) } != true, "\(cell)")
    }
    let title = try #require(TableHandout.columns.firstIndex(of: "title"))
    let event = try #require(rows.first { $0[0] == "event" })
    #expect(event[title] == attack.trimmedLine || event[title] == "'" + attack.trimmedLine)
  }

  @Test("An open end and one that is not known are not the same")
  func bounds() throws {
    var fixture = try Fixture()
    fixture.events = [try Fixture.event("a", "2001/.."), try Fixture.event("b", "2002/")]
    let rows = try Self.read(ExportFormat.csv.text(of: Handout(of: try fixture.casebook())))
    let events = rows.filter { $0[0] == "event" }
    #expect(
      events.map { Array($0[1...4]) } == [
        ["a", "2001/..", "2001-01-01", ".."], ["b", "2002/", "2002-01-01", "?"],
      ])
  }

  /// Reads RFC 4180 strictly: CR LF after every row, quotes only around a whole cell or doubled inside one.
  private static func read(_ text: String) throws -> [[String]] {
    struct Fault: Error {}
    var rows: [[String]] = []
    var row: [String] = []
    var cell = String.UnicodeScalarView()
    var scalars = Array(text.unicodeScalars)[...]
    while let scalar = scalars.popFirst() {
      switch scalar {
      case "\"":
        guard cell.isEmpty else { throw Fault() }
        while let inner = scalars.popFirst() {
          if inner != "\"" {
            cell.append(inner)
          } else if scalars.first == "\"" {
            cell.append(inner)
            scalars.removeFirst()
          } else {
            break
          }
        }
        guard scalars.first == "," || scalars.first == "\r" else { throw Fault() }
      case ",":
        row.append(String(cell))
        cell = .init()
      case "\r":
        guard scalars.popFirst() == "\n" else { throw Fault() }
        rows.append(row + [String(cell)])
        (row, cell) = ([], .init())
      case "\n": throw Fault()
      default: cell.append(scalar)
      }
    }
    guard row.isEmpty, cell.isEmpty else { throw Fault() }
    return rows
  }
}
