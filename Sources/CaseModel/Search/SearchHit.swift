import EDTF

/// A hit as it is shown: the item's title, the best of its other texts, and where it leads.
public struct SearchHit: Hashable, Sendable {
  /// What was found.
  public let item: SearchItem
  /// How well it was found; see ``SearchIndex/found(_:limit:)``.
  public let score: Int
  /// Whom a claim is about; empty for all else.
  public let subject: Excerpt
  /// The item's title, with the words that were looked for.
  public let title: Excerpt
  /// What the context is of the item.
  public let field: SearchField
  /// The text that says most of what title and subject leave out.
  ///
  /// Of the other texts the one with most of the words that are not in the title; where none has any, the item's own.
  /// Empty when the item has no other text.
  public let context: Excerpt
  /// The beginning of the item's own text, when the context is not of it; empty else.
  public let text: String
  /// Where the item is read.
  public let location: Location
}

extension Casebook {
  /// What is shown of an item that was found.
  ///
  /// - Parameters:
  ///   - found: the item, with its score.
  ///   - query: what was looked for.
  ///   - day: the moment as of which pages of actors open; without one, the end of the case.
  /// - Complexity: O(length of the item's texts × words of the query).
  public func hit(_ found: SearchResults.Found, _ query: SearchQuery, asOf day: Day? = nil) -> SearchHit {
    let title = title(of: found.item)
    let subject = subject(of: found.item)
    let shown = title.foldedWords + subject.foldedWords
    let missing = query.words.filter { !shown.containsWord(holding: $0) }
    var best: (field: SearchField, text: String, count: Int) = (.text, "", -1)
    var ownText = ""
    forEachField(of: found.item) { field, text in
      if field == .text, ownText.isEmpty { ownText = text }
      guard text != title else { return }
      let words = missing.isEmpty ? [] : text.foldedWords
      let count = missing.count { words.containsWord(holding: $0) }
      if count > best.count || count == best.count && field == .text && best.field != .text {
        best = (field, text, count)
      }
    }
    return SearchHit(
      item: found.item, score: found.score, subject: Excerpt(subject, query), title: Excerpt(title, query),
      field: best.field,
      context: Excerpt(best.text, query), text: best.field == .text ? "" : ownText,
      location: location(of: found.item, asOf: day))
  }
}

extension [[UInt8]] {
  /// Whether a word stands in one of these.
  fileprivate func containsWord(holding wanted: [UInt8]) -> Bool {
    contains { $0.range(of: wanted) != nil }
  }
}
