import Canvas
import CaseModel

/// Builds the explanation of one answer: every judgement that acts on its question, in plain words.
struct WhyPage {
  let shown: ShownWhatIf
  let glyphs: Glyphs
  /// The line whose reason is written out, counted from 0 among those that can be opened.
  var expanded: Int?
  /// What the class is asked to judge, so that nobody reads off what the case says.
  var judged: JudgementCell?
  /// The columns of the pane; in few, the names of what acts begin the sentence and have no column of their own.
  var width = 106

  private var hang: Int { labelColumns == 0 ? 2 : 0 }
  private var labelColumns: Int { width >= 96 ? 37 : width >= 70 ? 33 : 0 }

  func page(of position: Int) -> Page {
    guard shown.model.descriptors.indices.contains(position) else { return Page() }
    let descriptor = shown.model.descriptors[position]
    let pulls = shown.model.pulls(on: position, in: shown.whatIf.picture)
    var page = Page()
    var line = 0
    for pull in pulls {
      // What comes from outside the documents leads to no paragraph, so the cursor passes it.
      let canOpen = pull.judgement?.provenance.places.isEmpty == false
      page.item(item(pull, isOpen: canOpen && line == expanded))
      if canOpen { line += 1 }
    }
    if let item = ground(of: position, descriptor, isOpen: line == expanded) { page.item(item) }
    if shown.whatIf.origins[position] == .filled {
      page.paragraph("The documents do not say; the model filled it in from what they do say.", Style(.mixed))
    }
    page.paragraph(descriptor.text, Style(.secondary))
    if let variant = descriptor.variants.indices.contains(shown.chosen(position))
      ? descriptor.variants[shown.chosen(position)] : nil
    {
      page.paragraph([
        Span("\(variant.name): ", Style(.secondary, .italic)), Span(variant.text, Style(.secondary)),
      ])
    }
    if pulls.isEmpty, !descriptor.isInput {
      page.paragraph("Nothing in this picture pulls at it, so any answer holds.", Style(.secondary))
    }
    return page
  }

  /// The statements behind the lines that can be opened, in the same order.
  func grounds(of position: Int) -> [Provenance] {
    let pulls = shown.model.pulls(on: position, in: shown.whatIf.picture)
    return (pulls.map { $0.judgement?.provenance } + [state(of: position)?.provenance])
      .compactMap(\.self).filter { !$0.places.isEmpty }
  }

  private func item(_ pull: Pull, isOpen: Bool) -> Page.Item {
    let own = shown.chosen(pull.target)
    let speaksFor = pull.promoted.contains(own)
    let role: Role = speaksFor ? .positive : .negative
    let text = StatementText(casebook: shown.casebook)
    let source = shown.answer(pull.source.descriptor, pull.source.variant)
    if isJudged(pull) { return judgedItem(pull, source) }
    var body = lead(source) + [Span(shown.words(of: pull), Style(speaksFor ? .text : .strong))]
    if isOpen, let reason = pull.judgement?.provenance.reason {
      body.append(Span("  \(reason)", Style(.secondary)))
    }
    let value = ShownWhatIf.signed(pull.strength)
    let bar = String(repeating: glyphs.block, count: min(3, max(0, pull.strength)))
    var trailing = labelColumns > 0 ? [Span(bar, Style(role))].padded(to: 4) : []
    trailing.append(Span(value, Style(role, .bold)))
    if let judgement = pull.judgement {
      let grounds = text.trailing(judgement.provenance, limit: labelColumns > 0 ? 2 : 1)
      trailing += [Span(" ")] + (labelColumns > 0 ? grounds.padded(to: 12, .right) : grounds)
    }
    return Page.Item(
      label: [Span(source, Style(.secondary))], labelColumns: labelColumns, hang: hang,
      spokenLabel: labelColumns > 0 ? source : "", body: body,
      trailing: trailing,
      spokenTrailing: ([value] + [pull.judgement.map { text.spoken($0.provenance) }].compactMap(\.self))
        .joined(separator: ", "),
      target: pull.judgement?.provenance.places.first.map { .paragraph($0) })
  }

  private func isJudged(_ pull: Pull) -> Bool {
    guard let judged, let source = shown.model.place(of: judged.source) else { return false }
    return source == pull.source && shown.model.position(of: judged.target.descriptor) == pull.target
  }

  private func judgedItem(_ pull: Pull, _ source: String) -> Page.Item {
    Page.Item(
      label: [Span(source, Style(.secondary))], labelColumns: labelColumns, hang: hang,
      spokenLabel: labelColumns > 0 ? source : "",
      body: lead(source) + [Span("the class judges this now", Style(.moment))],
      trailing: [Span("?", Style(.moment, .bold))], spokenTrailing: "?",
      target: pull.judgement?.provenance.places.first.map { .paragraph($0) })
  }

  /// What begins a sentence for which there is no column of labels.
  private func lead(_ label: String) -> [Span] {
    labelColumns > 0 ? [] : [Span("\(label) ", Style(.secondary))]
  }

  private func state(of position: Int) -> ModelDescriptor.State? {
    shown.whatIf.location.era.flatMap { shown.model.descriptors[position].state(in: $0) }
  }

  /// What the documents say of the question in the era.
  private func ground(of position: Int, _ descriptor: ModelDescriptor, isOpen: Bool) -> Page.Item? {
    guard let state = state(of: position), let variant = descriptor.variant(state.variant) else { return nil }
    let text = StatementText(casebook: shown.casebook)
    let label = shown.era?.name ?? state.era.rawValue
    var body = lead(label) + [Span("it was ", Style(.secondary)), Span(variant.name)]
    if isOpen, let reason = state.provenance.reason ?? state.provenance.caution {
      body.append(Span("  \(reason)", Style(.secondary)))
    }
    return Page.Item(
      label: [Span(label, Style(.secondary, .italic))], labelColumns: labelColumns, hang: hang,
      spokenLabel: labelColumns > 0 ? label : "",
      body: body, trailing: text.trailing(state.provenance, limit: 2),
      spokenTrailing: text.spoken(state.provenance),
      target: state.provenance.places.first.map { .paragraph($0) })
  }
}
