import CaseModel

extension Fixture {
  /// A lesson on every kind of screen, and one of a single step.
  static func riverWalks() -> [Walkthrough] {
    [
      Walkthrough(
        id: "down-the-river", title: "Down the river", text: "How a bridge came, and who wanted it.",
        minutes: 12,
        steps: [
          Walkthrough.Step(
            id: "flood", title: "The flood",
            location: .timeline(TimelineLocation(event: "flood", actor: "EST")),
            text: "The river comes over the wall. What does East fear?", notes: "Let them find the sign.",
            minutes: 4,
            question: Walkthrough.Question(
              text: "How high did it come, in feet?", answer: .number(0...30))),
          Walkthrough.Step(
            id: "letter", title: "The letter", location: .source("letter", paragraph: 2),
            text: "What does the clerk say?", minutes: 3,
            question: Walkthrough.Question(
              text: "Who pays?", answer: .choice(["East", "West", "nobody says"]))),
          Walkthrough.Step(
            id: "claims", title: "Who says what", location: .claims(ClaimsLocation(order: .issue)),
            text: "Read them issue by issue.", notes: "Ask who is silent.", minutes: 3),
          Walkthrough.Step(
            id: "bridge", title: "The bridge", location: .event("bridge-opens"), text: "It opens.",
            minutes: 2,
            question: Walkthrough.Question(text: "In one sentence?", answer: .text)),
        ]),
      Walkthrough(
        id: "one-look", title: "One look", text: "A single step.", minutes: 1,
        steps: [
          Walkthrough.Step(
            id: "towns", title: "The towns", location: .actors(asOf: nil), text: "Here they are.", minutes: 1)
        ]),
    ]
  }
}
