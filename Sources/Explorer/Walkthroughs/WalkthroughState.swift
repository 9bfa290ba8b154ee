import Canvas
import CaseModel

/// The step of a walkthrough that one follows, or that one has left for a look around.
public struct WalkthroughState: Equatable, Sendable {
  /// How the step's text and its screen share the terminal.
  public enum View: Hashable, Sendable, CaseIterable {
    case both, text, screen
  }

  /// The walkthrough.
  public let id: Identifier<Walkthrough>
  /// The step, counted from 1.
  public let step: Int
  /// The step's place as its screen shows it; one is following while nothing else is shown.
  public internal(set) var home: Location
  /// Whether the teacher's notes stand in the place of the text.
  public var showsNotes = false
  /// What the person chose to see; see ``ExplorerState/walkthroughView``.
  public var view = View.both
  /// How many lines the text or the notes take at the width of the screen, whichever is longer.
  var lines = 0
  /// The first line shown of a text that fills the screen.
  public var scroll = 0
}

extension ExplorerState {
  /// Whether the screen shows what the step of a walkthrough shows.
  public var isFollowing: Bool { walkthrough?.home == location }

  /// Where one is, as history, bookmarks and links hold it: the step while one follows it, else the location.
  public var place: Location {
    guard isFollowing, let walkthrough else { return location }
    return .walkthrough(walkthrough.id, step: walkthrough.step)
  }

  /// The least screen on which a step's text stands under the screen it speaks of; on others one sees either.
  static let leastSizeForBoth = Size(width: 80, height: 24)

  /// What is seen of the step: a text never hides a screen on which somebody is looking around.
  public var walkthroughView: WalkthroughState.View? {
    guard let walkthrough else { return nil }
    if size.width >= Self.leastSizeForBoth.width, size.height >= Self.leastSizeForBoth.height {
      return walkthrough.view == .text && !isFollowing ? .both : walkthrough.view
    }
    // What the teacher points at is on the screen, so a student sees that; unless they have asked for the text.
    let isPointedAt = studentSeat.map { $0.isFollowing && $0.state.pointer != nil } ?? false
    if isPointedAt, walkthrough.view == .both { return .screen }
    return walkthrough.view == .screen || !isFollowing ? .screen : .text
  }

  /// Where the screen of the location stands: between the two bars, over what is seen of a step.
  public var content: Region {
    Region(size).inset(top: 1, bottom: 1 + stepRows + classRows)
  }

  /// Where the step stands, when a walkthrough is followed.
  var stepRegion: Region {
    let whole = Region(size).inset(top: 1, bottom: 1 + classRows)
    return walkthroughView == .text ? whole : whole.splitBottom(stepRows).1
  }

  /// The rows below the screen that a step takes: one line, or with its text.
  private var stepRows: Int {
    switch walkthroughView {
    case nil: 0
    // What lies under a text keeps a size that every screen can be laid out in.
    case .text, .screen: 1
    case .both: min(1 + max(3, walkthrough?.lines ?? 0), size.height >= 50 ? 16 : size.height >= 28 ? 9 : 8)
    }
  }
}
