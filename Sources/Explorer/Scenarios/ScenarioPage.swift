import Canvas
import CaseModel

/// Builds the questions of the cross-impact model and the answers of a what-if.
struct ScenarioPage {
  let casebook: Casebook

  func page(of location: ScenarioLocation) -> Page {
    guard let model = casebook.model else { return Page() }
    var page = Page()
    let era = location.era ?? casebook.eras.last?.id
    for descriptor in model.descriptors {
      let state = era.flatMap { descriptor.state(in: $0) }
      let changed = location.changed.first { $0.descriptor == descriptor.id }?.variant
      let variant = (changed ?? state?.variant).flatMap { descriptor.variant($0) }
      page.item(
        Page.Item(
          label: [Span(descriptor.shortName)], labelColumns: 24, spokenLabel: descriptor.name,
          body: [Span(variant?.name ?? "the documents do not say", variant == nil ? Style(.faint) : Style())])
      )
    }
    return page
  }
}
