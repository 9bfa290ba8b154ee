import CrossImpact

/// The case's cross-impact model: its questions, what their answers do to each other, and names for what comes of it.
///
/// Descriptors and variants are numbered from 0 in the order of the seeds; `matrix` counts them in the same way.
public struct ScenarioModel: Sendable {
  /// The questions, in the order of the seeds.
  public let descriptors: [ModelDescriptor]
  /// What answers do to other questions, in the order of the seeds.
  public let judgements: [Judgement]
  /// Names and words for what comes of it, in the order of the seeds.
  public let outlines: [ScenarioOutline]
  /// The judgements as the matrix that cross-impact balance computes with.
  public let matrix: CrossImpactMatrix

  /// The numbers of the descriptors by id, as text: the case is opened sooner than with a table of its own type.
  private let positions: [String: Int]
  private let rows: [Row: Int]

  private struct Row: Hashable {
    let source: CrossImpactMatrix.Place
    let target: Int
  }

  /// Makes a model of parts that refer only to each other; a reference to nothing is left out.
  ///
  /// - Complexity: O(judgements + (all variants)²).
  public init(descriptors: [ModelDescriptor], judgements: [Judgement], outlines: [ScenarioOutline]) {
    self.descriptors = descriptors
    self.judgements = judgements
    self.outlines = outlines
    var positions: [String: Int] = [:]
    for (position, descriptor) in descriptors.enumerated() where positions[descriptor.id.rawValue] == nil {
      positions[descriptor.id.rawValue] = position
    }
    var matrix = CrossImpactMatrix(
      descriptors: descriptors.map {
        Descriptor(name: $0.id.rawValue, variants: $0.variants.map(\.id.rawValue))
      })
    var rows: [Row: Int] = [:]
    for (number, judgement) in judgements.enumerated() {
      guard let source = Self.place(of: judgement.source, descriptors, positions),
        let target = positions[judgement.target.rawValue]
      else { continue }
      for (variant, value) in judgement.values.enumerated() {
        matrix[source, CrossImpactMatrix.Place(descriptor: target, variant: variant)] = value
      }
      rows[Row(source: source, target: target)] = number
    }
    self.matrix = matrix
    self.positions = positions
    self.rows = rows
  }

  /// The position of a descriptor.
  public func position(of descriptor: Identifier<ModelDescriptor>) -> Int? {
    positions[descriptor.rawValue]
  }

  /// A descriptor by its name.
  public func descriptor(_ id: Identifier<ModelDescriptor>) -> ModelDescriptor? {
    positions[id.rawValue].map { descriptors[$0] }
  }

  /// The place of an answer in the matrix.
  public func place(of variant: VariantReference) -> CrossImpactMatrix.Place? {
    Self.place(of: variant, descriptors, positions)
  }

  /// The judgement of one answer on a descriptor; nothing where the documents say nothing.
  public func judgement(of source: CrossImpactMatrix.Place, on target: Int) -> Judgement? {
    rows[Row(source: source, target: target)].map { judgements[$0] }
  }

  /// The descriptors whose answers are given from outside.
  public var inputs: [Int] { descriptors.indices.filter { descriptors[$0].isInput } }

  /// The answers of an era, one for each descriptor; nothing where the documents do not give one.
  public func picture(of era: Identifier<Era>) -> [Int?] {
    descriptors.map { descriptor in
      descriptor.state(in: era).flatMap { descriptor.position(of: $0.variant) }
    }
  }

  /// The outline whose answers a scenario has: of several the one that asks for the most.
  public func outline(of scenario: Scenario) -> ScenarioOutline? {
    outlines.filter { outline in
      outline.holds.allSatisfy { reference in
        guard let place = place(of: reference), scenario.variants.indices.contains(place.descriptor) else {
          return false
        }
        return scenario.variants[place.descriptor] == place.variant
      }
    }
    .max { $0.holds.count < $1.holds.count }
  }

  private static func place(
    of reference: VariantReference, _ descriptors: [ModelDescriptor],
    _ positions: [String: Int]
  ) -> CrossImpactMatrix.Place? {
    guard let descriptor = positions[reference.descriptor.rawValue],
      let variant = descriptors[descriptor].position(of: reference.variant)
    else { return nil }
    return CrossImpactMatrix.Place(descriptor: descriptor, variant: variant)
  }
}
