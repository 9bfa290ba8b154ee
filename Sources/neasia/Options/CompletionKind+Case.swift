import ArgumentParser
import CaseModel
import Classroom
import Explorer

extension CompletionKind {
  /// Locations of the case: every screen, and every item that has one of its own.
  ///
  /// The shell asks the program itself, so that what it offers is what the case has.
  static var location: CompletionKind {
    .custom { words, _, _ in
      let seeds = value(of: "--seeds", in: words)
      guard let casebook = try? Opening.casebook(seeds, Opening.settings()) else { return Location.screens }
      return locations(of: casebook)
    }
  }

  /// The rooms that are open.
  ///
  /// An argument without a completion is not counted in the script for fish, so every one before a completed one has one.
  static var room: CompletionKind {
    .custom { words, _, _ in
      let open = try? RoomsFolder(option: value(of: "--rooms", in: words)).openRooms()
      return open?.map(\.description) ?? []
    }
  }

  /// The names of the themes.
  static var theme: CompletionKind { .list(ThemeChoice.names) }

  /// What stands behind an option on the line that is completed; the last one counts.
  private static func value(of option: String, in words: [String]) -> String? {
    words.indices.dropLast().last { words[$0] == option }.map { words[$0 + 1] }
  }

  private static func locations(of casebook: Casebook) -> [String] {
    let items: [Location] =
      casebook.events.flatMap { [.event($0.id), .timeline(TimelineLocation(event: $0.id))] }
      + casebook.actors.map { .actor($0.id, asOf: nil) } + casebook.claims.map { .claim($0.id) }
      + casebook.relations.map { .relation($0.id) } + casebook.sources.map { .source($0.id, paragraph: nil) }
      + casebook.terms.map { .glossary($0.id) } + casebook.eras.map { .era($0.id) }
      + casebook.places.map { .place($0.id) } + casebook.changes.map { .change($0.id) }
      + casebook.walkthroughs.map { .walkthrough($0.id, step: nil) }
    let screens: [Location] = [
      .timeline(TimelineLocation()), .actors(asOf: nil), .claims(ClaimsLocation()), .glossary(nil),
      .map(MapLocation()), .tension(TensionLocation()), .relations(RelationsLocation()),
      .walkthrough(nil, step: nil),
    ]
    return (screens + items + scenarios(of: casebook)).map(\.description)
  }

  private static func scenarios(of casebook: Casebook) -> [Location] {
    guard let model = casebook.model else { return [] }
    return [.scenario(ScenarioLocation())] + casebook.eras.map { .scenario(ScenarioLocation(era: $0.id)) }
      + model.outlines.map { .outline($0.id) }
  }
}
