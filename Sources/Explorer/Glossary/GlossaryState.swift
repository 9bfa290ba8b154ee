import CaseModel

/// What the glossary works out once and keeps.
public struct GlossaryState: Equatable, Sendable {
  /// The term to which the key of the glossary returns.
  public var lastTerm: Identifier<Term>?
  /// Positions in the casebook's terms, in the order of the alphabet.
  public var order: [Int] = []
  /// Where each term occurs, once the glossary has been shown.
  public var uses: TermUses?
}
