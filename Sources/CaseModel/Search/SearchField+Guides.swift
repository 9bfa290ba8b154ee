/// The searched texts of what leads through a case: its model's questions, its named scenarios and its walkthroughs.
extension Casebook {
  /// A question of the cross-impact model, with what pulls at its answers.
  func fields(
    of descriptor: ModelDescriptor, in model: ScenarioModel, _ body: (SearchField, String) -> Void
  ) {
    body(.name, descriptor.name)
    body(.name, descriptor.shortName)
    body(.text, descriptor.text)
    for variant in descriptor.variants {
      body(.summary, variant.name)
      body(.text, variant.text)
    }
    for state in descriptor.states { fields(of: state.provenance, body) }
    for judgement in model.judgements where judgement.target == descriptor.id {
      fields(of: judgement.provenance, body)
    }
  }

  func fields(of outline: ScenarioOutline, _ body: (SearchField, String) -> Void) {
    body(.name, outline.name)
    body(.text, outline.text)
    for signpost in outline.signposts { body(.text, signpost.text) }
    for outcome in outline.outcomes {
      body(.text, outcome.text)
      body(.actor, shortName(outcome.actor))
    }
    fields(of: outline.provenance, body)
  }

  /// A walkthrough or a step of one, without the teacher's notes: a class must not find the answers by searching.
  func fields(of stop: WalkthroughStop, _ body: (SearchField, String) -> Void) {
    guard let step = step(at: stop) else {
      let walkthrough = walkthroughs[stop.walkthrough]
      body(.name, walkthrough.title)
      return body(.text, walkthrough.text)
    }
    body(.name, step.title)
    body(.text, step.text)
    guard let question = step.question else { return }
    body(.text, question.text)
    if case .choice(let choices) = question.answer { for choice in choices { body(.text, choice) } }
  }
}
