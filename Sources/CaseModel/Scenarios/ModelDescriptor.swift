/// A question that the case's cross-impact model asks, with the answers it knows.
public struct ModelDescriptor: Hashable, Sendable {
  /// One possible answer.
  public struct Variant: Hashable, Sendable {
    /// Its name among the answers of its question.
    public let id: Identifier<Variant>
    /// At most 20 columns.
    public let name: String
    /// What the answer means, in a sentence.
    public let text: String

    /// An answer.
    public init(id: Identifier<Variant>, name: String, text: String) {
      self.id = id
      self.name = name
      self.text = text
    }
  }

  /// The answer that one era gives.
  public struct State: Hashable, Sendable {
    /// The era.
    public let era: Identifier<Era>
    /// The answer it gives.
    public let variant: Identifier<Variant>
    /// What it rests on, how sure it is, and where it is said.
    public let provenance: Provenance

    /// The answer of an era.
    public init(era: Identifier<Era>, variant: Identifier<Variant>, provenance: Provenance) {
      self.era = era
      self.variant = variant
      self.provenance = provenance
    }
  }

  /// Its name in the seeds.
  public let id: Identifier<ModelDescriptor>
  /// What the question is called.
  public let name: String
  /// A name of at most 22 columns for narrow places.
  public let shortName: String
  /// Whether its answer is given to the model from outside and nothing in the model moves it.
  public let isInput: Bool
  /// The question itself.
  public let text: String
  /// In their fixed order; two or more.
  public let variants: [Variant]
  /// At most one for each era; an era without one is one for which the documents do not give the answer.
  public let states: [State]

  /// A question.
  public init(
    id: Identifier<ModelDescriptor>, name: String, shortName: String, isInput: Bool, text: String,
    variants: [Variant], states: [State]
  ) {
    self.id = id
    self.name = name
    self.shortName = shortName
    self.isInput = isInput
    self.text = text
    self.variants = variants
    self.states = states
  }

  /// The position of a variant, from 0.
  public func position(of variant: Identifier<Variant>) -> Int? {
    variants.firstIndex { $0.id == variant }
  }

  /// A variant by its name.
  public func variant(_ id: Identifier<Variant>) -> Variant? {
    variants.first { $0.id == id }
  }

  /// The answer of an era, when the documents give it.
  public func state(in era: Identifier<Era>) -> State? {
    states.first { $0.era == era }
  }
}

/// One answer to one question, by name, such as `talks/progress`.
public struct VariantReference: Hashable, Sendable, CustomStringConvertible {
  /// The question.
  public let descriptor: Identifier<ModelDescriptor>
  /// The answer.
  public let variant: Identifier<ModelDescriptor.Variant>

  /// An answer to a question.
  public init(
    descriptor: Identifier<ModelDescriptor>, variant: Identifier<ModelDescriptor.Variant>
  ) {
    self.descriptor = descriptor
    self.variant = variant
  }

  /// Both names with a slash between them; ``init(parsing:)`` reads it back.
  public var description: String { "\(descriptor)/\(variant)" }

  /// The answer that a text such as `talks/progress` names.
  ///
  /// - Returns: `nil` when the text is not two ids with a slash between them.
  public init?(parsing text: String) {
    let sides = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard sides.count == 2, sides.allSatisfy(Identifier<ModelDescriptor>.isValid) else { return nil }
    self.init(descriptor: Identifier(sides[0]), variant: Identifier(sides[1]))
  }
}
