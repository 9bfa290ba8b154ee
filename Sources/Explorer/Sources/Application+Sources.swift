import Canvas
import CaseModel

/// Moving on the sources screen; the location follows in place, without a stop in history.
extension Application {
  /// What cites each paragraph.
  var coverage: Coverage { state.coverage ?? Coverage(of: casebook) }

  /// Whether up and down move through the paragraphs of a document.
  var movesThroughParagraphs: Bool {
    if case .source = state.location { state.focus == .main } else { false }
  }

  /// The row of the list under the cursor: 0 for the card, or the paragraph's number.
  var paragraphRow: Int {
    if case .source(_, let paragraph) = state.location { paragraph ?? 0 } else { 0 }
  }

  /// What stands beside the list: the card, or what is said of the paragraph under the cursor.
  var sourceSidePage: Page {
    sourcePage(showsDigest: !sourceLayout.isSplit, isNarrow: sourceLayout.side.width < 50)
  }

  /// The card, or what is said of the paragraph under the cursor.
  ///
  /// - Parameters:
  ///   - showsDigest: whether the paragraph's words in the case stand above.
  ///   - isNarrow: whether there is no room for a column of labels.
  func sourcePage(showsDigest: Bool, isNarrow: Bool) -> Page {
    guard case .source(let id, let paragraph) = state.location, let source = casebook.source(id) else {
      return Page()
    }
    let glyphs = state.appearance.glyphs
    guard let paragraph else {
      return SourceCard(casebook: casebook, documents: documents, coverage: coverage, glyphs: glyphs)
        .page(of: source)
    }
    return ParagraphPage(
      casebook: casebook, documents: documents, coverage: coverage, glyphs: glyphs,
      showsDigest: showsDigest, isNarrow: isNarrow
    ).page(of: ParagraphReference(source: id, paragraph: paragraph))
  }

  /// Where the parts of the sources screen stand.
  var sourceLayout: SourceLayout { SourceLayout(content: state.content) }

  /// Puts the cursor on a row of the list; too far is the first or the last.
  mutating func selectParagraph(_ row: Int) {
    guard case .source(let id, _) = state.location, let source = casebook.source(id) else { return }
    let row = min(max(0, row), source.paragraphCount)
    guard row != paragraphRow else { return }
    state.location = .source(id, paragraph: row == 0 ? nil : row)
    state.selection = 0
    state.scroll = 0
  }

  /// Moves through the list; a screenful is as many rows as usually fit.
  mutating func moveThroughParagraphs(by steps: Int) {
    let screenful = max(1, sourceLayout.list.height / 5)
    selectParagraph(paragraphRow + (abs(steps) > 1 ? steps.signum() * screenful : steps))
  }

  /// Turns to the next document, past the last to the first.
  mutating func turnDocument(by steps: Int) {
    guard case .source(let id, _) = state.location,
      let place = casebook.sources.firstIndex(where: { $0.id == id })
    else { return }
    let count = casebook.sources.count
    arrive(at: Visit(.source(casebook.sources[(place + steps + count) % count].id, paragraph: nil)))
  }

  mutating func switchSourcePane() {
    if state.focus == .side { leaveSourceSide() } else { enterSourceSide(at: state.selection) }
  }

  /// Puts the cursor among what rests on the paragraph, and scrolls until it is seen.
  mutating func enterSourceSide(at index: Int) {
    state.focus = .side
    let pane = sourceLayout.side
    let layout = PageLayout(sourceSidePage, width: pane.width)
    guard !layout.linesOfTarget.isEmpty else { return }
    state.selection = min(max(0, index), layout.linesOfTarget.count - 1)
    let lines = layout.linesOfTarget[state.selection]
    if lines.upperBound > pane.height {
      state.scroll = min(lines.lowerBound, lines.upperBound - pane.height / 2)
    } else {
      state.scroll = 0
    }
  }

  /// Puts the cursor back on the paragraph; what was chosen beside it stays chosen.
  mutating func leaveSourceSide() {
    state.focus = .main
    state.scroll = 0
  }
}
