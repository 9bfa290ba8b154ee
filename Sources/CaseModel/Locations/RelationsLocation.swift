import EDTF

/// The web of relations as one looks at it.
public struct RelationsLocation: Hashable, Sendable {
  /// How the relations are shown.
  public enum Form: String, Hashable, Sendable, CaseIterable {
    /// A row and a column for every actor.
    case matrix
    /// Actors on a circle, joined by lines.
    case graph
  }

  /// The moment; without one, the end of the case.
  public var moment: Day?
  /// The moment with which it is compared.
  public var against: Day?
  /// How the relations are shown.
  public var form: Form
  /// The two actors under the cursor, who are different; without, the first two of whom something is said.
  public var pair: OrderedPair?

  /// A web of relations.
  public init(moment: Day? = nil, against: Day? = nil, form: Form = .matrix, pair: OrderedPair? = nil) {
    self.moment = moment
    self.against = against
    self.form = form
    self.pair = pair
  }
}
