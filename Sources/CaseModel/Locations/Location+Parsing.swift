import EDTF

extension Location {
  /// The most characters that a location may have.
  public static let lengthLimit = 500

  /// The names of the screens, as they begin a location.
  public static let screens = ["timeline", "actors", "actor", "compare", "event", "claim", "relation"]

  /// Reads a location and makes sure that everything it names is in the case.
  ///
  /// - Parameters:
  ///   - text: such as `actor/RUS?at=2018-04-27`.
  ///   - casebook: the case it leads into.
  /// - Throws: what is wrong first, with the nearest names that exist.
  public init(parsing text: String, in casebook: Casebook) throws(LocationError) {
    guard text.count <= Self.lengthLimit else { throw .tooLong(limit: Self.lengthLimit) }
    var reader = try LocationReader(text, casebook)
    switch reader.screen {
    case "timeline":
      self = .timeline(try reader.timeline())
    case "event":
      self = .event(try reader.item(casebook.events.map(\.id)))
    case "claim":
      self = .claim(try reader.item(casebook.claims.map(\.id)))
    case "relation":
      self = .relation(try reader.item(casebook.relations.map(\.id)))
    case "actors":
      self = .actors(asOf: try reader.day())
    case "actor":
      self = .actor(try reader.actorInPath(), asOf: try reader.day())
    case "compare":
      let first = try reader.actorInPath()
      self = .comparison(first, try reader.actorInPath(), asOf: try reader.day())
    default:
      throw .unknownScreen(reader.screen, nearest: reader.nearestScreens())
    }
    try reader.finish()
  }
}

/// Takes a location's text apart, piece by piece, until nothing is left.
private struct LocationReader {
  let casebook: Casebook
  let screen: String
  private var path: [String]
  private var parameters: [(name: String, value: String)] = []
  private var asked: [String] = []

  init(_ text: String, _ casebook: Casebook) throws(LocationError) {
    self.casebook = casebook
    let halves = text.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    path = (halves.first ?? "").split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    screen = path.removeFirst()
    if halves.count > 1 {
      for pair in halves[1].split(separator: "&", omittingEmptySubsequences: false) {
        let sides = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(
          String.init)
        let name = sides.first ?? ""
        if parameters.contains(where: { $0.name == name }) { throw .repeatedParameter(name) }
        parameters.append((name, sides.count > 1 ? sides[1] : ""))
      }
    }
  }

  func nearestScreens() -> [String] {
    let near = NearMiss.ranked(screen, among: Location.screens)
    return near.isEmpty ? Location.screens : near
  }

  /// Refuses whatever was not asked for.
  func finish() throws(LocationError) {
    if !path.isEmpty { throw .surplusPath("/" + path.joined(separator: "/")) }
    if let stray = parameters.first { throw .unknownParameter(stray.name, allowed: asked) }
  }

  mutating func timeline() throws(LocationError) -> TimelineLocation {
    var timeline = TimelineLocation()
    if !path.isEmpty { timeline.event = try item(casebook.events.map(\.id), of: "event") }
    timeline.moment = try day()
    if let name = take(.actor) { timeline.actor = try actor(name) }
    timeline.zoom = try choice(.zoom) ?? .year
    timeline.layout = try choice(.layout) ?? .list
    for name in items(.only) { timeline.filter.actors.insert(try actor(name)) }
    for name in items(.kind) { timeline.filter.quarters.insert(try Self.choice(name, .kind)) }
    if let value = take(.headlines) {
      guard value == "yes" || value == "no" else {
        throw .invalidValue(value, parameter: "headlines", expected: ["yes", "no"])
      }
      timeline.filter.headlinesOnly = value == "yes"
    }
    return timeline
  }

  /// The item that the path names next, which must be one of `ids`.
  mutating func item<Item>(
    _ ids: [Identifier<Item>], of kind: String? = nil
  ) throws(LocationError) -> Identifier<Item> {
    let kind = kind ?? screen
    guard let name = path.isEmpty ? nil : path.removeFirst(), !name.isEmpty else {
      let article = kind == "event" ? "an" : "a"
      throw .missingItem(screen: screen, of: "\(article) \(kind)", examples: ids.prefix(3).map(\.rawValue))
    }
    let id = Identifier<Item>(name)
    guard ids.contains(id) else {
      throw .unknownItem(name, of: kind, nearest: NearMiss.ranked(name, among: ids.map(\.rawValue)))
    }
    return id
  }

  mutating func actorInPath() throws(LocationError) -> Identifier<PoliticalActor> {
    guard let name = path.isEmpty ? nil : path.removeFirst(), !name.isEmpty else {
      throw .missingItem(
        screen: screen, of: screen == "compare" ? "two actors" : "an actor",
        examples: casebook.actors.prefix(3).map(\.id.rawValue))
    }
    return try actor(name)
  }

  mutating func day() throws(LocationError) -> Day? {
    guard let text = take(.at) else { return nil }
    guard let expression = try? DateExpression(parsing: text), let day = expression.earliestDay,
      expression.latestDay == day, day.description == text
    else {
      throw .invalidValue(text, parameter: "at", expected: ["a day such as \(casebook.span.upperBound)"])
    }
    return day
  }

  private func actor(_ name: String) throws(LocationError) -> Identifier<PoliticalActor> {
    guard casebook.actor(Identifier(name)) != nil else {
      throw .unknownItem(
        name, of: "actor", nearest: NearMiss.ranked(name, among: casebook.actors.map(\.id.rawValue)))
    }
    return Identifier(name)
  }

  private mutating func take(_ parameter: LocationParameter) -> String? {
    asked.append(parameter.rawValue)
    guard let place = parameters.firstIndex(where: { $0.name == parameter.rawValue }) else { return nil }
    return parameters.remove(at: place).value
  }

  private mutating func items(_ parameter: LocationParameter) -> [String] {
    take(parameter).map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) } ?? []
  }

  private mutating func choice<Value: RawRepresentable & CaseIterable>(
    _ parameter: LocationParameter
  ) throws(LocationError) -> Value? where Value.RawValue == String {
    guard let text = take(parameter) else { return nil }
    return try Self.choice(text, parameter)
  }

  private static func choice<Value: RawRepresentable & CaseIterable>(
    _ text: String, _ parameter: LocationParameter
  ) throws(LocationError) -> Value where Value.RawValue == String {
    guard let value = Value(rawValue: text) else {
      throw .invalidValue(text, parameter: parameter.rawValue, expected: Value.allCases.map(\.rawValue))
    }
    return value
  }
}
