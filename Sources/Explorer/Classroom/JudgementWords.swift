import CaseModel

/// How a judgement of the cross-impact model is asked for and said in plain words.
struct JudgementWords {
  /// Whose answers have names; without a model, or for an answer it does not know, the ids have to do.
  let model: ScenarioModel?

  /// A question and an answer: `Nuclear talks: real progress`.
  func name(of answer: VariantReference) -> String {
    guard let descriptor = model?.descriptor(answer.descriptor),
      let variant = descriptor.variant(answer.variant)
    else { return answer.description }
    return "\(descriptor.shortName): \(variant.name)"
  }

  /// What is asked of whoever judges.
  func question(about cell: JudgementCell) -> String {
    "How much does “\(name(of: cell.source))” favour “\(name(of: cell.target))”?"
  }

  /// A value in words.
  static func word(for value: Int) -> String {
    switch value {
    case ...(-3): "hinders it strongly"
    case -2: "hinders it"
    case -1: "hinders it a little"
    case 0: "neither hinders nor favours it"
    case 1: "favours it a little"
    case 2: "favours it"
    default: "favours it strongly"
    }
  }
}
