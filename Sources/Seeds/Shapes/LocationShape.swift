import CaseModel

/// A place in the case, as one may open it; not a walkthrough, since a step cannot show steps.
struct LocationShape: Shape {
  var phrase: String { "a location" }

  func schema(_ catalogue: FormatCatalogue) -> JSONValue {
    ["type": "string", "minLength": 1, "maxLength": .integer(Location.lengthLimit)]
  }

  func read(_ node: SeedNode, _ reading: SeedReading) -> Location? {
    guard let text = reading.scalar(node, expected: phrase) else { return nil }
    // In a case with an error nothing may be there only because it could not be read.
    guard let casebook = reading.casebook else { return nil }
    do throws(LocationError) {
      let location = try Location(parsing: text, in: casebook)
      if case .walkthrough = location { return reading.report(.statement(.stepShowsWalkthrough), at: node) }
      return location
    } catch {
      return reading.report(.value(.invalidLocation(error)), at: node)
    }
  }
}

extension Shape where Self == LocationShape {
  static var location: LocationShape { LocationShape() }
}
