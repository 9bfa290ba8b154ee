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
    // A claim and a named scenario have the keys of every item, and their places are among their like.
    context =
      switch application.state.location {
      case .claim: .claims
      case .outline: .scenario
      default: application.state.location.context
      }
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
    let named = namedTabs(room: region.maxX - x)
    for index in Self.tabs.indices {
      let tab = Self.tabs[index]
      let isHere = tab.contexts.contains(context)
      let surface: Surface = isHere ? .selected : .bar
      let start = x
      x = frame.grid.put(" \(keys[index]) ", x: x, y: region.y, in: region, Style(.accent, on: surface))
      if named[index] {
        x = frame.grid.put(
          "\(tab.name) ", x: x, y: region.y, in: region,
          isHere ? Style(.strong, on: surface, .bold) : Style(.secondary, on: surface))
      }
      frame.onClick(Region(x: start, y: region.y, width: x - start, height: 1), tab.command)
      x += 1
    }
    drawPlace(into: &frame, region: region, from: x)
  }

  /// Which screens are named: the one that is shown, then as many from the left as there is room for; all have their keys.
  private func namedTabs(room: Int) -> [Bool] {
    var room = room - keys.reduce(0) { $0 + $1.columns + 3 }
    var named = Self.tabs.map { $0.contexts.contains(context) }
    for (tab, isNamed) in zip(Self.tabs, named) where isNamed { room -= tab.name.columns + 1 }
    for index in Self.tabs.indices where !named[index] {
      room -= Self.tabs[index].name.columns + 1
      if room < 0 { break }
      named[index] = true
    }
    return named
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
    case .walkthrough: return "walkthroughs"
    case .outline: return "scenario"
    case .map: return ""
    case .tension: return "tension curve"
    case .relations: return "relations"
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
    ("Timeline", .showTimeline, [.timeline, .item, .pictures, .tension]),
    ("Actors", .showActors, [.actors, .actor, .comparison, .relations]),
    ("Sources", .showSources, [.source, .glossary]),
    ("Claims", .showClaims, [.claims, .changes]),
    ("Scenarios", .showScenarios, [.scenario]),
    ("Map", .showMap, [.map]),
  ]
}
