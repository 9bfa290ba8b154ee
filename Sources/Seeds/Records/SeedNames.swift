/// The ids of a case by section, with where each stands and whether anything names it.
struct SeedNames {
  private struct Name {
    let place: SeedPlace
    var isUsed = false
  }

  private var names: [SeedSection: [String: Name]] = [:]

  /// Adds an id.
  ///
  /// - Returns: where it stands already, if it does.
  mutating func declare(_ id: String, in section: SeedSection, at place: SeedPlace) -> SeedPlace? {
    if let first = names[section]?[id] { return first.place }
    names[section, default: [:]][id] = Name(place: place)
    return nil
  }

  /// Marks an id as named by something.
  ///
  /// - Returns: whether there is such an id.
  mutating func use(_ id: String, in section: SeedSection) -> Bool {
    guard names[section]?[id] != nil else { return false }
    names[section]?[id]?.isUsed = true
    return true
  }

  func has(_ id: String, in section: SeedSection) -> Bool {
    names[section]?[id] != nil
  }

  func all(in section: SeedSection) -> [String] {
    names[section].map { Array($0.keys) } ?? []
  }

  func place(of id: String, in section: SeedSection) -> SeedPlace? {
    names[section]?[id]?.place
  }

  /// The ids that nothing names, with where they stand.
  func unused(in section: SeedSection) -> [(id: String, place: SeedPlace)] {
    (names[section] ?? [:]).filter { !$0.value.isUsed }.map { ($0.key, $0.value.place) }
  }
}
