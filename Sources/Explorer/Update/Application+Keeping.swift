import CaseModel

/// What a screen would otherwise work out for every frame, kept in the state as long as it answers what is shown.
extension Application {
  /// Works out what the present screen keeps, where it was kept for something else.
  mutating func keepWhatIsShown() {
    switch state.location {
    case .changes(let location):
      if state.keptChanges?.subject != subject(of: location) { state.keptChanges = keptChanges(location) }
    case .source(let id, _):
      if state.keptParagraphs?.subject != subject(of: id) { state.keptParagraphs = keptParagraphs(id) }
    default: break
    }
  }

  /// A comparison with its lines: what is kept, where that is right.
  func keptChanges(_ location: ChangesLocation) -> KeptChanges {
    let subject = subject(of: location)
    if let kept = state.keptChanges, kept.subject == subject { return kept }
    return KeptChanges(subject, in: casebook)
  }

  /// A comparison: what is kept, where that is right.
  func comparison(of location: ChangesLocation) -> Comparison {
    if let kept = state.keptChanges, kept.subject.location == location { return kept.comparison }
    return casebook.comparison(location)
  }

  /// A document's paragraph list: what is kept, where that is right.
  func keptParagraphs(_ source: Identifier<Source>) -> KeptParagraphs {
    let subject = subject(of: source)
    if let kept = state.keptParagraphs, kept.subject == subject { return kept }
    return KeptParagraphs(subject, in: casebook, coverage)
  }

  private func subject(of location: ChangesLocation) -> KeptChanges.Subject {
    KeptChanges.Subject(
      location: location, width: ChangesScreen.inner(state.content).width, isASCII: state.appearance.isASCII)
  }

  private func subject(of source: Identifier<Source>) -> KeptParagraphs.Subject {
    KeptParagraphs.Subject(source: source, width: sourceLayout.list.width)
  }
}
