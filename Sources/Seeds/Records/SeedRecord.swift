/// What a mapping with known keys is read into.
///
/// `read` asks the item for every key, each once and always all of them, and only then looks at what it got. So the
/// keys are declared by being read: the same function, run without a file, tells the format its keys (see
/// `FormatCatalogue`), and a key that nobody asked for is unknown.
protocol SeedRecord {
  /// What one is called in messages and in the schema.
  static var noun: String { get }

  /// Reads one; nothing when a key that is needed is missing or wrong, which has been reported by then.
  static func read(_ item: inout ItemReader) -> Self?
}

/// An element of a section's list; it has an id.
protocol SeedItem: SeedRecord {
  static var section: SeedSection { get }
}
