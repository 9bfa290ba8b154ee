/// A question about the future whose possible answers are its variants.
///
/// Weimer-Jehle, W. (2006): "Cross-impact balances: A system-theoretical approach to cross-impact analysis",
/// Technological Forecasting and Social Change 73(4).
public struct Descriptor: Hashable, Sendable {
  public let name: String
  /// In their fixed order; a descriptor has at least one.
  public let variants: [String]

  public init(name: String, variants: [String]) {
    self.name = name
    self.variants = variants
  }
}
