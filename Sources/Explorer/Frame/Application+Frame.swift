import Canvas
import CaseModel

extension Application {
  /// The least screen on which the explorer can be used.
  public static let leastSize = Size(width: 60, height: 18)

  /// Draws the present state.
  ///
  /// - Complexity: O(cells of the screen + lines of the actor's panel).
  public func frame() -> Frame {
    var frame = Frame(size: state.size, glyphs: state.appearance.glyphs)
    let whole = Region(state.size)
    guard whole.width >= Self.leastSize.width, whole.height >= Self.leastSize.height else {
      TooSmallScreen().draw(into: &frame, region: whole)
      return finished(frame)
    }
    let (top, rest) = whole.splitTop(1)
    let (content, bottom) = rest.splitBottom(1)
    TitleBar(application: self).draw(into: &frame, region: top)
    drawScreen(into: &frame, content: content)
    BottomBar(application: self).draw(into: &frame, region: bottom)
    if let chooser = state.chooser {
      ChooserView(chooser: chooser, entries: chooserEntries).draw(into: &frame, whole: whole)
    }
    return finished(frame)
  }

  private func drawScreen(into frame: inout Frame, content: Region) {
    switch state.location {
    case .timeline(let location):
      TimelineScreen(application: self, location: location).draw(into: &frame, content: content)
    case .event, .claim, .relation:
      ItemScreen(application: self).draw(into: &frame, content: content)
    case .actors:
      ActorsScreen(application: self).draw(into: &frame, content: content)
    case .actor(let actor, _):
      ActorScreen(application: self, actor: actor).draw(into: &frame, content: content)
    case .comparison(let first, let second, _):
      ComparisonScreen(application: self, first: first, second: second).draw(into: &frame, content: content)
    }
  }

  private func finished(_ frame: Frame) -> Frame {
    guard state.appearance.isASCII else { return frame }
    var frame = frame
    frame.grid = frame.grid.transliterated()
    return frame
  }
}
