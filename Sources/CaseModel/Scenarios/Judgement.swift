/// What one answer does to every answer of another question: a row of the cross-impact matrix with its grounds.
public struct Judgement: Hashable, Sendable {
  /// The answer that acts.
  public let source: VariantReference
  /// The question that it acts on.
  public let target: Identifier<ModelDescriptor>
  /// One value for each of the target's variants, in their order, -3 (strongly hinders) to +3 (strongly promotes).
  public let values: [Int]
  /// Its `reason` says why the values are what they are, whatever the basis.
  public let provenance: Provenance

  /// The least and the greatest value that a judgement may have.
  public static let range = -3...3

  /// A judgement; a value beyond ``range`` is not refused here.
  public init(
    source: VariantReference, target: Identifier<ModelDescriptor>, values: [Int], provenance: Provenance
  ) {
    self.source = source
    self.target = target
    self.values = values
    self.provenance = provenance
  }
}
