import CaseModel

extension Application {
  /// The term under the cursor while the glossary is shown.
  var glossaryTerm: Identifier<Term>? {
    if case .glossary(let term) = state.location { term } else { nil }
  }

  /// Whether up and down move through the terms of the glossary.
  var movesThroughTerms: Bool {
    glossaryTerm != nil && state.focus == .main
  }

  /// The place of the cursor in the list of terms.
  var selectedTerm: Int? {
    glossaryTerm.flatMap { casebook.position(of: $0) }.flatMap { state.glossary.order.firstIndex(of: $0) }
  }

  /// Stands in the glossary: at a term, or at the one where it was left, or at the first.
  mutating func settle(_ term: Identifier<Term>?) {
    if state.glossary.uses == nil {
      let names = casebook.terms.map { $0.name.lowercased() }
      state.glossary.order = names.indices.sorted { (names[$0], $0) < (names[$1], $1) }
      state.glossary.uses = TermUses(casebook)
    }
    let first = state.glossary.order.first.map { casebook.terms[$0].id }
    state.glossary.lastTerm = term ?? state.glossary.lastTerm ?? first
    state.location = .glossary(state.glossary.lastTerm)
  }

  /// Puts the cursor on a term of the list; too far is the last.
  mutating func selectTerm(_ index: Int) {
    let order = state.glossary.order
    guard !order.isEmpty else { return }
    settle(casebook.terms[order[min(max(0, index), order.count - 1)]].id)
    state.selection = 0
    state.scroll = 0
  }

  /// Moves the cursor into the entry.
  mutating func enterTerm() {
    state.focus = .side
    state.selection = 0
    state.scroll = 0
  }
}
