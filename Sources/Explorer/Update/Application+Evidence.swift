import CaseModel

/// Where the screens of the evidence are entered.
extension Application {
  /// The document that the sources screen opens on: the first of the case.
  var sourcesHome: Location? {
    casebook.sources.first.map { .source($0.id, paragraph: nil) }
  }

  /// What the changes screen opens on: the earliest document and the latest.
  var changesHome: Location? {
    let sources = casebook.sources.sorted {
      ($0.date.expression.earliestDay?.ordinal ?? .min) < ($1.date.expression.earliestDay?.ordinal ?? .min)
    }
    guard let first = sources.first, let last = sources.last, first.id != last.id else { return nil }
    return .changes(.documents(first.id, last.id, about: nil))
  }
}
