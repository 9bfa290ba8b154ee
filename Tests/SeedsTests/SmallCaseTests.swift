import CaseModel
import EDTF
import Testing

@testable import Seeds

@Suite("What is read")
struct SmallCaseTests {
  private let loaded: LoadedCase

  init() throws {
    loaded = try SeedLoader.load(files: [SeedFile(name: "case.yaml", text: smallCase)])
  }

  @Test("Texts over several lines become one line")
  func foldedText() {
    #expect(loaded.casebook.heading.text == "How two towns came to share one bridge.")
  }

  @Test("Every key of an event arrives where it belongs")
  func event() throws {
    let event = try #require(loaded.casebook.event("opening"))
    #expect(
      event
        == Event(
          id: "opening", title: "The bridge opens",
          date: SourcedDate(
            try DateExpression(parsing: "2002-05-01"), basis: .inferred,
            note: "The letter says next Wednesday."),
          kind: try #require(EventKind(code: "042")), weight: 5, isHeadline: true,
          participants: ["EST", "WST"],
          place: "bridge", placeOrigin: nil, text: "Both mayors cross it.",
          provenance: Provenance(
            basis: .stated, certainty: .likely,
            citations: [Citation(source: "letter-2002", paragraph: 3, anchor: "both mayors")])))
  }

  @Test("What a key may leave out has its default")
  func defaults() throws {
    let era = try #require(loaded.casebook.era("ferry"))
    #expect(era.date.basis == .stated)
    #expect(era.provenance.certainty == .asserted)
    let source = try #require(loaded.casebook.source("letter-2002"))
    #expect(source.headings == [2])
    #expect(source.copy == CopyDescription(file: "letter.txt", bodyStartsAtLine: 3, linesAfterBody: 1))
  }

  @Test(
    "YAML's guesses about words do not reach texts",
    arguments: ["no", "2017", "1e3", "0x10", "true", "12:30"])
  func textsStayTexts(_ word: String) throws {
    let text = try #require(smallCase.replacingFirst("title: The bridge opens", with: "title: \(word)"))
    let loaded = try SeedLoader.load(files: [SeedFile(name: "case.yaml", text: text)])
    #expect(loaded.casebook.event("opening")?.title == word)
  }

  @Test("Each citation is kept with its item and place")
  func citations() {
    #expect(loaded.citations.count == 13)
    #expect(
      loaded.citations.contains(
        PlacedCitation(
          citation: Citation(source: "letter-2002", paragraph: 3, anchor: "both mayors"),
          item: "events/opening",
          place: SeedPlace(file: "case.yaml", line: 90, column: 14))))
  }

  @Test("The other sections are all there")
  func counts() {
    let casebook = loaded.casebook
    #expect(casebook.actors.map(\.id) == ["EST", "WST", "clerk"])
    #expect(casebook.actors[2].offices.map(\.title) == ["clerk"])
    #expect(casebook.actors[0].localNames == [LocalName(language: "de", text: "Osten")])
    #expect(casebook.places[0].point == GeoPoint(longitude: -7, latitude: 48.5))
    #expect(casebook.claims[0].stance == .opposes)
    #expect(casebook.relations[0].phases.map(\.state) == ["distant", "warming"])
    #expect(casebook.terms.map(\.name) == ["Ferry"])
    #expect(casebook.issues.map(\.shortName) == ["Toll"])
  }
}
