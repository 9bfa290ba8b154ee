extension Location {
  /// The most characters that a location may have.
  public static let lengthLimit = 2000

  /// The names of the screens, as they begin a location.
  public static let screens = [
    "timeline", "actors", "actor", "compare", "source", "claims", "changes", "glossary", "event", "claim",
    "relation", "era", "place", "change", "scenario", "outline", "map", "walkthrough",
    "tension", "relations",
  ]

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
    case "change":
      self = .change(try reader.item(casebook.changes.map(\.id)))
    case "era":
      self = .era(try reader.item(casebook.eras.map(\.id)))
    case "place":
      self = .place(try reader.item(casebook.places.map(\.id)))
    case "actors":
      self = .actors(asOf: try reader.day())
    case "actor":
      self = .actor(try reader.actorInPath(), asOf: try reader.day())
    case "compare":
      let first = try reader.actorInPath()
      self = .comparison(first, try reader.actorInPath(), asOf: try reader.day())
    case "source":
      let source = try reader.item(casebook.sources.map(\.id))
      self = .source(source, paragraph: try reader.paragraph(of: source))
    case "claims":
      self = .claims(try reader.claims())
    case "changes":
      self = .changes(try reader.changes())
    case "glossary":
      self = .glossary(reader.isAtEnd ? nil : try reader.item(casebook.terms.map(\.id), of: "term"))
    case "scenario":
      self = .scenario(try reader.scenario())
    case "walkthrough":
      self = try reader.walkthrough()
    case "outline":
      self = .outline(try reader.item(casebook.model?.outlines.map(\.id) ?? []))
    case "map":
      self = .map(try reader.map())
    case "tension":
      self = .tension(try reader.tension())
    case "relations":
      self = .relations(try reader.relations())
    default:
      throw .unknownScreen(reader.screen, nearest: reader.nearestScreens())
    }
    try reader.finish()
  }
}
