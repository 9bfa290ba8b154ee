import CaseModel
import CrossImpact

/// How a picture settles, step by step, and what moves it.
public struct SettlingReport: Sendable {
  let study: Study
  let start: ScenarioStart
  let succession: Succession

  /// Follows a picture under the rule and the forced variants of a study.
  ///
  /// - Throws: `CrossImpactError` when the picture does not fit the matrix.
  public init(_ study: Study, from start: ScenarioStart) throws(CrossImpactError) {
    self.study = study
    self.start = start
    succession = try study.subject.matrix.succession(
      from: start.scenario, rule: study.rule, forced: study.terms.forced)
  }

  /// The course for a reader.
  ///
  /// - Parameter width: the columns of a line.
  public func lines(width: Int) -> [String] {
    let subject = study.subject
    var text = ReportText(width: width)
    text.add("\(subject.title), settling by the \(succession.rule.rawValue) rule")
    if let conditions = study.conditions { text.add(conditions) }
    text.space()
    text.add("Start" + (start.era.map { ": " + $0 } ?? ""))
    text.add(subject.words(succession.start), indent: 2)
    if !start.assumed.isEmpty {
      let names = start.assumed.map { subject.questions[$0].name }
      text.add("Not given, and taken from what is nearest: \(names.joined(separator: "; "))", indent: 2)
    }
    var before = succession.start
    for (number, step) in succession.steps.enumerated() {
      text.space()
      text.add("Step \(number + 1)")
      for move in step.moves {
        text.add(sentence(move, in: before), indent: 2, hang: 2)
        // By this rule what moved acts already on what moves after it in the same step.
        if succession.rule == .sequential { before.variants[move.descriptor] = move.to }
      }
      before = step.scenario
    }
    text.space()
    for line in outcome { text.add(line, hang: 2) }
    return text.lines
  }

  private func sentence(_ move: Succession.Move, in picture: Scenario) -> String {
    let subject = study.subject
    let target = CrossImpactMatrix.Place(descriptor: move.descriptor, variant: move.to)
    let old = subject.answer(at: CrossImpactMatrix.Place(descriptor: move.descriptor, variant: move.from))
    let sums = zip(subject.questions[move.descriptor].answers, move.balance)
      .map { "\($0.name) \($1.signed)" }.joined(separator: ", ")
    let sentence = "\(subject.words(target)) instead of \(old?.name ?? "") (\(sums))"
    let reasons = subject.matrix.contributions(to: target, in: picture).filter { $0.value > 0 }.map {
      reason in
      let places = subject.ground(of: reason.source, on: move.descriptor)?.places ?? ""
      return "\(subject.words(reason.source)) \(reason.value.signed)" + (places.isEmpty ? "" : " [\(places)]")
    }
    guard !reasons.isEmpty else { return sentence }
    return sentence + ", pulled by " + reasons.joined(separator: "; ")
  }

  private var outcome: [String] {
    switch succession.outcome {
    case .fixedPoint(let scenario):
      let first =
        succession.steps.isEmpty
        ? "Everything holds; nothing moves." : "Then everything holds, and nothing moves any more."
      let matrix = study.subject.matrix
      let name = study.subject.name(of: scenario).map { $0 + ", " } ?? ""
      let value = study.value(of: scenario)
      return [
        first, "\(name)value \(value), score \(matrix.totalImpactScore(of: scenario) ?? 0)",
        study.subject.words(scenario),
      ]
    case .cycle(let scenarios):
      return ["It comes to no rest: \(counted(scenarios.count, "picture")) follow each other for ever."]
    case .undecided(let steps):
      return ["It was given up after \(counted(steps, "step"))."]
    }
  }

  /// The course for programs.
  public var json: JSONValue {
    let subject = study.subject
    return .object([
      .init("title", .string(subject.title)), .init("rule", .string(succession.rule.rawValue)),
      .init("forced", study.forcedJSON), .init("start", subject.json(succession.start)),
      .init("assumed", .array(start.assumed.map { .string(subject.questions[$0].id) })),
      .init(
        "steps",
        .array(
          succession.steps.map { step in
            .object([
              .init("moves", .array(step.moves.map(json))), .init("picture", subject.json(step.scenario)),
            ])
          })),
      .init("outcome", .string(outcomeWord)),
    ])
  }

  private func json(_ move: Succession.Move) -> JSONValue {
    let question = study.subject.questions[move.descriptor]
    return .object([
      .init("descriptor", .string(question.id)), .init("from", .string(question.answers[move.from].id)),
      .init("to", .string(question.answers[move.to].id)),
      .init("balance", .array(move.balance.map { .integer($0) })),
    ])
  }

  private var outcomeWord: String {
    switch succession.outcome {
    case .fixedPoint: "stays"
    case .cycle: "cycle"
    case .undecided: "undecided"
    }
  }
}
