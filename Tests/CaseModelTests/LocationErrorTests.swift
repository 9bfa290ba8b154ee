import CaseKit
import CaseModel
import Testing

@Suite("A text that is no location")
struct LocationErrorTests {
  private let casebook: Casebook

  init() throws {
    casebook = try Fixture().casebook()
  }

  private static let screens =
    "timeline, actors, actor, compare, source, claims, changes, glossary, event, claim, relation, era, place, "
    + "change, scenario, outline, map, walkthrough, tension or relations"

  @Test(
    "What is wrong is said, with what to do",
    arguments: [
      ("timelin", "there is no screen “timelin”; did you mean timeline?"),
      ("actos", "there is no screen “actos”; did you mean actor or actors?"),
      ("wibble", "there is no screen “wibble”; did you mean \(screens)?"),
      ("", "there is no screen “”; did you mean \(screens)?"),
      ("event", "“event” needs an event, such as ferry-stops, long-talks and toll-quarrel"),
      ("event/", "“event” needs an event, such as ferry-stops, long-talks and toll-quarrel"),
      ("timeline/", "“timeline” needs an event, such as ferry-stops, long-talks and toll-quarrel"),
      ("claim", "“claim” needs a claim, such as east-wants-early, east-wants-late and east-fears"),
      ("relation", "“relation” needs a relation, such as east-west and north-east"),
      ("actor", "“actor” needs an actor, such as EST, WST and NOR"),
      ("compare/EST", "“compare” needs two actors, such as EST, WST and NOR"),
      ("event/fluod", "the case has no event “fluod”; did you mean flood?"),
      ("claim/east-fear", "the case has no claim “east-fear”; did you mean east-fears or east-seen?"),
      ("actor/est", "the case has no actor “est”; did you mean EST or WST?"),
      ("actor/Zanzibar", "the case has no actor “Zanzibar”; check its spelling"),
      ("compare/EST/WTS", "the case has no actor “WTS”; did you mean WST?"),
      ("timeline?actor=NRO", "the case has no actor “NRO”; did you mean NOR?"),
      ("timeline?only=EST,", "the case has no actor “”; check its spelling"),
      (
        "walkthrough/down",
        "the case has no walkthrough “down”; did you mean down-the-river?"
      ),
      ("walkthrough/down-the-river/5", "the walkthrough has no step “5”; use 1 to 4"),
      ("walkthrough/down-the-river/01", "the walkthrough has no step “01”; use 1 to 4"),
      ("walkthrough/down-the-river/0", "the walkthrough has no step “0”; use 1 to 4"),
      ("walkthrough/down-the-river/", "the walkthrough has no step “”; use 1 to 4"),
      ("event/flood/1", "nothing can follow here: “/1”; leave it out"),
      ("actors/EST/WST", "nothing can follow here: “/EST/WST”; leave it out"),
      ("event/flood?at=2002-01-01", "“at” is not understood here; leave out what follows the question mark"),
      ("actor/EST?zoom=day", "“zoom” is not understood here; use at"),
      (
        "timeline?colour=red",
        "“colour” is not understood here; use at, actor, zoom, layout, only, kind, headlines or curve"
      ),
      ("actors?at=2001-01-01&at=2002-01-01", "“at” is given twice; give it once"),
      ("timeline?zoom=week", "“week” is no value for “zoom”; use year, quarter, month or day"),
      ("tension?decay=0", "“0” is no value for “decay”; use a half-life in days, 1 to 3650"),
      ("tension?decay=030", "“030” is no value for “decay”; use a half-life in days, 1 to 3650"),
      (
        "tension?pair=EST,EST",
        "“EST,EST” is no value for “pair”; use two different actors such as EST,WST"
      ),
      (
        "tension?pair=EST",
        "“EST” is no value for “pair”; use two different actors such as EST,WST"
      ),
      ("tension?pair=EST,WTS", "the case has no actor “WTS”; did you mean WST?"),
      ("timeline?layout=", "“” is no value for “layout”; use list, lanes or pictures"),
      ("timeline?headlines=maybe", "“maybe” is no value for “headlines”; use yes or no"),
      (
        "timeline?kind=war",
        "“war” is no value for “kind”; use verbal-cooperation, material-cooperation, verbal-conflict or "
          + "material-conflict"
      ),
      ("actors?at=2001", "“2001” is no value for “at”; use a day such as 2003-12-31"),
      ("actors?at=2001-02-30", "“2001-02-30” is no value for “at”; use a day such as 2003-12-31"),
      ("actors?at=2001-01-01~", "“2001-01-01~” is no value for “at”; use a day such as 2003-12-31"),
      (String(repeating: "a", count: 2_001), "a location has at most 2000 characters; shorten it"),
    ])
  func sentence(_ text: String, _ sentence: String) {
    do throws(LocationError) {
      let location = try Location(parsing: text, in: casebook)
      Issue.record("\(text) was taken for \(location)")
    } catch {
      #expect(error.description == sentence)
    }
  }
  @Test(
    "What a case does not have at all is not called misspelt",
    arguments: [
      ("scenario", "“scenario” needs a cross-impact model, and the case has none; open another screen"),
      ("outline", "“outline” needs an outline, and the case has none; open another screen"),
      ("era", "“era” needs an era, and the case has none; open another screen"),
    ])
  func emptyCase(_ text: String, _ sentence: String) throws {
    let empty = Casebook(heading: casebook.heading)
    let error = #expect(throws: LocationError.self) { try Location(parsing: text, in: empty) }
    #expect(error?.description == sentence)
  }
}
