import CrossImpact

/// A what-if worked out: which answer every question has in it, and where each answer comes from.
public struct WhatIf: Hashable, Sendable {
  /// Where an answer of a picture comes from.
  public enum Origin: String, Hashable, Sendable {
    /// The documents give it for the era.
    case era
    /// The what-if changes it.
    case changed
    /// The documents do not say; the era's picture was left to settle with what they do say.
    case filled
  }

  /// The location in its one form: with its era, and with changes only that change something.
  public let location: ScenarioLocation
  /// The answers, one for each question.
  public let picture: Scenario
  /// The answers of the era, before anything was changed.
  public let start: Scenario
  /// Where each answer comes from.
  public let origins: [Origin]
  /// The answers that the what-if forces, by the position of their questions.
  public let forced: [Int: Int]
  /// The answers that stay whatever happens: those of the inputs and the forced ones.
  public let fixed: [Int: Int]

  /// The most steps after which a picture that does not settle is given up.
  public static let stepLimit = 1000

  /// Works a what-if out; nothing for a case without a model.
  ///
  /// - Complexity: that of letting one picture settle.
  public init?(_ location: ScenarioLocation, in casebook: Casebook) {
    guard let model = casebook.model, !model.descriptors.isEmpty else { return nil }
    let era = location.era ?? casebook.eras.last?.id
    let start = model.start(of: era)
    var picture = start
    for reference in location.changed {
      if let place = model.place(of: reference) { picture.variants[place.descriptor] = place.variant }
    }
    let known = era.map { model.picture(of: $0) } ?? []
    origins = picture.variants.indices.map { position in
      if picture.variants[position] != start.variants[position] { return .changed }
      return known.indices.contains(position) && known[position] != nil ? .era : .filled
    }
    let answers = picture.variants
    let chosen = location.forced.compactMap { model.position(of: $0) }
    forced = Dictionary(chosen.map { ($0, answers[$0]) }, uniquingKeysWith: { first, _ in first })
    fixed = forced.merging(model.inputs.map { ($0, answers[$0]) }) { first, _ in first }
    self.picture = picture
    self.start = start
    var own = location
    own.era = era
    own.changed = model.changes(from: start, to: picture)
    self.location = own
  }

  /// The positions of the questions whose answer is another than the era's.
  public var changed: [Int] { origins.indices.filter { origins[$0] == .changed } }
}

extension ScenarioModel {
  /// The picture from which what-ifs of an era start.
  ///
  /// Where the documents give no answer, the question first takes the one to which the known answers draw it, and then the
  /// picture settles with the known answers forced.
  ///
  /// - Complexity: that of letting one picture settle, at most ``WhatIf/stepLimit`` steps.
  public func start(of era: Identifier<Era>?) -> Scenario {
    let known = era.map { picture(of: $0) } ?? descriptors.map { _ in nil }
    // An answer that does not exist adds nothing to a balance.
    let given = Scenario(known.map { $0 ?? -1 })
    let first = Scenario(
      known.enumerated().map { position, variant in
        variant ?? matrix.impactBalance(of: position, in: given).positionOfGreatest
      })
    var forced: [Int: Int] = [:]
    for (position, variant) in known.enumerated() { forced[position] = variant }
    let course = try? matrix.succession(from: first, forced: forced, limit: WhatIf.stepLimit)
    if case .fixedPoint(let settled)? = course?.outcome { return settled }
    return first
  }

  /// The answers in which a picture differs from another, in the order of the questions' names.
  public func changes(from start: Scenario, to picture: Scenario) -> [VariantReference] {
    descriptors.indices.compactMap { position -> VariantReference? in
      guard start.variants.indices.contains(position), picture.variants.indices.contains(position),
        start.variants[position] != picture.variants[position]
      else { return nil }
      return reference(to: CrossImpactMatrix.Place(descriptor: position, variant: picture.variants[position]))
    }
    .sorted { $0.descriptor < $1.descriptor }
  }

  /// The name of an answer by its place; nothing when the model has no such place.
  public func reference(to place: CrossImpactMatrix.Place) -> VariantReference? {
    variant(at: place).map { VariantReference(descriptor: descriptors[place.descriptor].id, variant: $0.id) }
  }

  /// An answer by its place.
  public func variant(at place: CrossImpactMatrix.Place) -> ModelDescriptor.Variant? {
    guard descriptors.indices.contains(place.descriptor),
      descriptors[place.descriptor].variants.indices.contains(place.variant)
    else { return nil }
    return descriptors[place.descriptor].variants[place.variant]
  }
}

extension [Int] {
  /// The first position of the greatest number; 0 when there is none.
  fileprivate var positionOfGreatest: Int {
    indices.max { (self[$0], -$0) < (self[$1], -$1) } ?? 0
  }
}
