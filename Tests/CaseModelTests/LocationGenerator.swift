import CaseModel
import EDTF
import TestKit

/// Random locations of a case, and texts that are nearly locations.
struct LocationGenerator {
  private let casebook: Casebook
  private var random: SplitMix64

  init(_ casebook: Casebook, seed: UInt64) {
    self.casebook = casebook
    random = SplitMix64(seed: seed)
  }

  /// Any location that the case has.
  mutating func location() -> Location {
    let items: [Location] = [
      .timeline(timeline()), .actors(asOf: day()),
      casebook.events.randomElement(using: &random).map { .event($0.id) },
      casebook.claims.randomElement(using: &random).map { .claim($0.id) },
      casebook.relations.randomElement(using: &random).map { .relation($0.id) },
      casebook.changes.randomElement(using: &random).map { .change($0.id) },
      casebook.eras.randomElement(using: &random).map { .era($0.id) },
      casebook.places.randomElement(using: &random).map { .place($0.id) },
      actor().map { .actor($0, asOf: day()) },
      actor().flatMap { first in actor().map { .comparison(first, $0, asOf: day()) } },
      casebook.sources.randomElement(using: &random).map {
        .source(
          $0.id,
          paragraph: Bool.random(using: &random) ? $0.bodyParagraphs.randomElement(using: &random) : nil)
      },
      .map(map()), .tension(tension()), .relations(relations()),
      .claims(claims()), changes().map { .changes($0) },
      scenario().map { .scenario($0) },
      casebook.model?.outlines.randomElement(using: &random).map { .outline($0.id) },
      .glossary(Bool.random(using: &random) ? casebook.terms.randomElement(using: &random)?.id : nil),
    ].compactMap(\.self)
    let places = items + [walkthrough()]
    return places.randomElement(using: &random) ?? .actors(asOf: nil)
  }

  /// The text of a location with a few of its characters changed, doubled or taken out.
  mutating func damagedText() -> String {
    var characters = Array(location().description)
    for _ in 0..<Int.random(in: 0...4, using: &random) {
      let place = Int.random(in: 0...characters.count, using: &random)
      switch Int.random(in: 0..<4, using: &random) {
      case 0: characters.insert(contentsOf: Self.pieces.randomElement(using: &random) ?? "", at: place)
      case 1: characters.removeSubrange(place..<min(characters.count, place + 3))
      case 2: characters += characters.suffix(place)
      default: characters.insert(characters.randomElement(using: &random) ?? "/", at: place)
      }
    }
    return String(characters)
  }

  private static let pieces = [
    "/", "//", "?", "&", "=", ",", "at=", "&zoom=", "only=,", "\u{0}", "\u{1B}[2J", "\u{202E}", "한",
    "e\u{301}",
    "%2F", " ", "\n", "-9999-01-01", "2018-02-30", "../..",
  ]

  /// All walkthroughs, the overview of one, or a step.
  private mutating func walkthrough() -> Location {
    guard Int.random(in: 0..<3, using: &random) > 0,
      let walkthrough = casebook.walkthroughs.randomElement(using: &random)
    else { return .walkthrough(nil, step: nil) }
    let step = Bool.random(using: &random) ? nil : Int.random(in: 1...walkthrough.steps.count, using: &random)
    return .walkthrough(walkthrough.id, step: step)
  }

  private mutating func timeline() -> TimelineLocation {
    let hasModel = casebook.model != nil
    let layouts = TimelineLocation.Layout.allCases.filter { hasModel || $0 != .pictures }
    let layout = layouts.randomElement(using: &random) ?? .list
    let offshoot = layout == .pictures ? scenario() : nil
    return TimelineLocation(
      event: Bool.random(using: &random) ? casebook.events.randomElement(using: &random)?.id : nil,
      moment: day(), actor: Bool.random(using: &random) ? actor() : nil,
      zoom: TimelineLocation.Zoom.allCases.randomElement(using: &random) ?? .year,
      layout: layout, filter: filter(), showsCurve: Bool.random(using: &random),
      offshoot: offshoot.flatMap { found in
        let bare = ScenarioLocation(era: found.era, changed: found.changed, forced: found.forced)
        return bare == ScenarioLocation() ? nil : bare
      })
  }

  private mutating func filter() -> EventFilter {
    EventFilter(
      actors: Set((0..<Int.random(in: 0...3, using: &random)).compactMap { _ in actor() }),
      quarters: Set(EventKind.Quarter.allCases.filter { _ in Int.random(in: 0..<4, using: &random) == 0 }),
      headlinesOnly: Bool.random(using: &random))
  }

  private mutating func map() -> MapLocation {
    MapLocation(
      event: Bool.random(using: &random) ? casebook.events.randomElement(using: &random)?.id : nil,
      moment: day(),
      place: Bool.random(using: &random) ? casebook.places.randomElement(using: &random)?.id : nil,
      origin: Bool.random(using: &random) ? casebook.places.randomElement(using: &random)?.id : nil,
      zoom: Int.random(in: MapLocation.zooms, using: &random),
      centre: Bool.random(using: &random)
        ? MapLocation.Centre(
          GeoPoint(
            longitude: .random(in: -200...200, using: &random),
            latitude: .random(in: -100...100, using: &random)))
        : nil,
      script: MapLocation.Script.allCases.randomElement(using: &random) ?? .english)
  }

  private mutating func tension() -> TensionLocation {
    let others = casebook.actors.map(\.id).filter { _ in Bool.random(using: &random) }
    return TensionLocation(
      moment: day(), pair: actor().flatMap { first in others.first.flatMap { ActorPair(first, $0) } },
      halfLife: Bool.random(using: &random)
        ? .usual : HalfLife(days: Int.random(in: HalfLife.allowed, using: &random)))
  }

  private mutating func relations() -> RelationsLocation {
    var relations = RelationsLocation(moment: day(), against: day())
    relations.form = RelationsLocation.Form.allCases.randomElement(using: &random) ?? .matrix
    if let first = actor(), let second = actor(), first != second, Bool.random(using: &random) {
      relations.pair = OrderedPair(first, second)
    }
    return relations
  }

  private mutating func claims() -> ClaimsLocation {
    var filter = ClaimFilter()
    if let actor = actor(), Bool.random(using: &random) { filter.holders = [actor] }
    if let actor = actor(), Bool.random(using: &random) { filter.subjects = [actor] }
    filter.issues = some(casebook.issues.map(\.id))
    filter.sources = some(casebook.sources.map(\.id))
    filter.certainties = some(Certainty.allCases)
    filter.bases = some(Basis.allCases)
    filter.moment = day()
    return ClaimsLocation(
      filter: filter, order: ClaimsLocation.Order.allCases.randomElement(using: &random) ?? .moment)
  }

  private mutating func changes() -> ChangesLocation? {
    guard let first = actor(), let second = actor() else { return nil }
    switch Int.random(in: 0..<3, using: &random) {
    case 0: return .actors(first, second, asOf: day())
    case 1: return .moments(first, from: day(), to: day())
    default:
      guard let source = casebook.sources.randomElement(using: &random)?.id,
        let other = casebook.sources.randomElement(using: &random)?.id
      else { return nil }
      return .documents(source, other, about: Bool.random(using: &random) ? first : nil)
    }
  }

  private mutating func scenario() -> ScenarioLocation? {
    guard let model = casebook.model else { return nil }
    let descriptors = model.descriptors.filter { _ in Int.random(in: 0..<3, using: &random) == 0 }
    return ScenarioLocation(
      era: Bool.random(using: &random) ? casebook.eras.randomElement(using: &random)?.id : nil,
      changed: descriptors.sorted { $0.id < $1.id }.compactMap { descriptor in
        descriptor.variants.randomElement(using: &random).map {
          VariantReference(descriptor: descriptor.id, variant: $0.id)
        }
      }, forced: some(model.descriptors.map(\.id)),
      descriptor: model.descriptors.randomElement(using: &random)?.id,
      view: ScenarioLocation.View.allCases.randomElement(using: &random) ?? .picture)
  }

  /// Each of some values or not, by chance.
  private mutating func some<Value: Hashable>(_ values: [Value]) -> Set<Value> {
    Set(values.filter { _ in Int.random(in: 0..<3, using: &random) == 0 })
  }

  private mutating func actor() -> Identifier<PoliticalActor>? {
    casebook.actors.randomElement(using: &random)?.id
  }

  private mutating func day() -> Day? {
    guard Bool.random(using: &random) else { return nil }
    return Day(ordinal: Int.random(in: -700_000...200_000, using: &random))
  }
}
