/// A project of the program ScenarioWizard: a cross-impact matrix, and what its authors wrote about it.
///
/// The format is that of its `.scw` files as of version 4, which are lines of text. Line breaks in texts are `\n`.
public struct ScenarioWizardProject: Hashable, Sendable {
  /// What the project is called, often the name of its file.
  public var name: String
  /// Descriptors with their short names, and the judgements.
  public var matrix: CrossImpactMatrix
  /// What is written about the project as a whole.
  public var notes: String
  /// The long names and essays, one for each descriptor of the matrix.
  public var texts: [DescriptorTexts]
  /// Why the judgements are as they are, by the two descriptors; empty comments are left out.
  public var comments: [Block: String]

  /// What is written about one descriptor.
  public struct DescriptorTexts: Hashable, Sendable {
    /// The name in full; empty when there is only the short one.
    public var longName: String
    /// The names of the variants in full, in their order.
    public var longVariantNames: [String]
    /// What is written about the descriptor.
    public var essay: String

    /// The texts of one descriptor.
    public init(longName: String = "", longVariantNames: [String] = [], essay: String = "") {
      self.longName = longName
      self.longVariantNames = longVariantNames
      self.essay = essay
    }
  }

  /// All judgements of one descriptor on another, which share a comment in the file.
  public struct Block: Hashable, Sendable {
    /// The descriptor that influences.
    public let source: Int
    /// The descriptor that is influenced.
    public let target: Int

    /// The judgements of one descriptor on another, counted from 0.
    public init(source: Int, target: Int) {
      self.source = source
      self.target = target
    }
  }

  /// A project of a matrix without any texts.
  public init(name: String, matrix: CrossImpactMatrix) {
    self.name = name
    self.matrix = matrix
    notes = ""
    texts = matrix.descriptors.map {
      DescriptorTexts(longVariantNames: Array(repeating: "", count: $0.variants.count))
    }
    comments = [:]
  }

  /// The most bytes that are read.
  public static let sizeLimit = 16 << 20
  /// The most variants of all descriptors together that are read; their number decides the size of the matrix.
  public static let variantLimit = 1000
}
