import CaseModel

/// The map in sentences: every place, how far it is from the one under the cursor, and what happened there.
struct MapText {
  let application: Application
  let location: MapLocation

  private var casebook: Casebook { application.casebook }

  /// The lines, without line ends.
  var lines: [String] {
    let here = location.place.flatMap { casebook.place($0) }
    var lines = PlainText.lines(MapPage(application: application, location: location).page)
    if let event = location.event.flatMap({ casebook.event($0) }), location.moment == nil {
      let who = event.participants.compactMap { casebook.actor($0)?.shortName }.joined(separator: ", ")
      lines += ["", "The moment: \(event.title). \(who)."]
    }
    let order = here.map {
      $0.point == nil ? "Other places:" : "Other places, the nearest to \($0.name) first:"
    }
    lines += ["", order ?? "Places:"]
    for entry in MapDistances(casebook: casebook, from: here).entries {
      lines.append("- " + sentence(entry.place, entry.kilometres))
    }
    return lines + (application.atlas?.problems ?? []).map { "The map has a gap: \($0)" }
  }

  private func sentence(_ place: Place, _ kilometres: Double?) -> String {
    var text = place.name
    if let kilometres { text += ", \(MapWords.distance(kilometres)) away" }
    if place.point == nil { text += ", \(MapWords.withoutCoordinates)" }
    let events = application.state.map.index?.events(at: place.id) ?? []
    guard !events.isEmpty else { return text + ": nothing in the case happened there." }
    let titles = events.prefix(MapPage.eventLimit).map { position in
      let event = casebook.events[position]
      return "\(event.title) (\(event.date.label))"
    }
    let rest = events.count - titles.count
    return text + ": " + titles.joined(separator: "; ") + (rest > 0 ? "; and \(rest) more" : "") + "."
  }
}

/// The other places of a case by their distance from one.
struct MapDistances {
  /// A place, and how far it is where that can be said.
  let entries: [(place: Place, kilometres: Double?)]

  init(casebook: Casebook, from origin: Place?) {
    let others = casebook.places.filter { $0.id != origin?.id }.map { place in
      (place: place, kilometres: origin?.point.flatMap { start in place.point.map(start.distance) })
    }
    // Those of which nothing can be said come last.
    entries = others.enumerated().sorted {
      ($0.element.kilometres ?? .infinity, $0.offset) < ($1.element.kilometres ?? .infinity, $1.offset)
    }.map(\.element)
  }
}
