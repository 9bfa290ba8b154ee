import Canvas
import CaseModel

/// The definition of a term in place, over whatever is shown.
extension Application {
  /// Whether terms are being explained.
  var isDefining: Bool {
    if case .terms? = state.chooser?.kind { true } else { false }
  }

  /// Explains every term that is underlined on the screen.
  mutating func defineTerms() {
    define(termsOnScreen)
  }

  /// Explains some terms, by position.
  mutating func define(_ terms: [Int]) {
    let known = terms.filter(casebook.terms.indices.contains)
    if known.isEmpty {
      state.notice = "no word of the glossary stands here; \(keymap.name(of: .showGlossary)) shows them all"
    } else {
      state.chooser = Chooser(.terms(known))
    }
  }

  /// While a term is explained, nothing is typed; the key that opened the definition closes it, too.
  mutating func editDefinition(_ key: Key) {
    let opens = keymap.command(for: key, in: state.location.context) == .defineTerms
    if opens || key.code == .backspace { state.chooser = nil }
  }

  func termEntries(_ terms: [Int]) -> [ChooserEntry] {
    terms.map { casebook.terms[$0] }.map { term in
      ChooserEntry(group: "", title: term.name, detail: "", command: .go(.glossary(term.id)))
    }
  }

  /// The positions of the terms that are underlined in what the screen shows, in the order of reading.
  private var termsOnScreen: [Int] {
    var terms: [Int] = []
    for page in [detailOnScreen, pageUnderCursor] {
      for term in page.terms where !terms.contains(term) { terms.append(term) }
    }
    return terms
  }

  /// The page in the detail pane; an empty one on screens without.
  private var detailOnScreen: Page {
    let detail = DetailText(casebook: casebook, glyphs: state.appearance.glyphs)
    switch state.location.context {
    case .timeline where state.focus == .main:
      return timelineLocation?.event.map { detail.page(of: .event($0)) } ?? Page()
    case .timeline, .actor, .comparison: return selectedTarget.map { detail.page(of: $0) } ?? Page()
    case .relations: return pageUnderCursor
    case .claims: return openTarget.map { detail.page(of: $0) } ?? Page()
    case .actors, .item, .source, .changes, .glossary, .scenario, .map, .walkthrough, .chooser, .search,
      .pictures, .tension, .console:
      return Page()
    }
  }
}
