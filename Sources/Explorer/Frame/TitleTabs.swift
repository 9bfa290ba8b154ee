import Canvas
import CaseModel

/// The screens with their keys, as many by name as a width has room for; the rest stand together, as "3–8 more".
struct TitleTabs: Equatable {
  /// One screen.
  struct Tab {
    let name: String
    let command: Command
    let contexts: Set<Context>
  }

  /// What stands in the line.
  enum Piece: Equatable {
    case tab(Int)
    /// The screens for which there is no room, by their first key and their last.
    case more(String)
  }

  /// In the order of their keys.
  static let all: [Tab] = [
    Tab(name: "Timeline", command: .showTimeline, contexts: [.timeline, .item, .pictures]),
    Tab(name: "Actors", command: .showActors, contexts: [.actors, .actor, .comparison]),
    Tab(name: "Sources", command: .showSources, contexts: [.source, .glossary]),
    Tab(name: "Claims", command: .showClaims, contexts: [.claims, .changes]),
    Tab(name: "Scenarios", command: .showScenarios, contexts: [.scenario]),
    Tab(name: "Relations", command: .showRelations, contexts: [.relations]),
    Tab(name: "Map", command: .showMap, contexts: [.map]),
    Tab(name: "Tension", command: .showTension, contexts: [.tension]),
    Tab(name: "Lessons", command: .showWalkthroughs, contexts: [.walkthrough]),
  ]

  let context: Context
  /// The keys of the screens, in the same order.
  let keys: [String]

  init(_ context: Context, _ keymap: Keymap) {
    self.context = context
    keys = Self.all.map { keymap.name(of: $0.command) }
  }

  /// The context whose screen is shown as the present one at a location.
  static func context(of location: Location) -> Context {
    // All of these have the keys of every item, and their places are among their like.
    switch location {
    case .claim: .claims
    case .change: .changes
    case .relation: .relations
    case .place: .map
    case .outline: .scenario
    default: location.context
    }
  }

  /// Whether a screen is the one that is shown.
  func isHere(_ tab: Int) -> Bool { Self.all[tab].contexts.contains(context) }

  /// The columns of a piece, with a blank on either side.
  func columns(_ piece: Piece) -> Int {
    switch piece {
    case .tab(let tab): keys[tab].columns + Self.all[tab].name.columns + 3
    case .more(let keys): keys.columns + 7
    }
  }

  /// What stands in so many columns.
  ///
  /// When not all have room: the screen that is shown, the lessons, with which a newcomer begins, and then the first ones.
  func pieces(room: Int) -> [Piece] {
    var isNamed = Self.all.map { _ in true }
    if width(isNamed) <= room { return pieces(isNamed) }
    isNamed = Self.all.indices.map(isHere)
    let last = Self.all.count - 1
    for tab in [0, last] + Array(1..<max(1, last)) where !isNamed[tab] {
      isNamed[tab] = true
      if width(isNamed) > room {
        isNamed[tab] = false
        break
      }
    }
    return pieces(isNamed)
  }

  private func width(_ isNamed: [Bool]) -> Int { pieces(isNamed).reduce(0) { $0 + columns($1) } }

  /// The screens in their order, and after them those without a name.
  private func pieces(_ isNamed: [Bool]) -> [Piece] {
    let named = Self.all.indices.filter { isNamed[$0] }.map { Piece.tab($0) }
    guard let first = isNamed.firstIndex(of: false), let last = isNamed.lastIndex(of: false) else {
      return named
    }
    return named + [.more(first == last ? keys[first] : "\(keys[first])–\(keys[last])")]
  }
}
