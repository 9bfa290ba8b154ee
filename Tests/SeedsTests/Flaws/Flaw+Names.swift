extension Flaw {
  /// Names that are taken, or that nothing bears.
  static let names: [Flaw] = [
    Flaw(
      "repeated identifier", "id: WST",
      becomes: "id: EST",
      [
        "case.yaml:34:9: error: the id 'EST' stands twice in actors, first at case.yaml:24; rename "
          + "one",
        "case.yaml:58:12: error: nothing in actors has the id 'WST'; did you mean 'EST'?",
        "case.yaml:84:25: error: nothing in actors has the id 'WST'; did you mean 'EST'?",
        "case.yaml:105:20: error: nothing in actors has the id 'WST'; did you mean 'EST'?",
      ]),
    Flaw(
      "repeated mark", "mark: W",
      becomes: "mark: E",
      [
        "case.yaml:38:11: error: the mark 'E' is taken, first at case.yaml:28; choose another"
      ]),
    Flaw(
      "dangling", "opens-at: opening",
      becomes: "opens-at: openning",
      [
        "case.yaml:8:13: error: nothing in events has the id 'openning'; did you mean 'opening'?"
      ]),
    Flaw(
      "dangling far off", "place: bridge",
      becomes: "place: harbour",
      [
        "case.yaml:85:12: error: nothing in places has the id 'harbour'; add it to places, or "
          + "correct the id"
      ]),
    Flaw(
      "dangling in list", "participants: [EST, WST]",
      becomes: "participants: [EST, WTS]",
      [
        "case.yaml:84:25: error: nothing in actors has the id 'WTS'; did you mean 'WST'?"
      ]),
    Flaw(
      "dangling issue", "issues: [toll]",
      becomes: "issues: [tol]",
      [
        "case.yaml:96:14: error: nothing in issues has the id 'tol'; did you mean 'toll'?"
      ]),
  ]
}
