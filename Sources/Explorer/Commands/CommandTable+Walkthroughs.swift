extension CommandTable {
  /// The keys of a walkthrough are free on every screen, since any screen may be a step.
  static let following: [CommandEntry] = [
    entry(
      .showWalkthroughs, "walkthroughs", "lessons",
      "Show the lessons through the case; this ends the one that is followed.",
      .following, [("9", screens)]),
    entry(
      .nextStep, "next-step", "next", "Go on to the next step.", .following,
      [(") C-n", screens), ("n )", [.console])]),
    entry(
      .previousStep, "previous-step", "back", "Go back to the step before.", .following,
      [("( C-p", screens), ("b (", [.console])]),
    entry(
      .showSteps, "steps", "steps", "Show all steps, to go to one.", .following, [("O", screens)]),
    entry(
      .returnToStep, "return-to-step", "return",
      "Return from a look around: to the teacher in a class, else to the step that was left.",
      .following, [("R", screens)]),
    entry(
      .switchNotes, "notes", "notes", "Show the teacher's notes on the step, or hide them.", .following,
      [("I", screens)]),
    entry(
      .switchStepView, "step-view", "text",
      "Turn from text and screen to the text alone, and to the screen alone.",
      .following, [("V", screens)]),
  ]
}
