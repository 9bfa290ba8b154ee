/// What the web of relations reads.
extension LocationReader {
  mutating func relations() throws(LocationError) -> RelationsLocation {
    var relations = RelationsLocation()
    relations.moment = try day()
    relations.against = try day(.against)
    relations.form = try choice(.form) ?? .matrix
    relations.pair = try pair()
    return relations
  }

  /// Two different actors, parted by a comma, since ids may have hyphens.
  private mutating func pair() throws(LocationError) -> OrderedPair? {
    guard let text = take(.on) else { return nil }
    let names = text.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    guard names.count == 2, names[0] != names[1] else {
      let examples = casebook.actors.prefix(2).map(\.id.rawValue).joined(separator: ",")
      throw .invalidValue(
        text, parameter: LocationParameter.on.rawValue, expected: ["two actors such as \(examples)"])
    }
    return OrderedPair(try actor(names[0]), try actor(names[1]))
  }
}
