import Canvas
import CaseModel

/// One line of a chooser.
public struct ChooserEntry: Hashable, Sendable {
  /// The heading under which it stands while nothing is typed.
  public let group: String
  /// What is chosen, in a few words.
  public let title: String
  /// What it is or does, in a sentence or less.
  public let detail: String
  /// The keys that do the same without the chooser.
  public let keys: [Key]
  /// What choosing it runs.
  public let command: Command
  /// Why choosing it would do nothing now.
  public let unavailable: String?
  /// Whether it is switched on, for entries that can be.
  public let isOn: Bool?
  /// The location as it is kept, for entries that are remembered places.
  public let remembered: String?

  init(
    group: String, title: String, detail: String, keys: [Key] = [], command: Command,
    unavailable: String? = nil, isOn: Bool? = nil, remembered: String? = nil
  ) {
    self.group = group
    self.title = title
    self.detail = detail
    self.keys = keys
    self.command = command
    self.unavailable = unavailable
    self.isOn = isOn
    self.remembered = remembered
  }

  /// What stands beside the title: the detail, or why choosing it would do nothing.
  var shownDetail: String {
    guard let unavailable else { return detail }
    return remembered == nil ? "not now: \(unavailable)" : "gone: \(unavailable)"
  }

  /// Whether every word of a query stands in the title, the detail or a key's name, without regard to case.
  func matches(_ words: [String]) -> Bool {
    guard !words.isEmpty else { return true }
    let text = "\(title) \(detail) \(keys.map(\.name).joined(separator: " "))".lowercased()
    return words.allSatisfy { text.contains($0) }
  }
}

extension Application {
  /// What the open chooser offers, narrowed by what was typed.
  public var chooserEntries: [ChooserEntry] {
    guard let chooser = state.chooser else { return [] }
    let words = chooser.query.lowercased().split(separator: " ").map(String.init)
    let all: [ChooserEntry] =
      switch chooser.kind {
      case .help: commandEntries
      case .palette: commandEntries + (words.isEmpty ? [] : placeEntries)
      case .filter: filterEntries
      case .claimFilter: claimFilterEntries
      case .terms(let terms): termEntries(terms)
      case .comparison(let actor): comparisonEntries(with: actor)
      case .claimsBehind(let position): entries(behind: position)
      case .secondActor(let actor): entriesOfSecondActor(beside: actor)
      case .subject: entriesOfSubjects
      case .scenarios: scenarioEntries
      case .compared: comparedEntries
      case .eras: eraEntries
      case .bookmarks, .history: state.rememberedPlaces
      case .steps(let walkthrough): stepEntries(walkthrough)
      case .firstOfPair: entriesOfFirstOfPair
      case .secondOfPair(let actor): entriesOfSecondOfPair(beside: actor)
      case .paragraphs(let places): places.map(paragraphEntry)
      case .poll: pollEntries
      case .students(let choice): studentEntries(choice)
      case .classEnd: classEndEntries
      case .stops: stopEntries
      case .judgements: judgementEntries
      }
    return all.filter { $0.matches(words) }
  }

  private var commandEntries: [ChooserEntry] {
    keymap.entries.map { entry in
      ChooserEntry(
        group: entry.group.rawValue, title: entry.name, detail: entry.explanation,
        keys: keys(of: entry), command: entry.command, unavailable: whyUnavailable(entry.command))
    }
  }

  /// The keys of a command on this screen, or else wherever it is bound first.
  private func keys(of entry: CommandEntry) -> [Key] {
    let here = entry.bindings.first { $0.contexts.contains(state.location.context) }
    return (here ?? entry.bindings.first)?.keys ?? []
  }

  private var glyphs: Glyphs { state.appearance.glyphs }

  private var placeEntries: [ChooserEntry] {
    let day = state.moment(in: casebook)
    let actors = casebook.actors.map { actor in
      ChooserEntry(
        group: "Actors", title: actor.name,
        detail: "actor \(actor.localNames.writable(with: glyphs).map(\.text).joined(separator: " "))",
        command: .go(.actor(actor.id, asOf: day)))
    }
    let events = casebook.events.map { event in
      var place = state.timeline.lastLocation
      place.event = event.id
      place.moment = nil
      if !place.filter.admits(event) { place.filter = EventFilter() }
      return ChooserEntry(
        group: "Events", title: event.title, detail: "event, \(event.date.label)",
        command: .go(.timeline(place)))
    }
    return actors + events
  }

  private var filterEntries: [ChooserEntry] {
    let filter = timelineLocation?.filter ?? EventFilter()
    let headlines = ChooserEntry(
      group: "Weight", title: "headlines", detail: "only the moments the case is told by",
      command: .toggleHeadlines, isOn: filter.headlinesOnly)
    let actors = casebook.lanes.map { actor in
      ChooserEntry(
        group: "With", title: actor.shortName, detail: "events in which it takes part",
        command: .filterActor(actor.id), isOn: filter.actors.contains(actor.id))
    }
    let quarters = EventKind.Quarter.allCases.map { quarter in
      ChooserEntry(
        group: "Kind", title: Words.quarter(quarter), detail: "CAMEO \(Words.roots(quarter))",
        command: .filterQuarter(quarter), isOn: filter.quarters.contains(quarter))
    }
    return actors + quarters + [headlines]
  }

  private func comparisonEntries(with actor: Identifier<PoliticalActor>) -> [ChooserEntry] {
    let day = state.moment(in: casebook)
    return casebook.actors.filter { $0.id != actor }.map { other in
      ChooserEntry(
        group: Words.kind(other.kind, plural: true), title: other.name,
        detail: other.localNames.writable(with: glyphs).map(\.text).joined(separator: " "),
        command: .go(.comparison(actor, other.id, asOf: day)))
    }
  }
}
