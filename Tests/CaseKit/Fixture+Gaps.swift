import CaseModel

extension Fixture {
  /// The three towns with an isle of which nobody says where it lies, and with an event whose code no table has.
  public static func withGaps() throws -> Fixture {
    var fixture = try Fixture()
    fixture.places.append(
      Place(
        id: "isle", name: "The isle", localNames: [], point: nil, state: "WST", text: "Somewhere downstream.",
        provenance: stated(1)))
    fixture.events += [
      try event("isle-fair", "2002-04-01", title: "A fair on the isle", kind: "0421", ["WST"], place: "isle"),
      try event("landing-fair", "2002-03-01", title: "A fair at the landing", ["EST"], place: "landing"),
    ]
    return fixture
  }
}
