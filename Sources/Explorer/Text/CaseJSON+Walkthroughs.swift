import CaseModel

extension CaseJSON {
  /// A walkthrough with all its steps.
  func walkthrough(_ walkthrough: Walkthrough) -> JSONValue {
    [
      "id": .string(walkthrough.id.rawValue), "title": .string(walkthrough.title),
      "text": .string(walkthrough.text), "minutes": .integer(walkthrough.minutes),
      "steps": .array(walkthrough.steps.map(step)),
    ]
  }

  /// A step, with the teacher's notes: who reads JSON has asked for all.
  func step(_ step: Walkthrough.Step) -> JSONValue {
    .object(dropping: [
      "id": .string(step.id), "title": .string(step.title), "location": .string(step.location.description),
      "text": .string(step.text), "notes": step.notes.map(JSONValue.string),
      "minutes": .integer(step.minutes),
      "question": step.question.map(question),
    ])
  }

  private func question(_ question: Walkthrough.Question) -> JSONValue {
    switch question.answer {
    case .text: ["text": .string(question.text), "kind": "text"]
    case .choice(let choices):
      ["text": .string(question.text), "kind": "choice", "choices": .array(choices.map(JSONValue.string))]
    case .number(let range):
      [
        "text": .string(question.text), "kind": "number", "from": .integer(range.lowerBound),
        "to": .integer(range.upperBound),
      ]
    case .judgement(let cell):
      [
        "text": .string(question.text), "kind": "judgement", "of": .string(cell.source.description),
        "on": .string(cell.target.description),
      ]
    }
  }
}
