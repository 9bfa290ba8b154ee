import EDTF

extension Day {
  /// The day as a reader writes it: `27 Apr 2018`.
  public var label: String { (try? DateExpression(parsing: description))?.label ?? description }
}
