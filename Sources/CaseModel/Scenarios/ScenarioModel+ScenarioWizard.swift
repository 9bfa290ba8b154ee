import CrossImpact

extension ScenarioWizardProject {
  /// A case's model as a project of ScenarioWizard, with its texts and with reasons and citations as comments.
  ///
  /// Descriptors and variants bear their ids, which are short and plain, as names, and their names as long names; so
  /// the file reads back to the same matrix.
  ///
  /// - Parameters:
  ///   - model: the model.
  ///   - casebook: the case it belongs to, by which citations are named.
  public init(_ model: ScenarioModel, in casebook: Casebook) {
    self.init(name: "\(casebook.heading.id).scw", matrix: model.matrix)
    notes = "\(casebook.heading.title)\n\(Self.key(to: casebook))"
    texts = model.descriptors.map { descriptor in
      DescriptorTexts(
        longName: descriptor.name, longVariantNames: descriptor.variants.map(\.name),
        essay: Self.essay(on: descriptor, in: casebook))
    }
    for judgement in model.judgements {
      guard let source = model.position(of: judgement.source.descriptor),
        let target = model.position(of: judgement.target)
      else { continue }
      let block = Block(source: source, target: target)
      let comment = Self.comment(on: judgement, in: casebook)
      comments[block] = comments[block].map { $0 + "\n" + comment } ?? comment
    }
  }

  /// What the letters of citations stand for.
  private static func key(to casebook: Casebook) -> String {
    casebook.sources.map {
      "\($0.abbreviation): \(casebook.actor($0.author)?.name ?? $0.author.rawValue), \($0.title)"
    }.joined(separator: "\n")
  }

  private static func essay(on descriptor: ModelDescriptor, in casebook: Casebook) -> String {
    var lines = [descriptor.text] + descriptor.variants.map { "\($0.name): \($0.text)" }
    for state in descriptor.states {
      let era = casebook.era(state.era)?.name ?? state.era.rawValue
      let name = descriptor.variant(state.variant)?.name ?? state.variant.rawValue
      lines.append("\(era): \(name)\(citations(of: state.provenance, in: casebook))")
    }
    return lines.joined(separator: "\n")
  }

  private static func comment(on judgement: Judgement, in casebook: Casebook) -> String {
    let grounds = judgement.provenance
    let reason = grounds.reason ?? grounds.origin ?? ""
    return "\(judgement.source.variant): \(reason)\(citations(of: grounds, in: casebook))"
  }

  private static func citations(of provenance: Provenance, in casebook: Casebook) -> String {
    let places = provenance.places.map { casebook.label(of: $0) }
    return " [\((places + [provenance.basis.rawValue]).joined(separator: ", "))]"
  }
}
