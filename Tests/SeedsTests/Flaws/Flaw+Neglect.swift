extension Flaw {
  /// What the case opens with all the same.
  static let neglect: [Flaw] = [
    Flaw(
      "uncited paragraph", "at: L3, anchor: both mayors",
      becomes: "at: L4, anchor: both mayors",
      []),
    Flaw(
      "uncited paragraphs", "paragraphs: 4",
      becomes: "paragraphs: 7",
      [
        "case.yaml:11:9: warning: nothing cites paragraphs 5, 6, 7 of Letter 2002; cite what they "
          + "say, or leave it out on purpose"
      ]),
    Flaw(
      "paragraphs without a digest", "headings: [2]",
      becomes: "headings: [2]\n    digest: [{paragraph: 1, text: The ferry is old.}]",
      [
        "case.yaml:11:9: warning: the digest of Letter 2002 has no paragraphs 3, 4; "
          + "say in your own words what is said there"
      ]),
    Flaw(
      "unused actor", "actors:\n",
      becomes: "actors:\n  - {id: ferryman, kind: group, name: The ferrymen, short-name: Ferrymen, text: "
        + "They row., basis: outside, origin: maps}\n",
      [
        "case.yaml:24:10: warning: nothing else names 'ferryman' of actors; use it, or remove it"
      ]),
    Flaw(
      "outside span", "date: 2002-05-01",
      becomes: "date: 2007-05-01",
      [
        "case.yaml:76:9: warning: '2007-05-01' lies outside the span of the case, 2001/2003; "
          + "correct one of them"
      ]),
    Flaw(
      "place without coordinates", "    latitude: 48.5\n    longitude: -7\n",
      becomes: "",
      [
        "case.yaml:54:9: warning: 'The bridge' has no latitude and longitude, so the map cannot show it; add both"
      ]),
    Flaw(
      "unlisted event kind", "\"042\"",
      becomes: "\"0421\"",
      [
        "case.yaml:81:11: warning: the table of CAMEO codes has no '0421', so its event has no part in the tension curve; "
          + "did you mean '042'?"
      ]),
    Flaw(
      "unlisted event kind far off", "\"042\"",
      becomes: "9999",
      [
        "case.yaml:81:11: warning: the table of CAMEO codes has no '9999', so its event has no part in the tension curve; "
          + "correct the code"
      ]),
  ]
}
