import Canvas
import CaseModel
import EDTF

/// Draws the rows of the list of claims that are seen, and no others.
struct ClaimListView {
  let casebook: Casebook
  let list: ClaimList
  let selection: Int
  let glyphs: Glyphs
  let region: Region

  private var columns: ClaimColumns { ClaimColumns(region) }

  func drawHeader(into frame: inout Frame, row: Region) {
    let columns = columns
    func put(_ text: String, _ x: Int?) {
      if let x { frame.grid.put(text, x: x, y: row.y, in: row, Style(.faint)) }
    }
    put("time", columns.when)
    put("who says it", columns.holder)
    put("about whom", columns.subject)
    put("stand", columns.stand)
    put("what", columns.summary)
    put("how sure", columns.certainty ?? columns.end - 8)
  }

  func drawRows(into frame: inout Frame) {
    let columns = columns
    let offset = EventListView.offset(
      count: list.lineCount, height: region.height, selected: list.line(ofEntry: selection))
    for row in 0..<region.height {
      let line = region.row(row)
      switch list.line(at: offset + row) {
      case .heading(let section): drawHeading(section, into: &frame, line)
      case .entry(let entry): draw(entry, into: &frame, line, columns)
      case nil: break
      }
    }
    if offset > 0 { frame.moreAbove(in: region) }
    if offset + region.height < list.lineCount { frame.moreBelow(in: region) }
  }

  private func drawHeading(_ section: Int, into frame: inout Frame, _ line: Region) {
    let count = list.count(ofSection: section)
    frame.grid.put(
      [Span(list.sections[section].title, Style(.accent)), Span("  \(count)", Style(.faint))],
      x: line.x + 1, y: line.y, in: line)
  }

  private func draw(_ entry: Int, into frame: inout Frame, _ line: Region, _ columns: ClaimColumns) {
    let claim = casebook.claims[list.entries[entry]]
    let isSelected = entry == selection
    func put(_ text: String, _ x: Int, to end: Int, _ style: Style) {
      frame.grid.put(text.truncated(to: max(0, end - x - 1)), x: x, y: line.y, in: line, style)
    }
    let when = columns.whenColumns > 10 ? claim.when.label : claim.when.years
    put(
      when, columns.when, to: columns.when + columns.whenColumns + 1, Style(isSelected ? .moment : .secondary)
    )
    if let holder = columns.holder {
      put(name(claim.holder), holder, to: columns.subject, Style(isSelected ? .strong : .text))
    }
    put(name(claim.subject), columns.subject, to: columns.stand ?? columns.summary, Style(.accent))
    if let stand = columns.stand {
      put(Words.stand(claim), stand, to: columns.summary, Style(claim.standRole))
    }
    let trailing = grounds(claim, columns)
    let end = columns.certainty ?? columns.end - trailing.columns
    put(
      claim.summary, columns.summary, to: end,
      Style(isSelected ? .strong : .text, isSelected ? .bold : []))
    if let certainty = columns.certainty {
      put(
        Words.certainty(claim.provenance.certainty), certainty, to: columns.end,
        Self.style(claim.provenance.certainty))
    }
    frame.grid.put(trailing, x: columns.end - trailing.columns, y: line.y, in: line)
    if isSelected { frame.select(line.inset(left: 1)) }
    frame.onClick(line, .select(entry))
  }

  /// The sign of the basis and a paragraph; with the certainty, where it has no column and is not the ordinary one.
  private func grounds(_ claim: Claim, _ columns: ClaimColumns) -> [Span] {
    let certainty = claim.provenance.certainty
    let spans = StatementText(casebook: casebook).trailing(claim.provenance)
    guard columns.certainty == nil, certainty != .asserted else { return spans }
    return [Span(Words.certainty(certainty), Self.style(certainty)), Span(" ")] + spans
  }

  private static func style(_ certainty: Certainty) -> Style {
    Style(certainty == .asserted ? .faint : .mixed)
  }

  private func name(_ actor: Identifier<PoliticalActor>) -> String {
    casebook.actor(actor)?.shortName ?? actor.rawValue
  }
}

extension Claim {
  fileprivate var standRole: Role {
    switch (facet, stance) {
    case (_, .supports?), (_, .leansFor?), (.wants, _): .positive
    case (_, .opposes?), (_, .leansAgainst?), (.fears, _): .negative
    case (_, .conditional?): .mixed
    case (.brings, _): .moment
    case (_, .silent?), (.position, nil), (.assessment, _): .secondary
    }
  }
}

extension DateExpression {
  /// The years that the expression reaches over, in at most seven columns: `2013–16`, `2017–`, `–2018`.
  var years: String {
    switch (earliestDay?.year, latestDay?.year) {
    case (let first?, let last?) where first == last: String(first)
    case (let first?, let last?) where first / 100 == last / 100 && first > 0:
      "\(first)–\(last % 100 < 10 ? "0" : "")\(last % 100)"
    case (let first?, _): "\(first)–"
    case (nil, let last?): "–\(last)"
    case (nil, nil): label
    }
  }
}
