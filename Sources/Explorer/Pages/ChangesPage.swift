import Canvas
import CaseModel

/// Builds what changed or differs, issue by issue.
struct ChangesPage {
  let casebook: Casebook

  func page(of location: ChangesLocation) -> Page {
    var page = Page()
    for issue in casebook.issues { page.paragraph(issue.name) }
    return page
  }
}
