import CaseModel

/// The claims and the glossary as lines of plain text.
extension PlainText {
  /// Every claim that the filter leaves, under its headings, and the one under the cursor at length.
  func claims(_ location: ClaimsLocation) -> [String] {
    let casebook = application.casebook
    let list = application.state.claims.list
    let filter = location.filter.words(in: casebook)
    var lines = [filter.isEmpty ? "All claims (\(list.count))" : "Claims, \(filter) (\(list.count))"]
    for (index, section) in list.sections.enumerated() {
      lines += ["", "\(section.title) (\(list.count(ofSection: index))):"]
      for entry in section.start..<section.start + list.count(ofSection: index) {
        let mark = entry == application.state.selection ? "> " : "- "
        lines.append(mark + line(casebook.claims[list.entries[entry]]))
      }
    }
    if let position = application.claimUnderCursor {
      let page = ClaimPage(casebook: casebook, documents: application.documents).page(
        of: casebook.claims[position].id)
      lines += ["", "Here:"] + Self.lines(page) + termLine(page)
    }
    return lines
  }

  private func line(_ claim: Claim) -> String {
    let casebook = application.casebook
    func name(_ id: Identifier<PoliticalActor>) -> String { casebook.actor(id)?.shortName ?? id.rawValue }
    let stance = claim.stance.map { " \(Words.stance($0))" } ?? ""
    return "\(claim.when.label): \(name(claim.holder)) on \(name(claim.subject)), \(Words.facet(claim.facet))"
      + "\(stance): \(claim.summary). [\(Words.certainty(claim.provenance.certainty)); "
      + "\(StatementText(casebook: casebook).spoken(claim.provenance))]"
  }

  /// Every term with its meaning, and the one under the cursor with its grounds and uses.
  func glossary(_ chosen: Identifier<Term>?) -> [String] {
    let casebook = application.casebook
    var lines: [String] = []
    for term in application.state.glossary.order.map({ casebook.terms[$0] }) {
      let names = ([term.name] + term.localNames.map(\.text)).joined(separator: ", ")
      let grounds = StatementText(casebook: casebook).spoken(term.provenance)
      lines.append("\(term.id == chosen ? "> " : "- ")\(names): \(term.text) [\(grounds)]")
    }
    if chosen != nil { lines += ["", "Here:"] + Self.lines(application.pageUnderCursor) }
    return lines.isEmpty ? ["The case has no glossary."] : lines
  }

  /// A line that names the terms of a page, which a screen underlines; none when there are none.
  func termLine(_ page: Page) -> [String] {
    let names = page.terms.map { application.casebook.terms[$0].name }
    return names.isEmpty ? [] : ["", "explained in the glossary: \(names.joined(separator: ", "))"]
  }
}
