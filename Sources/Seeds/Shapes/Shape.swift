import CaseModel

/// What a value of a seed file must be: how it is read, how the format describes it, and how JSON Schema does.
///
/// All three stand together in each shape, so the checker, the documentation and the schema cannot come apart.
protocol Shape {
  associatedtype Value

  /// What the value is, in words that fit behind "write" and "expected": "a whole number from 1 to 5".
  var phrase: String { get }

  /// The value in JSON Schema. Records are put into the catalogue and referred to.
  func schema(_ catalogue: FormatCatalogue) -> JSONValue

  /// Reads the value, or reports why it cannot be read and gives nothing.
  func read(_ node: SeedNode, _ reading: SeedReading) -> Value?
}
