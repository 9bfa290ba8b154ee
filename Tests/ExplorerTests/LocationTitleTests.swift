import CaseKit
import CaseModel
import Testing

@testable import Explorer

@Suite("Titles of locations")
struct LocationTitleTests {
  @Test(
    "Every kind of location has a title in words",
    arguments: [
      ("timeline", "Timeline"), ("timeline/flood?zoom=month&actor=WST", "Timeline: What is called flood"),
      ("timeline/flood?at=2002-02-03", "Timeline on 3 Feb 2002"),
      ("timeline?only=WST,EST&headlines=yes", "Timeline, only East, West, headlines"),
      ("event/flood", "What is called flood"), ("claim/east-fears", "East: what east-fears says in short"),
      ("relation/east-west", "East and West"), ("actors", "All actors"),
      ("actors?at=2002-05-01", "All actors, 1 May 2002"), ("actor/EST", "East"),
      ("compare/EST/WST?at=2002-05-01", "East beside West, 1 May 2002"), ("source/letter", "Letter 2003"),
      ("source/letter/5", "Letter 2003, paragraph 5"), ("claims", "Claims"),
      (
        "claims?holder=clerk&about=WST,EST&source=letter&certainty=likely&basis=stated&at=2002-05-01",
        "Claims of The clerk about East, West in Letter 2003 put as likely that are stated, 1 May 2002"
      ),
      ("changes/actors/EST/WST", "Where East and West differ"),
      (
        "changes/moments/EST?from=2001-01-01&to=2002-01-01",
        "What changed for East from 1 Jan 2001 to 1 Jan 2002"
      ),
      ("changes/documents/letter/letter?about=EST", "What changed from Letter 2003 to Letter 2003, East"),
      ("glossary", "Glossary"),
    ])
  func title(text: String, title: String) throws {
    let casebook = try Fixture().casebook()
    #expect(LocationTitle(try Location(parsing: text, in: casebook), in: casebook).text == title)
  }

  @Test("What the case does not have is named by its id")
  func unknown() throws {
    let casebook = try Fixture().casebook()
    let nowhere: [Location] = [
      .event("x"), .claim("x"), .relation("x"), .actor("x", asOf: nil), .glossary("x"),
      .source("x", paragraph: nil),
    ]
    for location in nowhere { #expect(LocationTitle(location, in: casebook).text == "x") }
  }
}
