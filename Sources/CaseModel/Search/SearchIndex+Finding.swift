extension SearchIndex {
  /// Finds the items in which every word of a query stands.
  ///
  /// For each word counts how it stands there best: being all of a word, beginning one or standing inside one; and then where: being
  /// all of a name, in a name, in a summary or in other text. The sum over the words is the score. Of equals headlines
  /// come first, then greater weight, then the order of the case.
  ///
  /// - Parameters:
  ///   - query: the words; none find nothing.
  ///   - limit: the most hits that are kept of each group; all are counted.
  /// - Complexity: O(words of the query × (vocabulary + occurrences of the words found) + items).
  public func found(_ query: SearchQuery, limit: Int = 50) -> SearchResults {
    guard !query.isEmpty else { return SearchResults(query: query, groups: []) }
    var scores: [UInt8] = []
    for word in query.words {
      let best = self.best(word)
      if scores.isEmpty {
        scores = best
      } else {
        for item in scores.indices {
          scores[item] = best[item] == 0 || scores[item] == 0 ? 0 : scores[item] &+ best[item]
        }
      }
    }
    let groups = SearchGroup.allCases.enumerated().compactMap { index, group in
      self.group(group, items: groupStarts[index]..<groupStarts[index + 1], scores, limit: max(0, limit))
    }
    return SearchResults(query: query, groups: groups.bestFirst())
  }

  /// How well a word stands in each item: 0 where it does not, else 1 to 12.
  private func best(_ word: [UInt8]) -> [UInt8] {
    var best = [UInt8](repeating: 0, count: priorities.count)
    vocabulary.forEachWord(holding: word) { number, fit in
      let base = 1 + 4 * fit.rawValue
      for index in listStarts[number]..<listStarts[number + 1] {
        let occurrence = occurrences[index]
        let value = UInt8(truncatingIfNeeded: base + occurrence.rank)
        if best[occurrence.item] < value { best[occurrence.item] = value }
      }
    }
    return best
  }

  private func group(
    _ group: SearchGroup, items: Range<Int>, _ scores: [UInt8], limit: Int
  ) -> SearchResults.Group? {
    var total = 0
    var kept: [(key: Int, item: Int)] = []
    for item in items where scores[item] > 0 {
      total += 1
      let key = Int(scores[item]) << 8 | Int(priorities[item])
      if kept.count == limit {
        guard let last = kept.last, last.key < key else { continue }
        kept.removeLast()
      }
      // Items come in order, so an equal one stands behind those already there.
      kept.insert((key, item), at: kept.partitioningIndex { $0.key < key })
    }
    guard total > 0 else { return nil }
    return SearchResults.Group(
      group: group, total: total,
      found: kept.map {
        SearchResults.Found(item: SearchItem(group, $0.item - items.lowerBound), score: $0.key >> 8)
      })
  }
}

extension [SearchResults.Group] {
  /// The groups by their best hits; equals in the order in which they stood.
  fileprivate func bestFirst() -> [SearchResults.Group] {
    enumerated().sorted { left, right in
      let (first, second) = (left.element.found.first?.score ?? 0, right.element.found.first?.score ?? 0)
      return first != second ? first > second : left.offset < right.offset
    }
    .map(\.element)
  }
}
