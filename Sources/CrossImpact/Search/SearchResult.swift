/// How far a search has come.
public struct SearchProgress: Hashable, Sendable {
  /// How many partial scenarios were looked at, complete ones among them.
  public internal(set) var visited: Int64 = 0
  /// How many consistent scenarios were found.
  public internal(set) var found: Int64 = 0
  /// What part of the tree is done, 0 to 1: it grows in leaps, since branches differ in size.
  public internal(set) var share: Double = 0

  /// Joins the progress of two disjoint parts of a search.
  static func + (left: SearchProgress, right: SearchProgress) -> SearchProgress {
    var sum = left
    sum.visited += right.visited
    sum.found += right.found
    sum.share = min(1, sum.share + right.share)
    return sum
  }
}

/// Why a long piece of work ended.
public enum Ending: Hashable, Sendable {
  /// Everything was looked at; the result is exact.
  case complete
  /// As many results were found as were asked for; there may be more.
  case limitReached
  /// The caller wanted no more; there may be more results.
  case stopped
}

/// What a search found, and how it ended.
public struct SearchResult: Hashable, Sendable {
  /// The scenarios, in the order of their variants.
  public let scenarios: [Scenario]
  /// How much was looked at.
  public let progress: SearchProgress
  /// Whether these are all scenarios.
  public let ending: Ending

  /// What a search has found before it begins.
  public static let nothing = SearchResult(scenarios: [], progress: SearchProgress(), ending: .complete)

  /// Joins what two disjoint parts of a search found.
  ///
  /// - Parameters:
  ///   - other: what another part found.
  ///   - limit: how many scenarios are kept at most, at least 0.
  public func joined(with other: SearchResult, limit: Int = 100_000) -> SearchResult {
    let all = (scenarios + other.scenarios).sorted()
    let first = ending == .complete ? other.ending : ending
    let isOver = all.count > max(0, limit)
    return SearchResult(
      scenarios: isOver ? Array(all.prefix(max(0, limit))) : all, progress: progress + other.progress,
      ending: isOver && first == .complete ? .limitReached : first)
  }
}
