import EDTF

/// Takes a location's text apart, piece by piece, until nothing is left.
struct LocationReader {
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

  /// Whether the path names nothing more.
  var isAtEnd: Bool { path.isEmpty }

  func nearestScreens() -> [String] {
    let near = NearMiss.ranked(screen, among: Location.screens)
    return near.isEmpty ? Location.screens : near
  }

  /// Refuses whatever was not asked for.
  func finish() throws(LocationError) {
    if !path.isEmpty { throw .surplusPath("/" + path.joined(separator: "/")) }
    if let stray = parameters.first { throw .unknownParameter(stray.name, allowed: asked) }
  }

  /// The item that the path names next, which must be one of `ids`.
  mutating func item<Item>(
    _ ids: [Identifier<Item>], of kind: String? = nil
  ) throws(LocationError) -> Identifier<Item> {
    let kind = kind ?? screen
    guard let name = next(), !name.isEmpty else {
      let article = ["era", "event", "issue", "outline"].contains(kind) ? "an" : "a"
      throw .missingItem(screen: screen, of: "\(article) \(kind)", examples: ids.prefix(3).map(\.rawValue))
    }
    return try known(name, ids, kind)
  }

  /// The next part of the path.
  mutating func next() -> String? {
    path.isEmpty ? nil : path.removeFirst()
  }

  /// The item of a name, which must be one of `ids`.
  func known<Item>(
    _ name: String, _ ids: [Identifier<Item>], _ kind: String
  ) throws(LocationError) -> Identifier<Item> {
    let id = Identifier<Item>(name)
    guard ids.contains(id) else {
      throw .unknownItem(name, of: kind, nearest: NearMiss.ranked(name, among: ids.map(\.rawValue)))
    }
    return id
  }

  mutating func actorInPath() throws(LocationError) -> Identifier<PoliticalActor> {
    guard let name = next(), !name.isEmpty else {
      throw .missingItem(
        screen: screen, of: ["compare", "changes"].contains(screen) ? "two actors" : "an actor",
        examples: casebook.actors.prefix(3).map(\.id.rawValue))
    }
    return try actor(name)
  }

  mutating func day(_ parameter: LocationParameter = .at) throws(LocationError) -> Day? {
    guard let text = take(parameter) else { return nil }
    guard let expression = try? DateExpression(parsing: text), let day = expression.earliestDay,
      expression.latestDay == day, day.description == text
    else {
      throw .invalidValue(
        text, parameter: parameter.rawValue, expected: ["a day such as \(casebook.span.upperBound)"])
    }
    return day
  }

  func actor(_ name: String) throws(LocationError) -> Identifier<PoliticalActor> {
    guard casebook.actor(Identifier(name)) != nil else {
      throw .unknownItem(
        name, of: "actor", nearest: NearMiss.ranked(name, among: casebook.actors.map(\.id.rawValue)))
    }
    return Identifier(name)
  }

  /// Two different actors, parted by a comma, since ids may have hyphens.
  mutating func twoActors(
    _ parameter: LocationParameter
  ) throws(LocationError) -> (Identifier<PoliticalActor>, Identifier<PoliticalActor>)? {
    guard let text = take(parameter) else { return nil }
    let names = text.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    guard names.count == 2, names[0] != names[1] else {
      let examples = casebook.actors.prefix(2).map(\.id.rawValue).joined(separator: ",")
      throw .invalidValue(
        text, parameter: parameter.rawValue, expected: ["two different actors such as \(examples)"])
    }
    return (try actor(names[0]), try actor(names[1]))
  }

  mutating func take(_ parameter: LocationParameter) -> String? {
    asked.append(parameter.rawValue)
    guard let place = parameters.firstIndex(where: { $0.name == parameter.rawValue }) else { return nil }
    return parameters.remove(at: place).value
  }

  mutating func items(_ parameter: LocationParameter) -> [String] {
    take(parameter).map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) } ?? []
  }

  mutating func choice<Value: RawRepresentable & CaseIterable>(
    _ parameter: LocationParameter
  ) throws(LocationError) -> Value? where Value.RawValue == String {
    guard let text = take(parameter) else { return nil }
    return try Self.choice(text, parameter)
  }

  static func choice<Value: RawRepresentable & CaseIterable>(
    _ text: String, _ parameter: LocationParameter
  ) throws(LocationError) -> Value where Value.RawValue == String {
    guard let value = Value(rawValue: text) else {
      throw .invalidValue(text, parameter: parameter.rawValue, expected: Value.allCases.map(\.rawValue))
    }
    return value
  }
}
