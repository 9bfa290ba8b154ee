@testable import CaseModel

/// Search as it is defined, without an index: every field of every item is read for every query.
struct SearchOracle {
  let casebook: Casebook

  /// The items found with their scores, group by group in the order of the groups, the best first.
  func found(_ query: SearchQuery) -> [SearchGroup: [SearchResults.Found]] {
    var groups: [SearchGroup: [SearchResults.Found]] = [:]
    guard !query.isEmpty else { return groups }
    for group in SearchGroup.allCases {
      var hits: [(position: Int, score: Int, priority: Int)] = []
      for position in 0..<casebook.count(of: group) {
        let item = SearchItem(group, position)
        let values = query.words.map { best($0, in: item) }
        if values.contains(0) { continue }
        hits.append((position, values.reduce(0, +), casebook.priority(of: item)))
      }
      hits.sort { ($1.score, $1.priority, $0.position) < ($0.score, $0.priority, $1.position) }
      if !hits.isEmpty {
        groups[group] = hits.map {
          SearchResults.Found(item: SearchItem(group, $0.position), score: $0.score)
        }
      }
    }
    return groups
  }

  private func best(_ wanted: [UInt8], in item: SearchItem) -> Int {
    var best = 0
    casebook.forEachField(of: item) { field, text in
      let words = text.foldedWords
      for word in words {
        guard let place = first(wanted, in: word) else { continue }
        let fit = word == wanted ? 2 : place == 0 ? 1 : 0
        let rank = field.rank == 2 && words.count == 1 ? 3 : field.rank
        best = max(best, 1 + 4 * fit + rank)
      }
    }
    return best
  }

  private func first(_ wanted: [UInt8], in word: [UInt8]) -> Int? {
    guard wanted.count <= word.count else { return nil }
    return (0...(word.count - wanted.count)).first { Array(word[$0..<$0 + wanted.count]) == wanted }
  }
}
