import CaseModel
import Explorer

/// The questions of the cross-impact model, what their answers do to each other, and the named scenarios.
extension Statements {
  /// What a question asks, its answers, and which of them each era gives.
  func blocks(_ descriptor: ModelDescriptor) -> [Chapter.Block] {
    let place = descriptor.isInput ? " It is an input: nothing in the model moves it." : ""
    var blocks: [Chapter.Block] = [
      .heading([Phrase(descriptor.name)]), .paragraph([Phrase(descriptor.text + place)]),
    ]
    blocks += descriptor.variants.map { variant in
      .entry(Entry(label: "answer", title: [Phrase(variant.name, .strong)], text: [Phrase(variant.text)]))
    }
    return blocks + descriptor.states.map { .entry(entry($0, of: descriptor)) }
  }

  /// The answer that an era gives to a question.
  ///
  /// - Parameter asks: whether the entry says which question it answers, where no heading does.
  func entry(_ state: ModelDescriptor.State, of descriptor: ModelDescriptor, asks: Bool = false) -> Entry {
    let era = "in “\(casebook.era(state.era)?.name ?? state.era.rawValue)”"
    let answer = descriptor.variant(state.variant)?.name ?? state.variant.rawValue
    return Entry(
      statement: .state(descriptor.id, state.era), label: asks ? descriptor.shortName : era,
      title: [Phrase(answer, .strong)], facts: asks ? [[Phrase(era)]] : [],
      grounds: grounds.lines(state.provenance))
  }

  /// Every judgement that acts on a question, with a column for each of its answers; nothing when there is none.
  func judgements(on target: ModelDescriptor, in model: ScenarioModel) -> ComparedRows? {
    let judgements = model.judgements.filter { $0.target == target.id }
    guard !judgements.isEmpty else { return nil }
    return ComparedRows(
      headings: [[Phrase("if")]] + target.variants.map { [Phrase($0.name)] } + [[Phrase("why")]],
      rows: judgements.map { judgement in
        let values = target.variants.indices.map { position in
          judgement.values.indices.contains(position) ? Words.value(judgement.values[position]) : ""
        }
        return ComparedRows.Row(
          statement: .judgement(judgement.source, on: judgement.target),
          cells: [answer(judgement.source)] + values.map { [Phrase($0)] },
          grounds: grounds.lines(judgement.provenance))
      })
  }

  /// A named scenario: its picture, what would show that it comes, and what each actor has of it.
  func blocks(_ outline: ScenarioOutline) -> [Chapter.Block] {
    let signposts = outline.signposts.map {
      Entry(label: "would show it", text: [Phrase($0.text)], grounds: [grounds.references($0.citations)])
    }
    let outcomes = outline.outcomes.map {
      Entry(
        label: "for \(casebook.actor($0.actor)?.shortName ?? $0.actor.rawValue)", text: [Phrase($0.text)],
        grounds: [grounds.references($0.citations)])
    }
    return [.heading([Phrase(outline.name)])]
      + ([entry(outline)] + signposts + outcomes).map { entry in
        var entry = entry
        entry.grounds.removeAll(where: \.isEmpty)
        return .entry(entry)
      }
  }

  /// A named scenario with its picture.
  func entry(_ outline: ScenarioOutline) -> Entry {
    Entry(
      statement: .outline(outline.id), label: "picture", title: [Phrase(outline.name, .strong)],
      facts: outline.holds.map { answer($0) }, text: [Phrase(outline.text)],
      grounds: grounds.lines(outline.provenance))
  }

  /// A judgement by itself.
  func entry(_ judgement: Judgement, in model: ScenarioModel) -> Entry {
    let target = model.descriptor(judgement.target)
    let values = zip(target?.variants ?? [], judgement.values).map { "\($0.name) \(Words.value($1))" }
    return Entry(
      statement: .judgement(judgement.source, on: judgement.target), label: "judgement",
      title: answer(judgement.source),
      facts: [[Phrase("on \(target?.name ?? judgement.target.rawValue): \(values.joined(separator: ", "))")]],
      grounds: grounds.lines(judgement.provenance))
  }

  /// A question and one of its answers.
  private func answer(_ reference: VariantReference) -> [Phrase] {
    let descriptor = casebook.model?.descriptor(reference.descriptor)
    let answer = descriptor?.variant(reference.variant)?.name ?? reference.variant.rawValue
    return [
      Phrase("\(descriptor?.shortName ?? reference.descriptor.rawValue): "), Phrase(answer, .strong),
    ]
  }
}
