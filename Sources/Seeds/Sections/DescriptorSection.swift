import CaseModel

extension ModelDescriptor: SeedItem {
  static let section = SeedSection.descriptors
  static let noun = "descriptor"

  static func read(_ item: inout ItemReader) -> ModelDescriptor? {
    let id = item.required("id", .id(of: ModelDescriptor.self), "")
    let name = item.required("name", .text(upTo: 60), "")
    let shortName = item.required("short-name", .text(upTo: 22), "for narrow places")
    let isInput = item.optional(
      "input", .flag, "whether the answer comes from outside the model; false when left out")
    let text = item.required("text", .text, "the question")
    let variants = item.required(
      "variants", .list(of: .record(Variant.self)), "its possible answers, two or more")
    let states = item.optional(
      "states", .list(of: .record(State.self)), "the answer of each era for which the documents give one")
    item.inspect("variants") { $0.checkVariants(at: $1) }
    item.inspect("states") {
      $0.checkStates(states ?? [], of: variants ?? [], named: id?.rawValue ?? "", at: $1)
    }
    guard let id, let name, let shortName, let text, let variants else { return nil }
    return ModelDescriptor(
      id: id, name: name, shortName: shortName, isInput: isInput ?? false, text: text, variants: variants,
      states: states ?? [])
  }
}

extension ModelDescriptor.Variant: SeedRecord {
  static let noun = "variant"

  static func read(_ item: inout ItemReader) -> ModelDescriptor.Variant? {
    let id = item.required("id", .plainName, "")
    let name = item.required("name", .text(upTo: 20), "")
    let text = item.required("text", .text, "what the answer means")
    guard let id, let name, let text else { return nil }
    return ModelDescriptor.Variant(id: Identifier(id), name: name, text: text)
  }
}

extension ModelDescriptor.State: SeedRecord {
  static let noun = "state of a descriptor"

  static func read(_ item: inout ItemReader) -> ModelDescriptor.State? {
    let era = item.required("era", .reference(to: Era.self), "")
    let variant = item.required("variant", .plainName, "the answer")
    let provenance = item.provenance()
    guard let era, let variant, let provenance else { return nil }
    return ModelDescriptor.State(era: era, variant: Identifier(variant), provenance: provenance)
  }
}

extension SeedReading {
  /// Reports a descriptor with fewer than two variants, and variants of one name.
  fileprivate func checkVariants(at list: SeedNode) {
    let nodes = Array(tree.children(of: list))
    if nodes.count == 1 { report(.statement(.tooFewVariants), at: list) }
    var seen: Set<String> = []
    for node in nodes {
      guard let id = value(of: "id", in: node), id.isScalar else { continue }
      let name = tree.string(id)
      if !seen.insert(name).inserted { report(.statement(.repeatedVariant(name)), at: id) }
    }
  }

  /// Reports states of variants that there are not, and a second state of an era.
  fileprivate func checkStates(
    _ states: [ModelDescriptor.State], of variants: [ModelDescriptor.Variant], named descriptor: String,
    at list: SeedNode
  ) {
    let known = variants.map(\.id.rawValue)
    let nodes = Array(tree.children(of: list))
    guard nodes.count == states.count else { return }
    var eras: Set<String> = []
    for (state, node) in zip(states, nodes) {
      if !known.isEmpty, !known.contains(state.variant.rawValue) {
        let name = state.variant.rawValue
        report(
          .statement(
            .unknownVariant(
              name, of: descriptor, suggestion: suggestion(for: name, among: known), known: known)),
          at: value(of: "variant", in: node) ?? node)
      }
      if !eras.insert(state.era.rawValue).inserted {
        report(.statement(.repeatedState(era: state.era.rawValue)), at: value(of: "era", in: node) ?? node)
      }
    }
  }
}
