import Canvas
import CaseModel
import EDTF

/// Builds what is said of the place under the map's cursor.
struct MapPage {
  let application: Application
  let location: MapLocation
  /// Whether it stands in a pane of a few lines, under ``title``.
  var isBrief = false

  /// The most events that are listed; those nearest to the moment.
  static let eventLimit = 60

  private var casebook: Casebook { application.casebook }
  private var glyphs: Glyphs { application.state.appearance.glyphs }
  private var place: Place? { location.place.flatMap { casebook.place($0) } }
  private var day: Day { application.state.moment(in: casebook) }

  /// The positions of what happened at the place, in order of time.
  private var events: [Int] {
    guard let place, let index = application.state.map.index else { return [] }
    return index.events(at: place.id)
  }

  /// What the lines of the page lead to, without the page.
  var targets: [Page.Target] {
    guard let place else { return [] }
    return shown(of: events).map { .event(casebook.events[$0].id) } + [.place(place.id)]
      + unlocated.prefix(Self.eventLimit).map { .place($0.id) }
  }

  /// The page: the place, how far it is, what happened there.
  var page: Page {
    guard let place else { return Page() }
    var page = Page()
    if !isBrief {
      page.paragraph(name(of: place))
      page.paragraph(standing(of: place), Style(.secondary))
      if let distance { page.paragraph(distance, Style(.accent)) }
      page.gap()
    }
    let all = events
    let shown = shown(of: all)
    if !all.isEmpty {
      if !isBrief {
        page.heading("what happened here; the moment is \(application.state.momentLabel(in: casebook))")
      }
      let columns = 1 + (shown.map { casebook.events[$0].date.label.columns }.max() ?? 0)
      for position in shown { page.item(item(position, columns: columns)) }
      if all.count > shown.count {
        page.paragraph("and \(all.count - shown.count) more, on the place's own page", Style(.secondary))
      }
    } else {
      page.paragraph("Nothing in the case happened here.", Style(.secondary))
    }
    page.gap()
    page.item(
      Page.Item(
        label: [Span("place", Style(.secondary))], labelColumns: 7, spokenLabel: "place",
        body: [Span("what \(place.name) is to the case")], target: .place(place.id)))
    page.gap()
    addUnlocated(to: &page)
    page.paragraph(MapWords.credit, Style(.faint))
    return page
  }

  private var unlocated: [Place] {
    (application.state.map.index?.unlocated ?? []).map { casebook.places[$0] }
  }

  /// The places that have no marker, for want of coordinates.
  private func addUnlocated(to page: inout Page) {
    let places = unlocated
    guard !places.isEmpty else { return }
    page.heading("\(MapWords.withoutCoordinates), so not on the map")
    for place in places.prefix(Self.eventLimit) {
      page.item(Page.Item(body: [Span(place.name)], target: .place(place.id)))
    }
    let rest = places.count - Self.eventLimit
    if rest > 0 { page.paragraph("and \(rest) more", Style(.secondary)) }
    page.gap()
  }

  /// What the place is called, and how far it is or where it lies, over a pane of a few lines.
  var title: [Span] {
    guard let place else { return [] }
    return name(of: place, localNames: 1)
      + [
        distance.map { Span("  \($0)", Style(.accent)) }
          ?? Span("  \(standing(of: place))", Style(.secondary)),
        Span("  the moment: \(application.state.momentLabel(in: casebook))", Style(.secondary)),
      ]
  }

  private func name(of place: Place, localNames limit: Int = .max) -> [Span] {
    let names = place.localNames.writable(with: glyphs).prefix(limit).map(\.text).joined(separator: "  ")
    return [Span(place.name, Style(.strong, .bold))]
      + (names.isEmpty ? [] : [Span("  \(names)", Style(.secondary))])
  }

  /// The page in one line, for the smallest screens.
  var line: [Span] {
    guard let place else { return [] }
    var spans = [Span(place.name, Style(.strong, .bold))]
    if let distance { spans.append(Span("  \(distance)", Style(.accent))) }
    let all = events
    let current = all.first { casebook.events[$0].id == location.event } ?? all.last
    if let current {
      let event = casebook.events[current]
      spans.append(Span("  \(event.date.label): ", Style(isLit(current) ? .moment : .secondary)))
      spans.append(Span(event.title))
      if all.count > 1 { spans.append(Span("  1 of \(all.count)", Style(.secondary))) }
    } else {
      spans.append(Span("  nothing in the case happened here", Style(.secondary)))
    }
    return spans
  }

  /// Which of a page's lines is the event under the cursor, when it happened here.
  func rowOfEvent(in page: Page) -> Int? {
    location.event.flatMap { event in page.targets.firstIndex { $0 == .event(event) } }
  }

  /// How far the place is from the one that is measured from.
  var distance: String? {
    guard let place, let origin = location.origin.flatMap({ casebook.place($0) }) else { return nil }
    guard origin.id != place.id else { return "distances are told from here" }
    guard let start = origin.point, let end = place.point else { return nil }
    return "\(MapWords.distance(start.distance(to: end))) from \(origin.name), the shortest way"
  }

  private func standing(of place: Place) -> String {
    let capital = casebook.actors.first { $0.capital == place.id && $0.kind == .state }
    let state = place.state.flatMap { casebook.actor($0) }
    let point = MapWords.coordinates(of: place)
    if let capital { return "capital of \(capital.shortName), \(point)" }
    return (state.map { "in \($0.shortName), " } ?? "") + point
  }

  private func isLit(_ position: Int) -> Bool { MapIndex.isLit(position, on: day, in: casebook) }

  private func item(_ position: Int, columns: Int) -> Page.Item {
    let event = casebook.events[position]
    let isLit = isLit(position)
    var item = StatementText(casebook: casebook).line(event)
    item.label = [Span(event.date.label, Style(isLit ? .moment : .secondary))]
    item.labelColumns = columns
    item.ornament = [Span(isLit ? glyphs.diamond : glyphs.dot, Style(isLit ? .moment : .faint))]
    if isLit { item.spokenLabel += ", now" }
    return item
  }

  /// At most ``eventLimit`` of some events in order of time, those around the moment.
  private func shown(of events: [Int]) -> ArraySlice<Int> {
    let place = events.insertionPoint(of: casebook.countOfEventsBegun(by: day))
    let start = max(0, min(place - Self.eventLimit / 2, events.count - Self.eventLimit))
    return events[start..<min(events.count, start + Self.eventLimit)]
  }
}
