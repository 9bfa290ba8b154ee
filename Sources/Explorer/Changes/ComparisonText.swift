import Canvas
import CaseModel

/// The words of a comparison: what a row is called, in which word it ends, and why.
struct ComparisonText {
  let casebook: Casebook
  let names: ComparisonNames

  /// What a row is about.
  func title(_ row: Comparison.Row) -> String {
    row.change?.title ?? row.issue.map { casebook.issue($0)?.shortName ?? $0.rawValue } ?? ""
  }

  /// Whom a row that was worked out is about, where the screen does not say it.
  func subject(_ row: Comparison.Row) -> String? {
    guard names.kind == .documents, row.change == nil else { return nil }
    return row.subject.map(name)
  }

  /// The plain word for what became of the first side.
  func word(_ row: Comparison.Row) -> String {
    switch row.word {
    case .new: "new"
    case .dropped: "dropped"
    case .hardened: "hardened"
    case .softened: "softened"
    case .same: "same"
    case .mixed: "both ways"
    case .agree: "agree"
    case .near: "close"
    case .differ: "differ"
    case .unmeasured: names.kind == .documents ? "both speak" : "said of both"
    case .otherActors: "other actors"
    case .onlyFirst: "only \(onlyWord(isFirst: true))"
    case .onlySecond: "only \(onlyWord(isFirst: false))"
    }
  }

  private func onlyWord(isFirst: Bool) -> String {
    if names.kind == .actors { return (isFirst ? names.first : names.second).shortName }
    return isFirst != names.isBackwards ? "earlier" : "later"
  }

  /// How the word looks; the word alone says it too.
  static func style(_ word: Comparison.Word) -> Style {
    switch word {
    case .softened, .agree: Style(.positive)
    case .hardened, .differ: Style(.negative)
    case .new: Style(.moment)
    case .dropped, .mixed: Style(.mixed)
    case .near: Style(.accent)
    case .same, .unmeasured, .otherActors: Style(.secondary)
    case .onlyFirst: Style(sideRole(isFirst: true))
    case .onlySecond: Style(sideRole(isFirst: false))
    }
  }

  /// The colour that tells a side from the other.
  static func sideRole(isFirst: Bool) -> Role { isFirst ? .hue1 : .hue3 }

  /// What became of the hedges.
  func hedge(_ row: Comparison.Row) -> String? {
    switch row.hedge {
    case .lost: "hedge lost"
    case .gained: "hedge gained"
    case nil: nil
    }
  }

  /// Where the positions of a side lie, in words.
  static func span(_ span: StanceSpan) -> String {
    let least = stance(span.steps.lowerBound)
    let most = stance(span.steps.upperBound)
    return least == most ? Words.stance(least) : "\(Words.stance(least)) to \(Words.stance(most))"
  }

  static func stance(_ step: Int) -> Claim.Stance {
    Claim.Stance.allCases.first { $0.step == step } ?? .silent
  }

  /// Why this word, in sentences.
  func reasons(_ row: Comparison.Row) -> [String] {
    if let change = row.change { return [change.provenance.reason ?? ""] }
    return [rule(row)] + hedgeReason(row) + others(row)
  }

  /// How the rule came to its word.
  private func rule(_ row: Comparison.Row) -> String {
    let (first, second) = (names.first.name, names.second.name)
    let who = row.subject.map(name) ?? "the actors"
    let before = row.first.span.map { "“\(Self.span($0))”" } ?? "none"
    let after = row.second.span.map { "“\(Self.span($0))”" } ?? "none"
    switch row.word {
    case .softened: return "From \(before) to \(after): \(who) moves towards supporting."
    case .hardened: return "From \(before) to \(after): \(who) moves towards opposing."
    case .same:
      return row.first.span == nil
        ? "The same is said on both sides." : "Both sides place \(who) at \(before)."
    case .mixed: return "From \(before) to \(after): several positions, which move both ways."
    case .new:
      return "\(second) gives a position, \(after); \(first) speaks of \(who) here and gives none."
    case .dropped:
      return "\(first) gives a position, \(before); \(second) speaks of \(who) here and gives none."
    case .agree: return "Both stand at \(before)."
    case .near: return "Both are on the same side, one more firmly: \(before) and \(after)."
    case .differ: return "\(first) stands at \(before), \(second) at \(after)."
    case .unmeasured:
      return "Neither side gives a position that could be placed on the scale; read them both."
    case .otherActors:
      return "Both speak of this, but of different actors: \(subjects(row.first)); \(subjects(row.second))."
    case .onlyFirst: return only(row, has: first, lacks: second, row.second)
    case .onlySecond: return only(row, has: second, lacks: first, row.first)
    }
  }

  private func only(
    _ row: Comparison.Row, has: String, lacks: String, _ empty: Comparison.Side
  ) -> String {
    switch names.kind {
    case .documents: "\(lacks) does not speak of this: silence of a text is not a change of mind."
    case .actors:
      empty.isEmpty
        ? "Of \(lacks) nothing is said on this."
        : "Only of \(has) is a position known; \(lacks) has none here."
    case .moments: "As of \(lacks) nothing is said on this."
    }
  }

  private func hedgeReason(_ row: Comparison.Row) -> [String] {
    switch row.hedge {
    case .lost: ["A hedge is lost: \(names.first.name) hedges what \(names.second.name) asserts."]
    case .gained: ["A hedge is gained: \(names.second.name) hedges what \(names.first.name) asserts."]
    case nil: []
    }
  }

  private func others(_ row: Comparison.Row) -> [String] {
    [(names.first, row.onlyInFirst), (names.second, row.onlyInSecond)].compactMap { side, actors in
      actors.isEmpty ? nil : "Here only \(side.name) speaks of \(list(actors)) too."
    }
  }

  private func subjects(_ side: Comparison.Side) -> String {
    var actors: [Identifier<PoliticalActor>] = []
    for line in side.lines where !actors.contains(line.claim.subject) { actors.append(line.claim.subject) }
    return list(actors)
  }

  private func list(_ actors: [Identifier<PoliticalActor>]) -> String {
    let names = actors.map(name)
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }

  private func name(_ id: Identifier<PoliticalActor>) -> String {
    casebook.actor(id)?.shortName ?? id.rawValue
  }

  /// The issues of which neither side speaks, in one sentence; nothing when there are none.
  func closing(_ comparison: Comparison) -> String? {
    let issues = comparison.unspoken.map { casebook.issue($0)?.shortName ?? $0.rawValue }
    return issues.isEmpty ? nil : "Neither side speaks of: \(issues.joined(separator: "; "))."
  }
}
