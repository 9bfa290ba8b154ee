import EDTF

/// A place in the case as one looks at it: what history, the command line and a shared link hold.
///
/// Its text form, such as `timeline/singapore-summit?actor=PRK&zoom=month`, reads back to the same location.
public enum Location: Hashable, Sendable {
  case timeline(TimelineLocation)
  case event(Identifier<Event>)
  case claim(Identifier<Claim>)
  case relation(Identifier<Relation>)
  /// A difference between two documents that the case's author has judged.
  case change(Identifier<Change>)
  case era(Identifier<Era>)
  case place(Identifier<Place>)
  /// The list of all actors.
  case actors(asOf: Day?)
  case actor(Identifier<PoliticalActor>, asOf: Day?)
  case comparison(Identifier<PoliticalActor>, Identifier<PoliticalActor>, asOf: Day?)
  /// A document: one of its paragraphs, counted from 1, or its card.
  case source(Identifier<Source>, paragraph: Int?)
  case claims(ClaimsLocation)
  case changes(ChangesLocation)
  /// The terms of the case; with one of them chosen.
  case glossary(Identifier<Term>?)
  case scenario(ScenarioLocation)
  /// A step of a walkthrough, counted from 1; without one, its overview; without either, all walkthroughs.
  case walkthrough(Identifier<Walkthrough>?, step: Int?)
  /// The words for the consistent scenarios in which some answers hold together.
  case outline(Identifier<ScenarioOutline>)
  case map(MapLocation)
  case tension(TensionLocation)
  /// How the actors stand with each other.
  case relations(RelationsLocation)
}

/// The timeline as one looks at it.
public struct TimelineLocation: Hashable, Sendable {
  /// How much time the band shows.
  public enum Zoom: String, Hashable, Sendable, CaseIterable {
    /// The whole case, with more room for the years in which more happens.
    case year
    case quarter, month, day
  }

  /// How the events below the band are laid out.
  public enum Layout: String, Hashable, Sendable, CaseIterable {
    case list, lanes
    /// The eras as pictures of the case's model, question by question.
    case pictures
  }

  /// The event under the cursor; without one, the case decides.
  public var event: Identifier<Event>?
  /// The moment, where it is not the event's own.
  public var moment: Day?
  /// Whose panel is shown; without one, the first lane's.
  public var actor: Identifier<PoliticalActor>?
  /// How much time the band shows.
  public var zoom: Zoom
  /// How what is below the band is laid out.
  public var layout: Layout
  /// Which events are shown.
  public var filter: EventFilter
  /// Whether the tension curve stands under the band of time.
  public var showsCurve: Bool
  /// The what-if that branches off the pictures; only with their layout.
  public var offshoot: ScenarioLocation?

  /// A timeline.
  public init(
    event: Identifier<Event>? = nil, moment: Day? = nil, actor: Identifier<PoliticalActor>? = nil,
    zoom: Zoom = .year, layout: Layout = .list, filter: EventFilter = EventFilter(),
    showsCurve: Bool = false, offshoot: ScenarioLocation? = nil
  ) {
    self.event = event
    self.moment = moment
    self.actor = actor
    self.zoom = zoom
    self.layout = layout
    self.showsCurve = showsCurve
    self.filter = filter
    self.offshoot = offshoot
  }
}

/// Which events are shown.
public struct EventFilter: Hashable, Sendable {
  /// Only events in which one of these takes part; empty for everybody.
  public var actors: Set<Identifier<PoliticalActor>>
  /// Only events of these quarters of CAMEO; empty for all.
  public var quarters: Set<EventKind.Quarter>
  /// Only the moments by which the case is told.
  public var headlinesOnly: Bool

  /// A filter; without any choice it admits all events.
  public init(
    actors: Set<Identifier<PoliticalActor>> = [], quarters: Set<EventKind.Quarter> = [],
    headlinesOnly: Bool = false
  ) {
    self.actors = actors
    self.quarters = quarters
    self.headlinesOnly = headlinesOnly
  }

  /// Whether nothing is filtered out.
  public var admitsAll: Bool { actors.isEmpty && quarters.isEmpty && !headlinesOnly }

  /// Whether an event is shown.
  public func admits(_ event: Event) -> Bool {
    (!headlinesOnly || event.isHeadline)
      && (quarters.isEmpty || event.kind.quarter.map(quarters.contains) == true)
      && (actors.isEmpty || event.participants.contains { actors.contains($0) })
  }
}
