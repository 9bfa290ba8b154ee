import Canvas
import CaseModel

/// Draws the top line: the case, the screens with their digits, and where one is.
struct TitleBar: Equatable {
  private let title: String
  private let context: Context
  private let place: String

  init(_ application: Application) {
    title = application.casebook.heading.title
    context = application.state.location.context
    place = Self.place(application)
  }

  func draw(into frame: inout Frame, region: Region) {
    let plain = Style(.text, on: .bar)
    frame.grid.fill(region, plain)
    var x = frame.grid.put(
      title.truncated(to: region.width / 2), x: region.x + 1, y: region.y, in: region,
      Style(.strong, on: .bar, .bold))
    x = max(x + 3, region.width >= 100 ? 32 : 0)
    for tab in Self.tabs {
      guard let entry = CommandTable.entry(for: tab.command) else { continue }
      let key = entry.key(in: .timeline)?.name ?? ""
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

  /// Under the screen's name: the title of the item, or what is filtered out.
  private func drawPlace(into frame: inout Frame, region: Region, from x: Int) {
    let place = place.truncated(to: max(0, region.maxX - x - 2))
    frame.grid.put(
      place, x: region.maxX - place.columns - 1, y: region.y, in: region, Style(.secondary, on: .bar))
  }

  private static func place(_ application: Application) -> String {
    let casebook = application.casebook
    switch application.state.location {
    case .timeline(let timeline):
      var parts: [String] = timeline.zoom == .year ? [] : ["zoom: \(timeline.zoom.rawValue)"]
      if !timeline.filter.admitsAll { parts.append(words(timeline.filter, casebook)) }
      return parts.joined(separator: "  ")
    case .event: return "event"
    case .claim: return "statement"
    case .relation: return "relation"
    case .era: return "era"
    case .place: return "place"
    case .source(let id, _): return casebook.source(id)?.shortTitle ?? ""
    case .claims: return ""
    case .changes: return "what changed"
    case .glossary: return "glossary"
    case .actors(let day), .actor(_, let day), .comparison(_, _, let day):
      return day == nil ? "at the end of the case" : ""
    }
  }

  private static func words(_ filter: EventFilter, _ casebook: Casebook) -> String {
    var parts = filter.actors.sorted().map { casebook.actor($0)?.shortName ?? $0.rawValue }
    parts += filter.quarters.sorted { $0.rawValue < $1.rawValue }.map { Words.quarter($0) }
    if filter.headlinesOnly { parts.append("headlines") }
    return "only " + parts.joined(separator: ", ")
  }

  private static let tabs: [(name: String, command: Command, contexts: Set<Context>)] = [
    ("Timeline", .showTimeline, [.timeline, .item]),
    ("Actors", .showActors, [.actors, .actor, .comparison]),
    ("Sources", .showSources, [.source, .glossary]),
    ("Claims", .showClaims, [.claims, .changes]),
  ]
}
