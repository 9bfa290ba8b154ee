/// The keys of every kind of record, collected by running their readers without a file.
final class FormatCatalogue {
  /// The records by noun, in the order in which they were met.
  private(set) var records: [(noun: String, keys: [KeyDescription])] = []

  /// Adds a record and all that is in it.
  @discardableResult
  func add<Record: SeedRecord>(_ type: Record.Type) -> [KeyDescription] {
    if let known = records.first(where: { $0.noun == Record.noun }) { return known.keys }
    var reader = ItemReader(describing: self, noun: Record.noun)
    _ = Record.read(&reader)
    records.append((Record.noun, reader.description))
    return reader.description
  }
}
