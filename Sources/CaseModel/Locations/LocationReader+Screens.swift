/// What each screen of several parameters reads.
extension LocationReader {
  mutating func timeline() throws(LocationError) -> TimelineLocation {
    var timeline = TimelineLocation()
    if !isAtEnd { timeline.event = try item(casebook.events.map(\.id), of: "event") }
    timeline.moment = try day()
    if let name = take(.actor) { timeline.actor = try actor(name) }
    timeline.zoom = try choice(.zoom) ?? .year
    timeline.layout = try choice(.layout) ?? .list
    if timeline.layout == .pictures { timeline.offshoot = try offshoot() }
    for name in items(.only) { timeline.filter.actors.insert(try actor(name)) }
    for name in items(.kind) { timeline.filter.quarters.insert(try Self.choice(name, .kind)) }
    timeline.filter.headlinesOnly = try flag(.headlines)
    timeline.showsCurve = try flag(.curve)
    return timeline
  }

  /// Yes or no; no where nothing is said.
  private mutating func flag(_ parameter: LocationParameter) throws(LocationError) -> Bool {
    guard let value = take(parameter) else { return false }
    guard value == "yes" || value == "no" else {
      throw .invalidValue(value, parameter: parameter.rawValue, expected: ["yes", "no"])
    }
    return value == "yes"
  }

  /// The what-if that branches off the pictures of the timeline, when there is one.
  private mutating func offshoot() throws(LocationError) -> ScenarioLocation? {
    guard let model = casebook.model else {
      let layouts = TimelineLocation.Layout.allCases.filter { $0 != .pictures }
      throw .invalidValue("pictures", parameter: "layout", expected: layouts.map(\.rawValue))
    }
    var offshoot = ScenarioLocation()
    if let name = take(.from) { offshoot.era = try known(name, casebook.eras.map(\.id), "era") }
    try readDifferences(into: &offshoot, model)
    return offshoot == ScenarioLocation() ? nil : offshoot
  }

  /// A paragraph of a document, when the path names one.
  mutating func paragraph(of source: Identifier<Source>) throws(LocationError) -> Int? {
    guard let text = next() else { return nil }
    let count = casebook.source(source)?.paragraphCount ?? 0
    guard let number = Int(text), number >= 1, number <= count, String(number) == text else {
      throw .unknownParagraph(text, count: count)
    }
    return number
  }

  mutating func walkthrough() throws(LocationError) -> Location {
    if isAtEnd { return .walkthrough(nil, step: nil) }
    let id = try item(casebook.walkthroughs.map(\.id))
    guard let text = next() else { return .walkthrough(id, step: nil) }
    let count = casebook.walkthrough(id)?.steps.count ?? 0
    guard let number = Int(text), number >= 1, number <= count, String(number) == text else {
      throw .unknownStep(text, count: count)
    }
    return .walkthrough(id, step: number)
  }

  mutating func claims() throws(LocationError) -> ClaimsLocation {
    var claims = ClaimsLocation()
    for name in items(.holder) { claims.filter.holders.insert(try actor(name)) }
    for name in items(.about) { claims.filter.subjects.insert(try actor(name)) }
    for name in items(.issue) {
      claims.filter.issues.insert(try known(name, casebook.issues.map(\.id), "issue"))
    }
    for name in items(.source) {
      claims.filter.sources.insert(try known(name, casebook.sources.map(\.id), "source"))
    }
    for name in items(.certainty) { claims.filter.certainties.insert(try Self.choice(name, .certainty)) }
    for name in items(.basis) { claims.filter.bases.insert(try Self.choice(name, .basis)) }
    claims.filter.moment = try day()
    claims.order = try choice(.order) ?? .moment
    return claims
  }

  mutating func changes() throws(LocationError) -> ChangesLocation {
    let kind = next() ?? ""
    switch kind {
    case "documents":
      let sources = casebook.sources.map(\.id)
      let first = try item(sources, of: "source")
      let second = try item(sources, of: "source")
      return .documents(
        first, second, about: try take(.about).map { name throws(LocationError) in try actor(name) })
    case "actors":
      let first = try actorInPath()
      return .actors(first, try actorInPath(), asOf: try day())
    case "moments":
      return .moments(try actorInPath(), from: try day(.from), to: try day(.to))
    default:
      throw .unknownPart(kind, of: screen, expected: ["documents", "actors", "moments"])
    }
  }

  mutating func map() throws(LocationError) -> MapLocation {
    var map = MapLocation()
    let places = casebook.places.map(\.id)
    if !isAtEnd { map.event = try item(casebook.events.map(\.id), of: "event") }
    map.moment = try day()
    if let name = take(.place) { map.place = try known(name, places, "place") }
    if let name = take(.origin) { map.origin = try known(name, places, "place") }
    if let text = take(.zoom) {
      let zooms = MapLocation.zooms
      guard let zoom = Int(text), zooms.contains(zoom), String(zoom) == text else {
        throw .invalidValue(
          text, parameter: "zoom", expected: ["a number, \(zooms.lowerBound) to \(zooms.upperBound)"])
      }
      map.zoom = zoom
    }
    map.centre = try centre()
    map.script = try choice(.script) ?? .english
    return map
  }

  /// A middle of a view: two whole numbers of hundredths of a degree.
  private mutating func centre() throws(LocationError) -> MapLocation.Centre? {
    guard let text = take(.centre) else { return nil }
    let sides = text.split(separator: ",", omittingEmptySubsequences: false).compactMap { Int($0) }
    guard sides.count == 2, (-18_000...18_000).contains(sides[0]),
      (-9_000...9_000).contains(sides[1]),
      "\(sides[0]),\(sides[1])" == text
    else {
      throw .invalidValue(
        text, parameter: "centre", expected: ["hundredths of degrees east and north, such as 12700,3800"])
    }
    return MapLocation.Centre(
      GeoPoint(longitude: Double(sides[0]) / 100, latitude: Double(sides[1]) / 100))
  }

  mutating func scenario() throws(LocationError) -> ScenarioLocation {
    guard let model = casebook.model else {
      throw .missingItem(screen: screen, of: "a cross-impact model", examples: [])
    }
    var scenario = ScenarioLocation()
    if !isAtEnd { scenario.era = try item(casebook.eras.map(\.id), of: "era") }
    try readDifferences(into: &scenario, model)
    if let name = take(.on) {
      scenario.descriptor = try known(name, model.descriptors.map(\.id), "descriptor")
    }
    scenario.view = try choice(.view) ?? .picture
    return scenario
  }

  /// What a what-if changes and forces.
  private mutating func readDifferences(
    into scenario: inout ScenarioLocation, _ model: ScenarioModel
  ) throws(LocationError) {
    let descriptors = model.descriptors.map(\.id)
    for text in items(.set) {
      let sides = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      let descriptor = try known(sides.first ?? "", descriptors, "descriptor")
      let variants = model.descriptor(descriptor)?.variants.map(\.id) ?? []
      let variant = try known(sides.count > 1 ? sides[1] : "", variants, "variant of \(descriptor)")
      if scenario.changed.contains(where: { $0.descriptor == descriptor }) {
        throw .repeatedParameter(descriptor.rawValue)
      }
      scenario.changed.append(VariantReference(descriptor: descriptor, variant: variant))
    }
    scenario.changed.sort { $0.descriptor < $1.descriptor }
    for name in items(.force) { scenario.forced.insert(try known(name, descriptors, "descriptor")) }
  }

  mutating func tension() throws(LocationError) -> TensionLocation {
    var tension = TensionLocation()
    tension.moment = try day()
    tension.pair = try twoActors(.pair).flatMap { ActorPair($0, $1) }
    if let text = take(.decay) {
      let allowed = HalfLife.allowed
      guard let days = Int(text), allowed.contains(days), String(days) == text else {
        throw .invalidValue(
          text, parameter: "decay",
          expected: ["a half-life in days, \(allowed.lowerBound) to \(allowed.upperBound)"])
      }
      tension.halfLife = HalfLife(days: days)
    }
    return tension
  }
}
