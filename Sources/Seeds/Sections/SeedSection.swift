/// A part of a case as the seed files name it.
enum SeedSection: String, CaseIterable {
  case heading = "case"
  case sources, actors, places, issues, eras, events, claims, relations, glossary, changes
  case descriptors, judgements, scenarios, walkthroughs

  /// The key of which each item of the section needs its own value, besides the id.
  var distinctKey: String? {
    switch self {
    case .sources: "abbreviation"
    case .actors: "mark"
    default: nil
    }
  }
}
