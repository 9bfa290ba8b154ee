import CaseModel
import EDTF

/// What the two sides of a comparison are called, and what the whole is about.
struct ComparisonNames {
  /// One side: a document, an actor or a moment.
  struct Side: Hashable {
    let name: String
    /// At most 12 columns, for narrow places.
    let shortName: String
    /// What stands behind the name where there is room.
    let note: String
  }

  let first: Side
  let second: Side
  /// What the sides are.
  let kind: Kind
  /// What is compared, as it goes on from the title.
  let subtitle: String
  /// Whether both sides are about one actor, whom the subtitle names.
  let isAboutOne: Bool
  /// Whether the second side is the earlier one.
  let isBackwards: Bool

  enum Kind: Hashable {
    case documents, actors, moments
  }

  init(_ location: ChangesLocation, in casebook: Casebook) {
    let actorName = { (id: Identifier<PoliticalActor>) in casebook.actor(id)?.shortName ?? id.rawValue }
    let days = location.moments(in: casebook)
    switch location {
    case .documents(let left, let right, let actor):
      kind = .documents
      first = Self.side(left, casebook)
      second = Self.side(right, casebook)
      isAboutOne = actor != nil
      subtitle = actor.map { "in what is said of \(actorName($0))" } ?? "between two documents"
      let dates = [left, right].map { casebook.source($0)?.date.expression.earliestDay }
      isBackwards = (dates[0].flatMap { left in dates[1].map { $0 < left } }) ?? false
    case .actors(let left, let right, _):
      kind = .actors
      first = Self.side(left, casebook)
      second = Self.side(right, casebook)
      isAboutOne = false
      subtitle = "as of \(days.to.label)"
      isBackwards = false
    case .moments(let actor, _, _):
      kind = .moments
      first = Self.side(days.from, casebook)
      second = Self.side(days.to, casebook)
      isAboutOne = true
      subtitle = "in what is said of \(actorName(actor))"
      isBackwards = days.to < days.from
    }
  }

  /// The first words of the screen.
  var title: String { kind == .actors ? "Where they differ" : "What changed" }

  /// What a reader of a comparison must not forget, in words that fit into so many columns where possible.
  func warning(columns: Int) -> String {
    let long =
      switch kind {
      case .documents:
        "Two texts by two authors: a difference between them is not yet a change in the world."
      case .moments:
        "Two moments, often two authors: a difference between their texts is not yet a change in the world."
      case .actors:
        "Others speak of both: a difference between two texts by two authors is not yet one in the world."
      }
    return long.count <= columns ? long : "Texts differ: that is not yet a change in the world."
  }

  private static func side(_ id: Identifier<Source>, _ casebook: Casebook) -> Side {
    guard let source = casebook.source(id) else {
      return Side(name: id.rawValue, shortName: id.rawValue, note: "")
    }
    return Side(name: source.shortTitle, shortName: source.abbreviation, note: source.date.label)
  }

  private static func side(_ id: Identifier<PoliticalActor>, _ casebook: Casebook) -> Side {
    guard let actor = casebook.actor(id) else {
      return Side(name: id.rawValue, shortName: id.rawValue, note: "")
    }
    return Side(name: actor.shortName, shortName: actor.shortName, note: "")
  }

  private static func side(_ day: Day, _ casebook: Casebook) -> Side {
    let era = casebook.eras.first { $0.date.expression.contains(day) }
    return Side(name: day.label, shortName: day.label, note: era?.name ?? "")
  }
}
