/// The ids of a case by section, with where each stands and whether anything names it.
struct SeedNames {
  private struct Name {
    let place: SeedPlace
    var isUsed = false
  }

  /// By the section's name and the id: a table by texts costs the least to start with.
  private var names: [String: [String: Name]] = [:]

  /// Adds an id.
  ///
  /// - Returns: where it stands already, if it does.
  mutating func declare(_ id: String, in section: SeedSection, at place: SeedPlace) -> SeedPlace? {
    if let first = names[section.rawValue]?[id] { return first.place }
    names[section.rawValue, default: [:]][id] = Name(place: place)
    return nil
  }

  /// Marks an id as named by something.
  ///
  /// - Returns: whether there is such an id.
  mutating func use(_ id: String, in section: SeedSection) -> Bool {
    guard names[section.rawValue]?[id] != nil else { return false }
    names[section.rawValue]?[id]?.isUsed = true
    return true
  }

  /// Marks as named what another table of the same ids has marked.
  mutating func add(usesOf other: SeedNames) {
    for (section, ids) in other.names {
      for (id, name) in ids where name.isUsed { names[section]?[id]?.isUsed = true }
    }
  }

  func has(_ id: String, in section: SeedSection) -> Bool {
    names[section.rawValue]?[id] != nil
  }

  func all(in section: SeedSection) -> [String] {
    names[section.rawValue].map { Array($0.keys) } ?? []
  }

  func place(of id: String, in section: SeedSection) -> SeedPlace? {
    names[section.rawValue]?[id]?.place
  }

  /// The ids that nothing names, with where they stand.
  func unused(in section: SeedSection) -> [(id: String, place: SeedPlace)] {
    (names[section.rawValue] ?? [:]).filter { !$0.value.isUsed }.map { ($0.key, $0.value.place) }
  }
}
