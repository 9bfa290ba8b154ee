import Canvas
import CaseKit
import CaseModel
import Testing

@testable import Explorer

/// The explorer on a case, driven by key scripts such as `Down*3 Enter text:flood`.
struct Walk {
  private(set) var application: Application
  /// Whether a key has ended the explorer.
  private(set) var hasQuit = false

  /// Opens a case at a location; without one, where the case says.
  init(_ from: String? = nil, in casebook: Casebook, size: Size = Size(width: 110, height: 30)) throws {
    application = Application(
      casebook: casebook, location: try from.map { try Location(parsing: $0, in: casebook) }, size: size)
    readMap()
  }

  /// Opens the three towns.
  init(_ from: String? = nil, size: Size = Size(width: 110, height: 30)) throws {
    try self.init(from, in: Fixture().casebook(), size: size)
  }

  /// Goes on with an application.
  init(_ application: Application) {
    self.application = application
    readMap()
  }

  /// Does what the edge does when the map is first shown: only the real case has one.
  private mutating func readMap() {
    guard application.lacksMap else { return }
    application.receive(application.casebook.heading.id == "northeast-asia" ? RealCase.atlas : MapAtlas())
  }

  /// Presses the keys of a script.
  mutating func press(_ keys: String) throws {
    for key in try KeyScript(keys).keys { take(.key(key)) }
  }

  /// Takes one event, as on the screen that is shown.
  mutating func take(_ event: InputEvent) {
    // Only a click asks what stands where.
    let frame: Explorer.Frame? = if case .mouse = event { application.frame() } else { nil }
    let effects = application.handle(event, on: frame)
    if effects.contains(.quit) { hasQuit = true }
    if effects.contains(.readMap) { readMap() }
  }

  /// Changes the application as the edge does, and gives what that asks for.
  mutating func changed(_ change: (inout Application) -> [Effect]) -> [Effect] {
    let effects = change(&application)
    if effects.contains(.quit) { hasQuit = true }
    readMap()
    return effects
  }

  /// Clicks the first cell of the first place on the screen where some words stand.
  ///
  /// - Parameters:
  ///   - words: what is looked for, row by row.
  ///   - rows: where it is looked for.
  mutating func click(on words: String, rows: Range<Int> = 0..<1_000) throws {
    let point = try #require(find(words, rows: rows), "no “\(words)” on the screen")
    take(.mouse(MouseEvent(.press, at: point)))
  }

  /// Where some words begin on the screen.
  func find(_ words: String, rows: Range<Int> = 0..<1_000) -> Point? {
    for (y, line) in lines.enumerated() where rows.contains(y) {
      guard let start = line.firstRange(of: words)?.lowerBound else { continue }
      return Point(x: String(line[..<start]).columns, y: y)
    }
    return nil
  }

  var state: ExplorerState { application.state }

  var location: String { state.location.description }

  var lines: [String] { application.frame().grid.lines() }

  /// The titles of what the open chooser offers.
  var offered: [String] { application.chooserEntries.map(\.title) }
}

extension String {
  fileprivate func firstRange(of words: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(words) { return start..<index(start, offsetBy: words.count) }
      start = index(after: start)
    }
    return nil
  }
}

/// Where the explorer stands after some keys.
func walk(_ from: String, _ keys: String) throws -> String {
  var walk = try Walk(from)
  try walk.press(keys)
  return walk.location
}

/// A place, keys, and the place to which they lead: in the case of the three towns.
struct Step: Sendable, CustomTestStringConvertible {
  let from: String
  let keys: String
  let to: String

  init(_ from: String, _ keys: String, _ to: String) {
    (self.from, self.keys, self.to) = (from, keys, to)
  }

  var testDescription: String { "\(from) | \(keys) | \(to)" }
}
