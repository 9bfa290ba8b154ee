import Canvas
import CaseModel

/// Draws the claims that the filter leaves, and the detail of the one under the cursor.
struct ClaimsScreen {
  let application: Application
  let location: ClaimsLocation

  private var casebook: Casebook { application.casebook }

  func draw(into frame: inout Frame, content: Region) {
    let state = application.state
    let layout = ClaimsLayout(content)
    let list = state.claims.list
    let view = ClaimListView(
      casebook: casebook, list: list, selection: state.selection, glyphs: frame.glyphs, region: layout.rows)
    view.drawHeader(into: &frame, row: layout.header)
    view.drawRows(into: &frame)
    if list.entries.isEmpty {
      frame.grid.put(
        casebook.claims.isEmpty
          ? "The case has no claims."
          : "No claim is left by the filter: \(application.keymap.name(of: .clearFilter)) shows all.",
        x: layout.rows.x + 1, y: layout.rows.y, in: layout.rows, Style(.secondary))
    }
    drawRule(layout.rule, into: &frame)
    guard let position = application.claimUnderCursor else { return }
    let claim = casebook.claims[position]
    let page = DetailText(casebook: casebook, glyphs: frame.glyphs).pageWithIssues(of: claim)
    PageView(page, region: layout.detail, selection: nil)
      .draw(into: &frame, region: layout.detail) { _ in .go(.claim(claim.id)) }
  }

  /// Where the cursor is, what is filtered, and what the signs mean; narrow screens leave out the signs for the filter.
  private func drawRule(_ rule: Region, into frame: inout Frame) {
    var title = [Span(place, Style(.secondary))]
    let words = location.filter.words(in: casebook)
    var legend = [
      Span("  "), Span("~", Style(.inferred)), Span(" inferred  ", Style(.faint)),
      Span("+", Style(.outside)), Span(" outside", Style(.faint)),
    ]
    if rule.width < 100 { legend.append(Span("  no word: asserted", Style(.faint))) }
    let room = rule.width - 8 - title.columns
    if !words.isEmpty { title += [Span("  "), Span(words.truncated(to: room), Style(.moment))] }
    if words.columns + legend.columns <= room { title += legend }
    frame.grid.drawRule(across: rule, title: title)
  }

  /// The line of the cursor; with the number of claims where one on several issues has several lines.
  private var place: String {
    let list = application.state.claims.list
    guard !list.entries.isEmpty else { return "no claim" }
    let line = "\(application.state.selection + 1) of \(list.entries.count)"
    return list.count == list.entries.count ? line : "\(line), \(list.count) claims"
  }
}
