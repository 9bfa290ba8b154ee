extension CommandTable {
  /// The keys of a class: a student's on every screen, the teacher's on the console.
  static let inClass: [CommandEntry] = [
    entry(
      .answerPoll, "answer", "answer", "Answer the teacher's question, or see what the class answered.",
      .inClass, [("A", screens)]),
    entry(.raiseHand, "hand", "hand", "Raise your hand, or lower it.", .inClass, [("W", screens)]),
    entry(
      .exploreAgain, "explore-again", "explore", "Go back to where you were exploring before you returned.",
      .inClass, [("E", screens)]),
    entry(
      .showConsole, "console", "console", "Turn from the screen to the teacher's console, and back.",
      .inClass,
      [("C", screens), ("Tab C", [.console])]),
    entry(
      .pointHere, "point", "point", "Point at what the cursor is on, or no longer.", .inClass,
      [("P", screens), ("p P", [.console])], hint: 24),
    entry(
      .askPoll, "poll", "poll", "Ask the class the question of the step, or take no more answers.", .inClass,
      [("o", [.console])], hint: 4),
    entry(
      .revealPoll, "reveal", "reveal", "Show everybody what the class answered.", .inClass,
      [("r", [.console])], hint: 5),
    entry(
      .switchLock, "lock", "lock", "Hold everybody where you are, or let them explore.", .inClass,
      [("l", [.console])], hint: 6),
    entry(
      .bringBack, "bring-back", "bring back", "Bring everybody back to where you are, once.", .inClass,
      [("e", [.console])], hint: 7),
    entry(
      .chooseHand, "call-on", "call on", "Choose a raised hand; it is lowered.", .inClass,
      [("s", [.console])], hint: 9),
    entry(
      .chooseHeir, "hand-over", "hand over", "Choose who leads the class from now on.", .inClass,
      [("h", [.console])], hint: 8),
    entry(
      .chooseRemoved, "remove", "remove", "Choose a student to send out of the class.", .inClass,
      [("x", [.console])], hint: 32),
    entry(
      .chooseEnd, "end-class", "end", "End the class, after one more question.", .inClass, [("Z", [.console])]
    ),
    entry(
      .showStops, "stops", "so far",
      "Show where the class has been so far, to look around there or to lead it back.", .inClass,
      [("L", screens), ("L", [.console])]),
    entry(
      .askJudgement, "judge", "judge",
      "Ask the class for a judgement of the argument under the cursor, or of one that acts on the question.",
      .inClass, [("J", [.scenario, .console])], hint: 15),
    entry(
      .takeOverClass, "take-over", "take over", "Lead the class instead of whoever leads it, if you may.",
      .inClass,
      []),
  ]
}
