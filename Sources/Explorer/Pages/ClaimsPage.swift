import Canvas
import CaseModel

/// Builds the list of claims.
struct ClaimsPage {
  let casebook: Casebook

  func page(of location: ClaimsLocation) -> Page {
    let text = StatementText(casebook: casebook)
    var page = Page()
    for claim in casebook.claims where location.filter.admits(claim) {
      page.item(
        Page.Item(
          body: [Span(claim.summary)], trailing: text.trailing(claim.provenance),
          spokenTrailing: text.spoken(claim.provenance), target: .claim(claim.id)))
    }
    return page
  }
}
