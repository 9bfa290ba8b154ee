import Canvas
import CaseModel

/// What a location says, as pages, for whoever shows it without a screen.
public struct LocationContent: Sendable {
  /// One page, and what stands over it.
  public struct Part: Hashable, Sendable {
    /// Nothing when the page says itself what it is about.
    public let heading: String?
    /// What it says.
    public let page: Page
  }

  /// In reading order; the timeline has its panel here and its events in `events`.
  public let parts: [Part]
  /// The events that a timeline shows, in order of time; none of any other screen.
  public let events: [Event]
  /// The same for programs.
  public let json: JSONValue

  /// Reads what a location says.
  ///
  /// - Complexity: that of one screen.
  public init(of location: Location, in casebook: Casebook) {
    let application = Application(
      casebook: casebook, location: location, size: Size(width: 110, height: 30))
    json = LocationJSON(application).value
    // A step is what it shows, with its text before it.
    let step = application.presentStep.map {
      [Part(heading: $0.step.title, page: StepText(step: $0.step, model: casebook.model).page)]
    }
    switch application.state.location {
    case .timeline(let timeline) where timeline.layout == .pictures:
      events = application.state.timeline.visible.map { casebook.events[$0] }
      parts = (step ?? []) + [Part(heading: "The eras as pictures", page: application.pageUnderCursor)]
    case .timeline(let timeline):
      events = application.state.timeline.visible.map { casebook.events[$0] }
      parts = (step ?? []) + (timeline.actor.map { [Self.part(of: $0, in: application)] } ?? [])
    case .actor(let id, _):
      events = []
      parts = (step ?? []) + [Self.part(of: id, in: application)]
    case .comparison(let first, let second, _):
      events = []
      parts = (step ?? []) + [first, second].map { Self.part(of: $0, in: application) }
    case .relations(let relations):
      events = []
      let page = RelationsPage(application: application, location: relations).page
      parts = (step ?? []) + [Part(heading: nil, page: page)]
    case .walkthrough(let id?, _):
      events = []
      let pages = WalkthroughPage(casebook: casebook, openKey: application.keymap.name(of: .open))
      parts =
        casebook.walkthrough(id).map { walkthrough in
          pages.handout(of: walkthrough).map {
            Part(heading: $0.heading, page: $0.page)
          }
        } ?? []
    default:
      events = []
      parts = (step ?? []) + [Part(heading: nil, page: application.pageUnderCursor)]
    }
  }

  /// An actor's full page under its names, as of the moment that the location has.
  private static func part(of id: Identifier<PoliticalActor>, in application: Application) -> Part {
    let casebook = application.casebook
    let names = casebook.actor(id).map { [$0.name] + $0.localNames.map(\.text) } ?? [id.rawValue]
    let page = ActorPage(casebook: casebook, glyphs: .unicode, extent: .full)
      .page(of: id, asOf: application.state.moment(in: casebook))
    let moment = application.state.momentLabel(in: casebook)
    return Part(heading: "\(names.joined(separator: ", ")), as of \(moment)", page: page)
  }
}
