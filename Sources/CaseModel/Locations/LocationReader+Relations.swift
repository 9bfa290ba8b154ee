/// What the web of relations reads.
extension LocationReader {
  mutating func relations() throws(LocationError) -> RelationsLocation {
    var relations = RelationsLocation()
    relations.moment = try day()
    relations.against = try day(.against)
    relations.form = try choice(.form) ?? .matrix
    relations.pair = try twoActors(.on).map { OrderedPair($0, $1) }
    return relations
  }
}
