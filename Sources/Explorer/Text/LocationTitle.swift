import CaseModel
import EDTF

/// A location's title in words, for lists of places: bookmarks, history, what was found.
///
/// It says what the place is about and leaves out how it is looked at, unless that is all there is to say.
public struct LocationTitle: Hashable, Sendable {
  /// The title, in one line; empty never.
  public let text: String

  /// The title of a location of a case.
  ///
  /// - Complexity: O(1), apart from the names it is made of.
  public init(_ location: Location, in casebook: Casebook) {
    text = TitleWriter(casebook: casebook).title(of: location)
  }
}

/// Puts titles together from the names that a case has.
private struct TitleWriter {
  let casebook: Casebook

  func title(of location: Location) -> String {
    switch location {
    case .timeline(let timeline): title(of: timeline)
    case .event(let id): casebook.event(id)?.title ?? id.rawValue
    case .claim(let id): casebook.claim(id).map { "\(name($0.subject)): \($0.summary)" } ?? id.rawValue
    case .relation(let id):
      casebook.relation(id).map { "\(name($0.first)) and \(name($0.second))" } ?? id.rawValue
    case .actors(let day): "All actors" + moment(day)
    case .actor(let id, let day): name(id) + moment(day)
    case .comparison(let first, let second, let day): "\(name(first)) beside \(name(second))" + moment(day)
    case .source(let id, let paragraph): title(of: id) + (paragraph.map { ", paragraph \($0)" } ?? "")
    case .claims(let claims): title(of: claims)
    case .changes(let changes): title(of: changes)
    case .era(let id): casebook.era(id)?.name ?? id.rawValue
    case .place(let id): casebook.place(id)?.name ?? id.rawValue
    case .scenario(let scenario): title(of: scenario)
    case .outline(let id): casebook.model?.outlines.first { $0.id == id }?.name ?? id.rawValue
    case .map(let map): title(of: map)
    case .tension(let tension): title(of: tension)
    case .relations(let relations): title(of: relations)
    case .change(let id): casebook.change(id)?.title ?? id.rawValue
    case .glossary(nil): "Glossary"
    case .walkthrough(nil, _): "Walkthroughs"
    case .walkthrough(let id?, let step): title(of: id, step)
    case .glossary(let id?): casebook.term(id)?.name ?? id.rawValue
    }
  }

  private func title(of id: Identifier<Walkthrough>, _ number: Int?) -> String {
    guard let walkthrough = casebook.walkthrough(id) else { return id.rawValue }
    let step = number.flatMap { number in walkthrough.step(number).map { ", step \(number): \($0.title)" } }
    return walkthrough.title + (step ?? "")
  }

  private func title(of timeline: TimelineLocation) -> String {
    if timeline.layout == .pictures {
      let moment = timeline.moment ?? timeline.event.flatMap { casebook.event($0)?.moment }
      let era = moment.flatMap { casebook.era(at: $0) }
      return "The eras as pictures" + (era.map { ", at “\($0.name)”" } ?? "")
        + (timeline.offshoot.map { "; \(title(of: $0))" } ?? "")
    }
    var parts = ["Timeline"]
    if let event = timeline.event.flatMap({ casebook.event($0) }), timeline.moment == nil {
      parts = ["Timeline: \(event.title)"]
    } else if let day = timeline.moment {
      parts = ["Timeline on \(day.label)"]
    }
    if !timeline.filter.admitsAll { parts.append(timeline.filter.words(in: casebook)) }
    return parts.joined(separator: ", ")
  }

  private func title(of claims: ClaimsLocation) -> String {
    let filter = claims.filter
    var parts: [String] = []
    func add(_ word: String, _ names: [String]) {
      if !names.isEmpty { parts.append("\(word) \(names.sorted().joined(separator: ", "))") }
    }
    add("of", filter.holders.map(name))
    add("about", filter.subjects.map(name))
    add("on", filter.issues.map { id in casebook.issue(id)?.name ?? id.rawValue })
    add("in", filter.sources.map(title))
    add("put as", filter.certainties.map { Words.certainty($0) })
    add("that are", filter.bases.map { Words.basis($0) })
    return (["Claims"] + parts).joined(separator: " ") + moment(filter.moment)
  }

  private func title(of scenario: ScenarioLocation) -> String {
    let names = scenario.changed.compactMap { reference -> String? in
      guard let descriptor = casebook.model?.descriptor(reference.descriptor) else { return nil }
      return
        "\(descriptor.shortName): \(descriptor.variant(reference.variant)?.name ?? reference.variant.rawValue)"
    }
    let era = scenario.era.flatMap { casebook.era($0)?.name }
    return "What if" + (era.map { ", from \($0)" } ?? "")
      + (names.isEmpty ? "" : ", " + names.joined(separator: ", "))
  }

  private func title(of map: MapLocation) -> String {
    let place = map.place.flatMap { casebook.place($0)?.name }
    let event = map.event.flatMap { casebook.event($0)?.title }
    return "Map" + (place.map { ": \($0)" } ?? "") + (event.map { ", \($0)" } ?? "") + moment(map.moment)
  }

  private func title(of tension: TensionLocation) -> String {
    let pair = tension.pair.map { "\(name($0.first)) and \(name($0.second))" }
    return "Conflict and cooperation" + (pair.map { ": \($0)" } ?? "") + moment(tension.moment)
  }

  private func title(of relations: RelationsLocation) -> String {
    "Relations" + (relations.pair.map { ": \(name($0.first)) and \(name($0.second))" } ?? "")
      + moment(relations.moment) + (relations.against.map { ", compared with \($0.label)" } ?? "")
  }

  private func title(of changes: ChangesLocation) -> String {
    switch changes {
    case .documents(let first, let second, let actor):
      "What changed from \(title(of: first)) to \(title(of: second))" + (actor.map { ", \(name($0))" } ?? "")
    case .actors(let first, let second, let day):
      "Where \(name(first)) and \(name(second)) differ" + moment(day)
    case .moments(let actor, let from, let to):
      "What changed for \(name(actor))" + (from.map { " from \($0.label)" } ?? "")
        + (to.map { " to \($0.label)" } ?? "")
    }
  }

  private func name(_ actor: Identifier<PoliticalActor>) -> String {
    casebook.actor(actor)?.shortName ?? actor.rawValue
  }

  private func title(of source: Identifier<Source>) -> String {
    casebook.source(source)?.shortTitle ?? source.rawValue
  }

  private func moment(_ day: Day?) -> String {
    day.map { ", \($0.label)" } ?? ""
  }
}

extension EventFilter {
  /// What a filter leaves, in words: "only South Korea, headlines".
  func words(in casebook: Casebook) -> String {
    var parts = actors.sorted().map { casebook.actor($0)?.shortName ?? $0.rawValue }
    parts += quarters.sorted { $0.rawValue < $1.rawValue }.map { Words.quarter($0) }
    if headlinesOnly { parts.append("headlines") }
    return "only " + parts.joined(separator: ", ")
  }
}
