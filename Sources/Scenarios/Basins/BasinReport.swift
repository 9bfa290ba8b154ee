import CaseModel
import CrossImpact

/// Where all pictures of a study end, and how many in each end.
public struct BasinReport: Sendable {
  let study: Study
  let basins: Basins
  let limit: Int

  /// A report of basins.
  ///
  /// - Parameters:
  ///   - study: what was asked.
  ///   - basins: the basins under its rule.
  ///   - limit: how many ends are shown, at least 0.
  public init(_ study: Study, _ basins: Basins, limit: Int) {
    self.study = study
    self.basins = basins
    self.limit = max(0, limit)
  }

  /// Whether the work was stopped before its end.
  public var isPartial: Bool { basins.ending == .stopped }

  private var shown: ArraySlice<Basins.Attractor> { basins.attractors.prefix(limit) }

  /// The report for a reader.
  ///
  /// - Parameter width: the columns of a line.
  public func lines(width: Int) -> [String] {
    let subject = study.subject
    var text = ReportText(width: width)
    let cycles = basins.attractors.count { $0.isCycle }
    let ends =
      counted(basins.attractors.count - cycles, "picture")
      + (cycles > 0 ? " and \(counted(cycles, "cycle"))" : "")
    text.add("\(subject.title): \(beginning) end in \(ends), by the \(basins.rule.rawValue) rule")
    if let conditions = study.conditions { text.add(conditions) }
    for attractor in shown {
      text.space()
      add(attractor, to: &text)
    }
    if basins.attractors.count > shown.count || basins.undecided > 0 || isPartial { text.space() }
    if basins.attractors.count > shown.count {
      text.add("\((basins.attractors.count - shown.count).grouped) more; --limit shows more.")
    }
    if basins.undecided > 0 {
      text.add(
        "\(counted(basins.undecided, "start")) came to no end in \(counted(Basins.stepLimit, "step")).")
    }
    if isPartial { text.add("Stopped: not all starts were followed.") }
    return text.lines
  }

  private var beginning: String {
    switch basins.method {
    case .exact: "all \(counted(basins.starts, "picture"))"
    case .sampled(_, let seed): "\(counted(basins.starts, "picture")) drawn at random (seed \(seed))"
    }
  }

  private func add(_ attractor: Basins.Attractor, to text: inout ReportText) {
    let tenths = basins.starts > 0 ? attractor.weight * 1000 / basins.starts : 0
    let share = "\(attractor.weight.grouped) (\(tenths / 10).\(tenths % 10) %)"
    let name = attractor.isCycle ? nil : attractor.scenarios.first.flatMap { study.subject.name(of: $0) }
    let kind = attractor.isCycle ? "a cycle of \(counted(attractor.scenarios.count, "picture"))" : name
    text.add(share + (kind.map { "  " + $0 } ?? ""))
    // A cycle may be as long as the space is large.
    for scenario in attractor.scenarios.prefix(Self.cycleLimit) {
      text.add(study.subject.words(scenario), indent: 5, hang: 2)
    }
    let rest = attractor.scenarios.count - Self.cycleLimit
    if rest > 0 { text.add("and \(rest.grouped) more", indent: 5) }
  }

  /// How many pictures of a cycle are shown.
  private static let cycleLimit = 24

  /// The report for programs.
  public var json: JSONValue {
    .object([
      .init("title", .string(study.subject.title)), .init("stopped", .bool(isPartial)),
      .init("rule", .string(basins.rule.rawValue)), .init("basins", basins.method.json),
      .init("starts", .integer(Int(basins.starts))), .init("undecided", .integer(Int(basins.undecided))),
      .init("forced", study.forcedJSON),
      .init(
        "ends",
        .array(
          shown.map { attractor in
            .object([
              .init("weight", .integer(Int(attractor.weight))), .init("cycle", .bool(attractor.isCycle)),
              .init("length", .integer(attractor.scenarios.count)),
              .init(
                "pictures", .array(attractor.scenarios.prefix(Self.cycleLimit).map { study.subject.json($0) })
              ),
            ])
          })),
    ])
  }

  /// The report as comma-separated values: a row for each end, of a cycle its first picture.
  public var csv: String {
    var table = CSVText()
    table.add(["weight", "length"] + study.subject.questions.map(\.id))
    for attractor in shown {
      let answers = attractor.scenarios.first?.places.map { study.subject.answer(at: $0)?.id ?? "" } ?? []
      table.add(["\(attractor.weight)", "\(attractor.scenarios.count)"] + answers)
    }
    return table.text
  }
}
