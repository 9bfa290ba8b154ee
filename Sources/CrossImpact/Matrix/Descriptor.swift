/// A question about the future whose possible answers are its variants.
///
/// Weimer-Jehle, W. (2006): "Cross-impact balances: A system-theoretical approach to cross-impact analysis",
/// Technological Forecasting and Social Change 73(4), 334–361.
public struct Descriptor: Hashable, Sendable {
  /// What the question is called.
  public let name: String
  /// In their fixed order; a descriptor without any has no scenario.
  public let variants: [String]

  /// A descriptor with its possible answers.
  public init(name: String, variants: [String]) {
    self.name = name
    self.variants = variants
  }
}
