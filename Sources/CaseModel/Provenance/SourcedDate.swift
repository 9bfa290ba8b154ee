import EDTF

/// A date with what it rests on, since a document often states an event and leaves out its day.
public struct SourcedDate: Hashable, Sendable {
  /// The date itself.
  public let expression: DateExpression
  /// What the date rests on.
  public let basis: Basis
  /// Why the date is concluded or where it comes from; always present unless `basis` is `.stated`.
  public let note: String?
  /// The expression's short form, made once since lists show it with every frame.
  public let label: String

  /// A date.
  public init(_ expression: DateExpression, basis: Basis, note: String? = nil) {
    label = expression.label
    self.expression = expression
    self.basis = basis
    self.note = note
  }
}
