/// What a query found: items by groups, the best of each first.
public struct SearchResults: Hashable, Sendable {
  /// An item that was found.
  public struct Found: Hashable, Sendable {
    /// The item.
    public let item: SearchItem
    /// How well it was found; the greater, the better.
    public let score: Int
  }

  /// What was found among the items of one list.
  public struct Group: Hashable, Sendable {
    /// Which list.
    public let group: SearchGroup
    /// How many items were found, kept or not.
    public let total: Int
    /// The best, as many as were asked for.
    public let found: [Found]
  }

  /// What was looked for.
  public let query: SearchQuery
  /// Groups in which something was found, that with the best hit first.
  public let groups: [Group]

  /// How many items were found, kept or not.
  public var total: Int { groups.reduce(0) { $0 + $1.total } }

  /// How many hits were kept.
  public var count: Int { groups.reduce(0) { $0 + $1.found.count } }

  /// A hit that was kept, counted from 0 through all groups.
  public subscript(index: Int) -> Found? {
    guard index >= 0 else { return nil }
    var rest = index
    for group in groups {
      if rest < group.found.count { return group.found[rest] }
      rest -= group.found.count
    }
    return nil
  }

  /// The index of the first hit of each group.
  public var groupStarts: [Int] {
    groups.reduce(into: (starts: [Int](), count: 0)) { sum, group in
      sum.starts.append(sum.count)
      sum.count += group.found.count
    }.starts
  }

  /// Nothing at all.
  public static let nothing = SearchResults(query: SearchQuery(""), groups: [])
}
