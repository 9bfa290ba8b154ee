import Canvas
import CaseModel

extension Application {
  /// The least screen on which the explorer can be used.
  public static let leastSize = Size(width: 60, height: 18)

  /// Draws the present state.
  public func frame() -> Frame {
    var renderer = FrameRenderer()
    return renderer.frame(of: self)
  }

  /// Draws what the present screen adds to its backdrop.
  func drawForeground(
    into frame: inout Frame, content: Region, _ pages: inout FramePages, _ insets: inout KeptInsets
  ) {
    switch state.location {
    case .timeline(let location):
      TimelineScreen(application: self, location: location).draw(into: &frame, content: content)
    case .source(let id, let paragraph):
      SourceScreen(application: self, source: id, paragraph: paragraph)
        .draw(into: &frame, content: content, &pages)
    case .claims(let location):
      ClaimsScreen(application: self, location: location).draw(into: &frame, content: content)
    case .glossary:
      GlossaryScreen(application: self).draw(into: &frame, content: content)
    case .scenario(let scenario):
      ScenarioScreen(application: self, location: scenario).draw(into: &frame, content: content)
    case .event, .claim, .relation, .era, .place, .change, .outline, .walkthrough:
      ItemScreen(application: self).draw(into: &frame, content: content, &pages)
    case .changes(let changes):
      ChangesScreen(application: self, location: changes).draw(into: &frame, content: content)
    case .map(let map):
      MapScreen(application: self, location: map).draw(into: &frame, content: content, &insets)
    case .tension(let tension):
      TensionScreen(application: self, location: tension).draw(into: &frame, content: content)
    case .relations(let relations):
      RelationsScreen(application: self, location: relations).draw(into: &frame, content: content)
    case .actors:
      ActorsScreen(application: self).draw(into: &frame, content: content)
    case .actor(let actor, _):
      ActorScreen(application: self, actor: actor).draw(into: &frame, content: content)
    case .comparison(let first, let second, _):
      ComparisonScreen(application: self, first: first, second: second).draw(into: &frame, content: content)
    }
  }
}
