import Canvas
import CaseModel

/// What a search found, without a screen: as lines for people and pipes, or as JSON.
public struct SearchListing {
  private let casebook: Casebook
  private let text: String
  private let index: SearchIndex
  private let results: SearchResults

  /// Searches a case.
  ///
  /// - Parameters:
  ///   - casebook: the case.
  ///   - text: the words, which must all be found.
  ///   - limit: the most hits of each kind.
  public init(_ casebook: Casebook, _ text: String, limit: Int) {
    self.casebook = casebook
    self.text = text
    index = SearchIndex(casebook)
    results = index.found(SearchQuery(text), limit: limit)
  }

  /// Why nothing was found; nothing when something was.
  public var miss: SearchMiss? {
    results.groups.isEmpty ? index.miss(of: results.query) : nil
  }

  /// A line a hit, without line ends: what it is, its title, the words in their context, its location.
  public var lines: [String] {
    hits.map { hit in
      var title = hit.title.text
      if !hit.subject.pieces.isEmpty { title = "\(hit.subject.text): \(title)" }
      let context = words.context(hit, columns: Self.contextColumns, Style()).text
      let parts = [title, context, hit.location.description].filter { !$0.isEmpty }
      return "\(SearchWords.noun(hit.item.group)): " + parts.joined(separator: " | ")
    }
  }

  /// A line for each kind of which more was found than is listed.
  public var omissions: [String] {
    results.groups.filter { $0.found.count < $0.total }.map { group in
      "\(group.found.count) of \(group.total) \(group.group.rawValue) shown; --limit \(group.total) shows all"
    }
  }

  /// One object: the query, how much was found, and the hits, the best of the best kind first.
  public var json: JSONValue {
    .object([
      .init("case", .string(casebook.heading.id)), .init("query", .string(text)),
      .init("total", .integer(results.total)),
      .init(
        "counts",
        .object(results.groups.map { JSONValue.Member($0.group.rawValue, .integer($0.total)) })),
      .init("hits", .array(hits.map(json))),
    ])
  }

  private func json(_ hit: SearchHit) -> JSONValue {
    .object(dropping: [
      "kind": .string(SearchWords.noun(hit.item.group)),
      "subject": hit.subject.pieces.isEmpty ? nil : .string(hit.subject.text),
      "title": .string(hit.title.text), "context": .string(hit.context.text),
      "field": .string(SearchWords.name(hit.field)),
      "matches": .array(
        (hit.subject.pieces + hit.title.pieces + hit.context.pieces).filter(\.isMatch)
          .map { .string($0.text) }),
      "score": .integer(hit.score), "location": .string(hit.location.description),
    ])
  }

  private var hits: [SearchHit] {
    results.groups.flatMap { $0.found.map { casebook.hit($0, results.query) } }
  }

  private var words: SearchWords { SearchWords(casebook: casebook, isASCII: false) }

  /// The columns of a context: with a title some two lines of a screen.
  private static let contextColumns = 80
}
