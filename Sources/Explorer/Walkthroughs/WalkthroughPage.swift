import Canvas
import CaseModel

/// Builds the pages of walkthroughs: the list of all, and the overview of one.
struct WalkthroughPage {
  let casebook: Casebook
  /// The key that opens a line.
  let openKey: String

  /// Every walkthrough of the case.
  var all: Page {
    var page = Page()
    page.paragraph([Span("Walkthroughs", Style(.strong, .bold))])
    page.paragraph("Lessons through the case, step by step. \(openKey) opens one.", Style(.secondary))
    for walkthrough in casebook.walkthroughs {
      page.gap()
      page.item(
        Page.Item(
          body: [Span(walkthrough.title, Style(.strong, .bold))],
          trailing: [Span(Self.length(of: walkthrough), Style(.secondary))],
          spokenTrailing: Self.length(of: walkthrough),
          target: .walkthrough(walkthrough.id, step: nil)))
      page.paragraph(walkthrough.text)
    }
    if casebook.walkthroughs.isEmpty { page.paragraph("The case has none.", Style(.faint)) }
    return page
  }

  /// What one is about, and its steps.
  func page(of id: Identifier<Walkthrough>) -> Page {
    guard let walkthrough = casebook.walkthrough(id) else { return Page() }
    var page = heading(of: walkthrough)
    page.gap()
    page.heading("steps")
    for (index, step) in walkthrough.steps.enumerated() {
      page.item(
        Page.Item(
          label: [Span("\(index + 1)", Style(.accent))], labelColumns: 4, spokenLabel: "step \(index + 1)",
          body: [
            Span(step.title),
            Span(" · \(LocationTitle(step.location, in: casebook).text)", Style(.secondary)),
          ],
          trailing: [Span("\(step.minutes) min", Style(.secondary))], spokenTrailing: "\(step.minutes) min",
          target: .walkthrough(id, step: index + 1)))
    }
    return page
  }

  private func heading(of walkthrough: Walkthrough) -> Page {
    var page = Page()
    page.paragraph([
      Span(walkthrough.title, Style(.strong, .bold)),
      Span(", \(Self.length(of: walkthrough))", Style(.secondary)),
    ])
    page.gap()
    page.paragraph(walkthrough.text)
    return page
  }

  /// The whole lesson on paper: every step with its text and question, then the notes apart, for the teacher.
  func handout(of walkthrough: Walkthrough) -> [(heading: String?, page: Page)] {
    let steps = walkthrough.steps.enumerated()
    var notes = Page()
    for (index, step) in steps {
      guard let text = step.notes else { continue }
      notes.paragraph([Span("\(index + 1). \(step.title): ", Style(.strong, .bold)), Span(text)])
    }
    return [(nil, heading(of: walkthrough))]
      + steps.map { index, step in
        var page = StepText(step: step, model: casebook.model).page
        page.paragraph("neasia walkthrough/\(walkthrough.id)/\(index + 1)", Style(.secondary))
        return ("\(index + 1). \(step.title) (\(step.minutes) min)", page)
      } + (notes.blocks.isEmpty ? [] : [("Notes for the teacher", notes)])
  }

  private static func length(of walkthrough: Walkthrough) -> String {
    let count = walkthrough.steps.count
    return "\(count) step\(count == 1 ? "" : "s"), \(walkthrough.minutes) min"
  }
}
