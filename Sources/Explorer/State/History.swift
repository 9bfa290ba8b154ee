import CaseModel

/// One stop on a reader's way: where, and what was selected there.
public struct Visit: Hashable, Sendable {
  /// Where.
  public var location: Location
  /// The selected line.
  public var selection: Int
  /// The first line shown.
  public var scroll: Int
  /// The pane that had the cursor.
  public var focus: ExplorerState.Pane

  /// A stop at the beginning of a place.
  init(_ location: Location) {
    self.init(location: location, selection: 0, scroll: 0, focus: .main)
  }

  init(location: Location, selection: Int, scroll: Int, focus: ExplorerState.Pane) {
    self.location = location
    self.selection = selection
    self.scroll = scroll
    self.focus = focus
  }
}

/// The way back and the way forward.
public struct History: Equatable, Sendable {
  /// The stops behind, the latest last.
  public private(set) var back: [Visit] = []
  /// The stops ahead, the nearest last.
  public private(set) var forward: [Visit] = []

  /// The most stops that are kept on the way back.
  public static let limit = 500

  /// Nowhere to go back to.
  public init() {}

  /// Remembers the place that is being left for a new one; the way forward ends here.
  mutating func leave(_ visit: Visit) {
    back.append(visit)
    if back.count > Self.limit { back.removeFirst(back.count - Self.limit) }
    forward = []
  }

  /// The place to go back to; `present` becomes the first on the way forward.
  mutating func goBack(from present: Visit) -> Visit? {
    guard let visit = back.popLast() else { return nil }
    forward.append(present)
    return visit
  }

  /// The place to go forward to; `present` becomes the last on the way back.
  mutating func goForward(from present: Visit) -> Visit? {
    guard let visit = forward.popLast() else { return nil }
    back.append(present)
    return visit
  }
}
