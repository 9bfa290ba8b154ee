import Canvas
import CaseModel

/// Draws the top line: the case, the sign of a bookmark, the screens with their keys, and where one is.
struct TitleBar: Equatable {
  private let title: String
  private let context: Context
  /// The keys of the screens.
  private let keys: [String]
  private let place: String
  private let isBookmarked: Bool

  init(_ application: Application) {
    title = application.casebook.heading.title
    // A claim has the keys of every item, and its place is among the claims.
    context =
      if case .claim = application.state.location { .claims } else { application.state.location.context }
    keys = Self.tabs.map { application.keymap.name(of: $0.command) }
    place = Self.place(application)
    isBookmarked = application.isBookmarked
  }

  func draw(into frame: inout Frame, region: Region) {
    let plain = Style(.text, on: .bar)
    frame.grid.fill(region, plain)
    var x = frame.grid.put(
      title.truncated(to: region.width / 2), x: region.x + 1, y: region.y, in: region,
      Style(.strong, on: .bar, .bold))
    if isBookmarked { frame.put(frame.glyphs.star, x: x + 1, y: region.y, Style(.moment, on: .bar, .bold)) }
    x = max(x + 3, region.width >= 100 ? 32 : 0)
    for (tab, key) in zip(Self.tabs, keys) {
      let isHere = tab.contexts.contains(context)
      let surface: Surface = isHere ? .selected : .bar
      let start = x
      x = frame.grid.put(" \(key) ", x: x, y: region.y, in: region, Style(.accent, on: surface))
      x = frame.grid.put(
        "\(tab.name) ", x: x, y: region.y, in: region,
        isHere ? Style(.strong, on: surface, .bold) : Style(.secondary, on: surface))
      frame.onClick(Region(x: start, y: region.y, width: x - start, height: 1), tab.command)
      x += 1
    }
    drawPlace(into: &frame, region: region, from: x)
  }

  /// Right of the screens: what kind of item it is, or what is filtered out.
  private func drawPlace(into frame: inout Frame, region: Region, from x: Int) {
    let room = region.maxX - x - 2
    // A few letters of a sentence would say nothing.
    guard place.columns <= room || room >= 12 else { return }
    let place = place.truncated(to: room)
    frame.grid.put(
      place, x: region.maxX - place.columns - 1, y: region.y, in: region, Style(.secondary, on: .bar))
  }

  private static func place(_ application: Application) -> String {
    let casebook = application.casebook
    switch application.state.location {
    case .timeline(let timeline):
      var parts: [String] = timeline.zoom == .year ? [] : ["zoom: \(timeline.zoom.rawValue)"]
      if !timeline.filter.admitsAll { parts.append(timeline.filter.words(in: casebook)) }
      return parts.joined(separator: "  ")
    case .event: return "event"
    case .claim: return "statement"
    case .relation: return "relation"
    case .change: return "a difference"
    case .era: return "era"
    case .scenario: return ""
    case .map: return ""
    case .place: return "place"
    case .source(let id, _): return casebook.source(id)?.shortTitle ?? ""
    case .claims(let claims):
      let words = claims.filter.words(in: casebook)
      return claims.order == .issue ? words + (words.isEmpty ? "" : ", ") + "by issue" : words
    case .changes: return ""
    case .glossary: return "glossary"
    case .actors(let day), .actor(_, let day), .comparison(_, _, let day):
      return day == nil ? "at the end of the case" : ""
    }
  }

  private static let tabs: [(name: String, command: Command, contexts: Set<Context>)] = [
    ("Timeline", .showTimeline, [.timeline, .item]),
    ("Actors", .showActors, [.actors, .actor, .comparison]),
    ("Sources", .showSources, [.source, .glossary]),
    ("Claims", .showClaims, [.claims, .changes]),
    ("Scenarios", .showScenarios, [.scenario]),
    ("Map", .showMap, [.map]),
  ]
}
