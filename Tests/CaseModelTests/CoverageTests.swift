import CaseModel
import EDTF
import Testing

@Suite("Coverage")
struct CoverageTests {
  private func provenance(_ paragraphs: Int...) -> Provenance {
    Provenance(basis: .stated, citations: paragraphs.map { Citation(source: "letter", paragraph: $0) })
  }

  private func casebook() throws -> Casebook {
    let date = try DateExpression(parsing: "2002")
    return Casebook(
      heading: CaseHeading(id: "x", title: "X", text: "X", span: date, opensAt: nil, credits: []),
      sources: [
        Source(
          id: "letter", abbreviation: "L", shortTitle: "L", title: "L", author: "clerk", venue: "",
          date: SourcedDate(date, basis: .stated), view: "", leavesOut: "", paragraphCount: 4, headings: [2],
          copy: CopyDescription(file: "l", bodyStartsAtLine: 1))
      ],
      eras: [
        Era(
          id: "ferry", name: "", shortName: "", date: SourcedDate(date, basis: .stated), text: "",
          provenance: provenance(1, 1))
      ],
      relations: [
        Relation(
          id: "pair", first: "a", second: "b",
          phases: [
            .init(when: date, state: "", sign: .mixed, trend: .steady, text: "", provenance: provenance(1)),
            .init(
              when: date, state: "", sign: .mixed, trend: .steady, text: "", provenance: provenance(3, 9)),
          ])
      ],
      terms: [Term(id: "toll", name: "", localNames: [], text: "", provenance: provenance(3))])
  }

  @Test("Each paragraph knows the statements that cite it, each once")
  func paragraphs() throws {
    let document = try #require(Coverage(of: casebook()).documents.first)
    #expect(document.paragraphs.map(\.number) == [1, 3, 4])
    #expect(document.paragraphs[0].citedBy == [.era("ferry"), .phase("pair", 0)])
    #expect(document.paragraphs[1].citedBy == [.phase("pair", 1), .term("toll")])
    #expect(document.citedCount == 2)
    #expect(document.uncited == [4])
  }

  @Test("A paragraph leads to its statements, and each statement back to its paragraphs")
  func bothWays() throws {
    let casebook = try casebook()
    let coverage = Coverage(of: casebook)
    func citing(_ number: Int) -> [Coverage.Statement] {
      coverage.statements(citing: ParagraphReference(source: "letter", paragraph: number))
    }
    #expect(citing(3) == [.phase("pair", 1), .term("toll")] && citing(4).isEmpty && citing(-1).isEmpty)
    for (statement, provenance) in casebook.statements {
      #expect(casebook.provenance(of: statement) == provenance)
      for place in provenance.places { #expect(coverage.statements(citing: place).contains(statement)) }
    }
    #expect(casebook.provenance(of: .phase("pair", 2)) == nil && casebook.provenance(of: .event("x")) == nil)
    #expect(casebook.provenance(of: .era("ferry"))?.places.count == 1)
  }
}
