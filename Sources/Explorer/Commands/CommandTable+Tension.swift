extension CommandTable {
  /// What only the tension curve has.
  static let tension: [CommandEntry] = [
    entry(
      .momentLeft, "moment-left", "moment", "Move the moment back by one column of the curve.", .moving,
      [("Left h", [.tension])]),
    entry(
      .momentRight, "moment-right", "moment", "Move the moment on by one column of the curve.", .moving,
      [("Right l", [.tension])]),
    entry(
      .choosePair, "pair", "pair", "Choose two actors: only events in which both take part count.", .seeing,
      [("f", [.tension])], hint: 5),
    entry(
      .showPair(nil), "everybody", "everybody", "Let the events of everybody count again.", .seeing,
      [("F", [.tension])], hint: 18),
    entry(
      .shorterHalfLife, "fade-sooner", "half-life", "Let events fade sooner: a shorter half-life.", .seeing,
      [("- _", [.tension])]),
    entry(
      .longerHalfLife, "fade-later", "half-life", "Let events fade later: a longer half-life.", .seeing,
      [("+ =", [.tension])]),
    entry(
      .switchCurve, "curve", "curve", "Show the tension curve under the band of time, or no longer.", .seeing,
      [("t", [.timeline, .pictures])], hint: 22),
  ]
}
