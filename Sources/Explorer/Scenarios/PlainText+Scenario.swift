import Canvas
import CaseModel

extension PlainText {
  /// A what-if as sentences: the picture question by question with what acts on it, how it would settle, what is consistent.
  func scenario(_ location: ScenarioLocation) -> [String] {
    guard let shown = application.shownWhatIf else { return ["The case has no scenarios."] }
    let head = ["\(shown.title) (\(shown.ground)): \(shown.verdict).", ""]
    switch location.view {
    case .picture: return head + picture(shown)
    case .comparison: return head + comparison(shown)
    case .branches, .robustness: return head + Self.lines(application.pageUnderCursor)
    }
  }

  private func picture(_ shown: ShownWhatIf) -> [String] {
    let why = WhyPage(shown: shown, glyphs: .unicode)
    var lines: [String] = []
    for position in shown.order {
      let sums = shown.sums(of: position)
      lines.append("\(shown.standing(of: position))\(sums.isEmpty ? "" : ": \(sums)"):")
      let balance = shown.model.descriptors[position].variants.enumerated().map { variant, item in
        "\(item.name) \(ShownWhatIf.signed(shown.findings.balances[position][variant]))"
      }
      if !shown.model.descriptors[position].isInput {
        lines.append("balance: \(balance.joined(separator: ", "))")
      }
      lines += Self.lines(why.page(of: position)) + [""]
    }
    lines.append("If left to settle, \(shown.courseWords):")
    lines += Self.lines(CoursePage(shown: shown, glyphs: .unicode).page())
    lines += ["", "Consistent scenarios, \(shown.countWords):"]
    return lines + Self.lines(ConsistentPage(shown: shown, glyphs: .unicode).page())
  }

  private func comparison(_ shown: ShownWhatIf) -> [String] {
    let scenarios = application.comparedScenarios
    let names = scenarios.map { shown.known($0) ?? "without a name" }
    var lines = ["Side by side: \(names.joined(separator: "; ")).", ""]
    for position in shown.order {
      let answers = scenarios.map { shown.name(position, $0.variants[position]) }
      let isSame = Set(answers).count < 2
      lines.append(
        "- \(shown.name(position)): "
          + (isSame ? "all \(answers.first ?? "")" : answers.joined(separator: "; ")))
    }
    return lines
  }
}
