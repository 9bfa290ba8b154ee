import CaseModel
import CrossImpact

/// Which single judgements the consistent scenarios of a study hang on.
public struct RobustnessReport: Sendable {
  let study: Study
  let robustness: Robustness
  /// First changes of judgements that were made, then of zeros; the greatest effect first and, of equals, in the order of
  /// the matrix.
  private let effects: [Robustness.Effect]
  /// How many changes there are in all.
  private let changeCount: Int
  let limit: Int

  /// A report of a study's robustness.
  ///
  /// - Parameters:
  ///   - study: what was asked.
  ///   - robustness: what was found under its terms.
  ///   - limit: how many changes are shown, at least 0.
  public init(_ study: Study, _ robustness: Robustness, limit: Int) {
    self.study = study
    self.robustness = robustness
    self.limit = max(0, limit)
    // The case says that its inputs are given from outside, so no judgement acts on them.
    let given = study.subject.isCase ? study.subject.inputs : []
    let counts = study.subject.matrix.variantCounts
    let all = counts.reduce(0, +)
    changeCount = robustness.changeCount - given.reduce(0) { $0 + 2 * counts[$1] * (all - counts[$1]) }
    let matrix = study.subject.matrix
    effects = robustness.effects.filter { !given.contains($0.change.target.descriptor) }
      .map { effect in (effect, matrix[effect.change.source, effect.change.target] == 0) }
      .sorted { left, right in
        if left.1 != right.1 { return right.1 }
        let (first, second) = (left.0.lost + left.0.gained, right.0.lost + right.0.gained)
        return first == second ? left.0.change < right.0.change : first > second
      }
      .map(\.0)
  }

  /// Whether the work was stopped before its end.
  public var isPartial: Bool { robustness.ending == .stopped }

  private var shown: ArraySlice<Robustness.Effect> { effects.prefix(limit) }

  /// The report for a reader.
  ///
  /// - Parameter width: the columns of a line.
  public func lines(width: Int) -> [String] {
    var text = ReportText(width: width)
    text.add(
      "\(study.subject.title): \(effects.count.grouped) of the \(changeCount.grouped) changes of one "
        + "judgement by one would change which scenarios are consistent")
    if let conditions = study.conditions { text.add(conditions) }
    var isMade: Bool?
    for effect in shown {
      let made = study.subject.matrix[effect.change.source, effect.change.target] != 0
      if made != isMade {
        text.space()
        text.add(made ? "Judgements that were made:" : "Influences of which nothing was said:")
        isMade = made
      }
      text.add(sentence(effect), hang: 2)
      if let places = ground(effect)?.places, !places.isEmpty { text.add("see " + places, indent: 2) }
    }
    if effects.count > shown.count || isPartial { text.space() }
    if effects.count > shown.count {
      text.add("\((effects.count - shown.count).grouped) more; --limit shows more.")
    }
    if isPartial { text.add("Stopped: there may be more, and their effects greater.") }
    return text.lines
  }

  private func sentence(_ effect: Robustness.Effect) -> String {
    let (subject, change) = (study.subject, effect.change)
    let value = subject.matrix[change.source, change.target]
    var ends: [String] = []
    if effect.lost > 0 { ends.append("ends \(effect.lost.grouped)") }
    if effect.gained > 0 { ends.append("makes \(effect.gained.grouped)") }
    return "\(subject.words(change.source)) → \(subject.words(change.target)), "
      + "\(value.signed) to \((value + change.amount).signed): \(ends.joined(separator: " and "))"
  }

  private func ground(_ effect: Robustness.Effect) -> ScenarioSubject.Ground? {
    study.subject.ground(of: effect.change.source, on: effect.change.target.descriptor)
  }

  /// The report for programs.
  public var json: JSONValue {
    .object([
      .init("title", .string(study.subject.title)), .init("stopped", .bool(isPartial)),
      .init("forced", study.forcedJSON), .init("tolerance", .integer(study.terms.tolerance)),
      .init("changes", .integer(changeCount)), .init("effective", .integer(effects.count)),
      .init("effects", .array(shown.map(json))),
    ])
  }

  private func json(_ effect: Robustness.Effect) -> JSONValue {
    let value = study.subject.matrix[effect.change.source, effect.change.target]
    return .object([
      .init("source", study.subject.json(effect.change.source)),
      .init("target", study.subject.json(effect.change.target)),
      .init("from", .integer(value)), .init("to", .integer(value + effect.change.amount)),
      .init("lost", .integer(Int(effect.lost))), .init("gained", .integer(Int(effect.gained))),
      .init("cite", .array((ground(effect)?.citations ?? []).map { .string($0) })),
    ])
  }

  /// The report as comma-separated values: a row for each change.
  public var csv: String {
    let subject = study.subject
    var table = CSVText()
    table.add(["source", "variant", "target", "target-variant", "from", "to", "lost", "gained"])
    for effect in shown {
      let (source, target) = (effect.change.source, effect.change.target)
      let value = subject.matrix[source, target]
      table.add([
        subject.questions[source.descriptor].id, subject.answer(at: source)?.id ?? "",
        subject.questions[target.descriptor].id, subject.answer(at: target)?.id ?? "", "\(value)",
        "\(value + effect.change.amount)", "\(effect.lost)", "\(effect.gained)",
      ])
    }
    return table.text
  }
}
