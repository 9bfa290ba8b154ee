import Canvas
import CaseModel

/// Draws the top line: the case, the sign of a bookmark, the screens with their keys, and where one is.
struct TitleBar: Equatable {
  private let title: String
  private let tabs: TitleTabs
  private let place: String
  private let isBookmarked: Bool

  /// - Parameter tabs: those of the application's location.
  init(_ application: Application, _ tabs: TitleTabs) {
    title = application.casebook.heading.title
    self.tabs = tabs
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
    x = max(x + 2, region.width >= 100 ? 32 : 0)
    for piece in tabs.pieces(room: region.maxX - x) {
      let start = x
      x = draw(piece, into: &frame, region: region, from: x)
      frame.onClick(Region(x: start, y: region.y, width: x - start, height: 1), command(of: piece))
    }
    drawPlace(into: &frame, region: region, from: x)
  }

  private func draw(_ piece: TitleTabs.Piece, into frame: inout Frame, region: Region, from start: Int) -> Int
  {
    switch piece {
    case .tab(let tab):
      let isHere = tabs.isHere(tab)
      let surface: Surface = isHere ? .selected : .bar
      let x = frame.grid.put(
        " \(tabs.keys[tab]) ", x: start, y: region.y, in: region, Style(.accent, on: surface))
      return frame.grid.put(
        "\(TitleTabs.all[tab].name) ", x: x, y: region.y, in: region,
        isHere ? Style(.strong, on: surface, .bold) : Style(.secondary, on: surface))
    case .more(let keys):
      let x = frame.grid.put(" \(keys) ", x: start, y: region.y, in: region, Style(.accent, on: .bar))
      return frame.grid.put("more ", x: x, y: region.y, in: region, Style(.secondary, on: .bar))
    }
  }

  /// A click on the screens without a name shows what every key does.
  private func command(of piece: TitleTabs.Piece) -> Command {
    if case .tab(let tab) = piece { TitleTabs.all[tab].command } else { .showHelp }
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
    case .claim: return "claim"
    case .relation: return "relation"
    case .change: return "a difference"
    case .era: return "era"
    case .outline: return "scenario"
    case .place: return "place"
    case .source(let id, _): return casebook.source(id)?.shortTitle ?? ""
    case .claims(let claims):
      let words = claims.filter.words(in: casebook)
      return claims.order == .issue ? words + (words.isEmpty ? "" : ", ") + "by issue" : words
    case .glossary: return "glossary"
    case .changes, .scenario, .walkthrough, .map, .tension, .relations: return ""
    case .actors(let day), .actor(_, let day), .comparison(_, _, let day):
      return day == nil ? "at the end of the case" : ""
    }
  }
}
