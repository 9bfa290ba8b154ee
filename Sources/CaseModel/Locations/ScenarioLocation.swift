/// A what-if: where it starts, which answers are changed, and which are forced.
public struct ScenarioLocation: Hashable, Sendable {
  /// What is shown of the what-if.
  public enum View: String, Hashable, Sendable, CaseIterable {
    /// Every question with its answers.
    case picture
    /// Consistent scenarios side by side.
    case comparison
    /// What would follow from each other answer.
    case branches
    /// Which judgements the result hangs on, and what can never hold.
    case robustness
  }

  /// The era whose picture it starts from; without one, the last.
  public var era: Identifier<Era>?
  /// Answers that differ from the era's, at most one for each descriptor.
  public var changed: [VariantReference]
  /// Descriptors whose answer stays, whatever pulls at it.
  public var forced: Set<Identifier<ModelDescriptor>>
  /// The descriptor under the cursor; without one, the first.
  public var descriptor: Identifier<ModelDescriptor>?
  /// What is shown of the what-if.
  public var view: View

  /// A what-if.
  public init(
    era: Identifier<Era>? = nil, changed: [VariantReference] = [],
    forced: Set<Identifier<ModelDescriptor>> = [], descriptor: Identifier<ModelDescriptor>? = nil,
    view: View = .picture
  ) {
    self.era = era
    self.changed = changed
    self.forced = forced
    self.descriptor = descriptor
    self.view = view
  }
}
