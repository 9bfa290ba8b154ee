import CrossImpact

extension ScenarioList {
  /// The list for a reader, grouped by the setting of the inputs.
  ///
  /// - Parameter width: the columns of a line.
  public func lines(width: Int) -> [String] {
    let subject = study.subject
    var text = ReportText(width: width)
    let count = counted(entries.count, "consistent scenario")
    text.add(
      "\(subject.title): \(ending == .complete ? "" : "at least ")\(count) of \(pictures(subject.matrix.approximateScenarioCount))"
    )
    if let conditions = study.conditions { text.add(conditions) }
    if let note = basinNote { text.add(note) }
    var setting: [CrossImpactMatrix.Place]?
    for entry in shown {
      let own = study.setting(of: entry.scenario)
      if setting != own {
        text.space()
        if !own.isEmpty { text.add(subject.words(own), hang: 2) }
        setting = own
      }
      add(entry, to: &text)
    }
    if shown.count < entries.count || ending != .complete || isPartial { text.space() }
    if shown.count < entries.count {
      text.add("\((entries.count - shown.count).grouped) more; --limit shows more.")
    }
    if ending == .limitReached {
      text.add("More scenarios are not kept. Force a descriptor to see other ones.")
    }
    if isPartial { text.add("Stopped: this is what was found so far; there may be more.") }
    return text.lines
  }

  private func add(_ entry: Entry, to text: inout ReportText) {
    var number = String(entry.number)
    while number.count < 3 { number = " " + number }
    var figures = "value \(entry.value)  score \(entry.score)"
    if let basin = entry.basin { figures += "  basin \(isSampled ? "~" : "")\(basin.grouped)" }
    text.add(number + "  " + (entry.name.map { $0 + "  " } ?? "") + figures, hang: 5)
    text.add(study.subject.words(entry.scenario, without: study.subject.inputs), indent: 5)
  }

  private var basinNote: String? {
    guard let basins else { return nil }
    switch basins.method {
    case .exact: return "basin: how many pictures settle in it, by the \(basins.rule.rawValue) rule"
    case .sampled(let count, let seed):
      return
        "basin: of \(counted(count, "picture")) drawn at random (seed \(seed)), how many settle in it, by the "
        + "\(basins.rule.rawValue) rule"
    }
  }
}
