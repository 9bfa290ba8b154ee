import CaseModel

extension PlainText {
  /// The step that is followed: its text and question; below them stands what its screen shows.
  var stepLines: [String] {
    guard application.state.isFollowing, let (walkthrough, step) = application.presentStep,
      let number = application.state.walkthrough?.step
    else { return [] }
    return [
      "Step \(number) of \(walkthrough.steps.count) of “\(walkthrough.title)”, \(step.minutes) min: \(step.title)"
    ] + Self.lines(StepText(step: step, model: application.casebook.model).page)
      + [
        "", "What it shows: \(LocationTitle(step.location, in: application.casebook).text)",
        "location: \(step.location)", "",
      ]
  }
}
