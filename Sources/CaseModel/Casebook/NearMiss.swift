/// Finds what somebody probably meant by a name that does not exist.
public enum NearMiss {
  /// The candidate nearest to a word, or nothing when none is near.
  ///
  /// Near means at most a third of the word's letters (and always at least one) inserted, left out, changed or swapped
  /// with a neighbour, without regard to case; or the word begins the candidate. Nearness is the optimal string
  /// alignment distance.
  ///
  /// - Complexity: O(candidates × word length × candidate length); words are cut at 64 characters.
  public static func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
    ranked(word, among: candidates).first
  }

  /// The nearest candidates, at most `limit`, the nearest first.
  public static func ranked(
    _ word: String, among candidates: some Sequence<String>, limit: Int = 3
  ) -> [String] {
    let folded = Array(word.lowercased().utf8.prefix(64))
    guard !folded.isEmpty else { return [] }
    let allowed = Swift.max(1, folded.count / 3)
    var found: [(distance: Int, name: String)] = []
    for candidate in candidates {
      let other = Array(candidate.lowercased().utf8.prefix(64))
      if folded.count >= 3, other.starts(with: folded) {
        found.append((1, candidate))
      } else if abs(other.count - folded.count) <= allowed {
        let distance = alignmentDistance(folded, other)
        if distance <= allowed { found.append((distance, candidate)) }
      }
    }
    return found.sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }.prefix(limit).map(\.name)
  }

  private static func alignmentDistance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var beforePrevious = [Int](repeating: 0, count: right.count + 1)
    var previous = Array(0...right.count)
    for i in left.indices {
      var current = [i + 1]
      current.reserveCapacity(right.count + 1)
      for j in right.indices {
        var best = Swift.min(previous[j + 1] + 1, current[j] + 1, previous[j] + (left[i] == right[j] ? 0 : 1))
        if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
          best = Swift.min(best, beforePrevious[j - 1] + 1)
        }
        current.append(best)
      }
      beforePrevious = previous
      previous = current
    }
    return previous[right.count]
  }
}
