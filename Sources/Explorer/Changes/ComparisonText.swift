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
    guard !names.isAboutOne, names.kind == .documents, row.change == nil else { return nil }
    return row.subject.map(name)
  }

  /// Whom a claim is about, in a row that is about several.
  func subject(of claim: Claim, in row: Comparison.Row) -> String? {
    names.kind == .documents && row.change == nil && row.subject == nil ? name(claim.subject) : nil
  }

  /// The plain word for what became of the first side.
  func word(_ word: Comparison.Word) -> String {
    switch word {
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
    if let change = row.change {
      let forwards = Comparison.Word(change.word)
      let reading = forwards == row.word ? [] : ["Forwards in time: \(word(forwards))."]
      return reading + [change.provenance.reason ?? ""]
    }
    return [rule(row)] + hedgeReason(row) + standIns(row) + others(row)
  }

  /// How the rule came to its word.
  private func rule(_ row: Comparison.Row) -> String {
    let (first, second) = (names.first.name, names.second.name)
    let who = row.subject.map(name) ?? "the actors"
    let before = row.first.span.map { "“\(Self.span($0))”" } ?? "none"
    let after = row.second.span.map { "“\(Self.span($0))”" } ?? "none"
    let places =
      names.kind == .moments
      ? "\(who) is put at \(before) as of \(first), at \(after) as of \(second)"
      : "\(first) puts \(who) at \(before), \(second) at \(after)"
    switch row.word {
    case .softened: return "\(places): nearer to supporting."
    case .hardened: return "\(places): nearer to opposing."
    case .same:
      return row.first.span == nil
        ? "Both sides have the same claims." : "On both sides \(who) is put at \(before)."
    case .mixed: return "\(places): several positions, which differ both ways."
    case .new: return "\(who) has a position only in \(second), \(after); \(first) has other claims."
    case .dropped: return "\(who) has a position only in \(first), \(before); \(second) has other claims."
    case .agree: return "Both stand at \(before)."
    case .near: return "Both are on the same side, one more firmly: \(before) and \(after)."
    case .differ: return "\(first) stands at \(before), \(second) at \(after)."
    case .unmeasured:
      return "Both sides have claims, but no position that could be compared; read them both."
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
    case .moments: "As of \(lacks) the panel has nothing on this."
    }
  }

  private func hedgeReason(_ row: Comparison.Row) -> [String] {
    switch row.hedge {
    case .lost: ["A hedge is lost: only \(isHedged(names.first))."]
    case .gained: ["A hedge is gained: only \(isHedged(names.second))."]
    case nil: []
    }
  }

  private func isHedged(_ side: ComparisonNames.Side) -> String {
    let what = names.kind == .moments ? "what is said of \(side.name)" : "what \(side.name) says"
    return "\(what) has a “may”, a “likely” or the like"
  }

  /// Says why a claim is dimmed.
  private func standIns(_ row: Comparison.Row) -> [String] {
    let isAny = (row.first.lines + row.second.lines).contains { $0.freshness == .earlier }
    return isAny ? ["What is dimmed is the latest said before the day; its year stands behind it."] : []
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
