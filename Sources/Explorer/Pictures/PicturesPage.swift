import Canvas
import CaseModel

/// Says what the rows of the pictures show: in sentences for plain text, and of one row in the pane below.
struct PicturesPage {
  let shown: ShownPictures
  let glyphs: Glyphs

  private var casebook: Casebook { shown.casebook }

  /// A line for every row.
  var page: Page {
    var page = Page()
    for row in shown.rows {
      switch row {
      case .question(let question): page.item(item(of: question))
      case .offshoot(let question): page.item(item(ofOffshoot: question))
      }
    }
    return page
  }

  private func item(of question: Int) -> Page.Item {
    let descriptor = shown.model.descriptors[question]
    let parts = Chronicle(descriptor, casebook.eras).stretches.map { stretch -> String in
      let answer = stretch.variant.map { shown.name(question, $0) } ?? "not said"
      return "\(answer) \(words(of: stretch.eras))"
    }
    let text = StatementText(casebook: casebook)
    let provenance = shown.state(of: question)?.provenance
    return Page.Item(
      label: [Span(descriptor.shortName)], labelColumns: 24, spokenLabel: descriptor.shortName,
      body: [Span(parts.joined(separator: ", "))], trailing: provenance.map { text.trailing($0) } ?? [],
      spokenTrailing: provenance.map { "in the moment's era: \(text.spoken($0))" } ?? "",
      target: .scenario(shown.location(of: .question(question))))
  }

  private func item(ofOffshoot question: Int) -> Page.Item {
    Page.Item(
      label: [Span("what if", Style(.moment))], labelColumns: 24,
      spokenLabel: "what if, from “\(shown.offshootEra?.name ?? "the case")”",
      body: [Span("\(shown.name(question)): \(shown.words(ofOffshoot: question, glyphs.arrowRight))")],
      spokenTrailing: reason(question),
      target: .scenario(shown.location(of: .offshoot(question))))
  }

  /// From which era to which.
  private func words(of eras: ClosedRange<Int>) -> String {
    let first = casebook.eras[eras.lowerBound].shortName
    let last = casebook.eras[eras.upperBound].shortName
    return first == last ? "in “\(first)”" : "from “\(first)” to “\(last)”"
  }

  /// How the what-if comes to its answer.
  private func reason(_ question: Int) -> String {
    let parts = [
      shown.offshoot?.changed(question) == nil ? nil : "the what-if changes it",
      shown.offshoot?.later(question).map {
        "\(shown.name(question, $0)) would follow when the picture settles"
      },
    ]
    return parts.compactMap(\.self).joined(separator: ", and ")
  }

  /// The answer of the moment's era to the question under the cursor with its grounds; or what the what-if makes of it.
  func detail(of row: ShownPictures.Row) -> Page {
    var page = Page()
    switch row {
    case .question(let question):
      let state = shown.state(of: question)
      let variant = state.flatMap { shown.model.descriptors[question].variant($0.variant) }
      page.paragraph(
        heading(shown.era?.name ?? "", question, variant?.name ?? "the documents do not say"))
      if let state {
        page.paragraph(variant?.text ?? "")
        page.paragraph(DetailText(casebook: casebook, glyphs: glyphs).grounds(state.provenance))
        page.paragraph(state.provenance.reason ?? "", Style(.secondary))
      } else {
        page.paragraph(shown.model.descriptors[question].text, Style(.secondary))
      }
    case .offshoot(let question):
      let answer = shown.words(ofOffshoot: question, glyphs.arrowRight)
      page.paragraph(heading("What if, from “\(shown.offshootEra?.name ?? "the case")”", question, answer))
      let actual = shown.offshoot.map { shown.name(question, $0.whatIf.start.variants[question]) } ?? ""
      page.paragraph(reason(question).isEmpty ? "" : "Not \(actual): \(reason(question)).")
    }
    return page
  }

  private func heading(_ when: String, _ question: Int, _ answer: String) -> [Span] {
    [
      Span(when, Style(.moment, .bold)), Span("  \(shown.name(question)): "),
      Span(answer, Style(.strong, .bold)),
    ]
  }
}
