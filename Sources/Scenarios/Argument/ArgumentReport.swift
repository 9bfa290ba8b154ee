import CaseModel
import CrossImpact

/// The argument of one scenario: for each descriptor what speaks for and against each of its variants.
public struct ArgumentReport: Sendable {
  let study: Study
  let entry: ScenarioList.Entry
  let argument: ScenarioArgument

  /// The argument of a scenario of a list.
  ///
  /// - Parameters:
  ///   - study: what was asked.
  ///   - entry: the scenario, which must be one of the study's.
  /// - Throws: `CrossImpactError.misfit` when it is not.
  public init(_ study: Study, _ entry: ScenarioList.Entry) throws(CrossImpactError) {
    self.study = study
    self.entry = entry
    argument = try study.subject.matrix.argument(for: entry.scenario)
  }

  /// The argument for a reader, in sentences.
  ///
  /// - Parameter width: the columns of a line.
  public func lines(width: Int) -> [String] {
    var text = ReportText(width: width)
    let name = entry.name.map { ": " + $0 } ?? ""
    text.add("\(study.subject.title), scenario \(entry.number)\(name)")
    text.add("value \(entry.value), score \(entry.score)" + (study.conditions.map { "; " + $0 } ?? ""))
    for part in argument.descriptors {
      text.space()
      text.add(verdict(part), hang: 2)
      for variant in part.variants { add(variant, of: part, to: &text) }
    }
    return text.lines
  }

  private func verdict(_ part: ScenarioArgument.DescriptorArgument) -> String {
    let question = study.subject.questions[part.descriptor]
    let chosen = CrossImpactMatrix.Place(descriptor: part.descriptor, variant: part.chosen)
    let name = "\(question.longName): \(study.subject.answer(at: chosen)?.name ?? "")"
    if study.terms.forced[part.descriptor] != nil { return "\(name). It is forced and stays." }
    if part.variants.allSatisfy({ $0.reasonsFor.isEmpty && $0.reasonsAgainst.isEmpty }) {
      return "\(name). Nothing in the picture acts on it."
    }
    if part.variants.count == 1 { return "\(name). It has no other variant." }
    switch part.consistency {
    case 0: return "\(name). It holds in a tie: another variant is as strong."
    case 1...: return "\(name). It holds by \(part.consistency)."
    default: return "\(name). It falls short by \(-part.consistency), which is tolerated."
    }
  }

  private func add(
    _ variant: ScenarioArgument.VariantArgument, of part: ScenarioArgument.DescriptorArgument,
    to text: inout ReportText
  ) {
    let reasons = variant.reasonsFor.isEmpty && variant.reasonsAgainst.isEmpty
    guard !reasons else { return }
    let place = CrossImpactMatrix.Place(descriptor: part.descriptor, variant: variant.variant)
    let name = study.subject.answer(at: place)?.name ?? ""
    text.add("\(variant.variant == part.chosen ? "*" : " ") \(name): \(variant.balance.signed)", indent: 2)
    for reason in variant.reasonsFor { add(reason, "for it", part.descriptor, to: &text) }
    for reason in variant.reasonsAgainst { add(reason, "against it", part.descriptor, to: &text) }
  }

  private func add(
    _ reason: ScenarioArgument.Contribution, _ side: String, _ target: Int, to text: inout ReportText
  ) {
    let ground = study.subject.ground(of: reason.source, on: target)
    var sentence = "\(side), \(reason.value.signed): \(study.subject.words(reason.source))"
    if let ground, !ground.reason.isEmpty {
      sentence += ". " + ground.reason.replacing("\n", with: " ")
    }
    if let places = ground?.places, !places.isEmpty { sentence += " [\(places)]" }
    text.add(sentence, indent: 6, hang: 2)
  }

  /// The argument for programs.
  public var json: JSONValue {
    .object([
      .init("title", .string(study.subject.title)), .init("number", .integer(entry.number)),
      .init("name", JSONValue(entry.name) ?? .null), .init("value", .integer(entry.value)),
      .init("score", .integer(entry.score)), .init("forced", study.forcedJSON),
      .init("picture", study.subject.json(entry.scenario)),
      .init("descriptors", .array(argument.descriptors.map(json))),
    ])
  }

  private func json(_ part: ScenarioArgument.DescriptorArgument) -> JSONValue {
    let question = study.subject.questions[part.descriptor]
    return .object([
      .init("descriptor", .string(question.id)),
      .init("variant", .string(question.answers[part.chosen].id)),
      .init("margin", .integer(part.consistency)), .init("holds", .bool(part.holds)),
      .init("forced", .bool(study.terms.forced[part.descriptor] != nil)),
      .init(
        "variants",
        .array(
          part.variants.map { variant in
            .object([
              .init("variant", .string(question.answers[variant.variant].id)),
              .init("balance", .integer(variant.balance)),
              .init("for", .array(variant.reasonsFor.map { json($0, part.descriptor) })),
              .init("against", .array(variant.reasonsAgainst.map { json($0, part.descriptor) })),
            ])
          })),
    ])
  }

  private func json(_ reason: ScenarioArgument.Contribution, _ target: Int) -> JSONValue {
    let ground = study.subject.ground(of: reason.source, on: target)
    return .object([
      .init("source", study.subject.json(reason.source)), .init("value", .integer(reason.value)),
      .init("reason", .string(ground?.reason ?? "")),
      .init("cite", .array((ground?.citations ?? []).map { .string($0) })),
    ])
  }
}
