/// Why a query found nothing: the facts, with what was probably meant.
public enum SearchMiss: Hashable, Sendable {
  /// There is no letter and no digit in the query.
  case noWords
  /// A word that stands nowhere in the case, as it was typed, and the words nearest to it.
  case unknownWord(String, nearest: [String])
  /// Every word stands somewhere, but in no item all of them.
  case neverTogether
}

extension SearchMiss: CustomStringConvertible {
  /// The sentence for the user, with what to do.
  public var description: String {
    switch self {
    case .noWords:
      return "Type a word, a name or a part of one, in any script."
    case .unknownWord(let word, let nearest):
      guard let last = nearest.last else {
        return "Nothing in the case has “\(word)”. Try fewer letters, or another word for it."
      }
      let quoted = nearest.dropLast().map { "“\($0)”" }
      let list = quoted.isEmpty ? "“\(last)”" : quoted.joined(separator: ", ") + " or “\(last)”"
      return "Nothing in the case has “\(word)”. Did you mean \(list)?"
    case .neverTogether:
      return "Each of these words is in the case, but nothing has all of them. Leave one out."
    }
  }
}

extension SearchIndex {
  /// Why a query found nothing.
  ///
  /// - Parameter query: one for which ``found(_:limit:)`` finds nothing.
  /// - Complexity: O(bytes of the vocabulary × length of the query).
  public func miss(of query: SearchQuery) -> SearchMiss {
    guard !query.isEmpty else { return .noWords }
    guard let place = query.words.firstIndex(where: { !vocabulary.hasWord(holding: $0) }) else {
      return .neverTogether
    }
    let unknown = query.words[place]
    // One change brings in at most one other letter: most words are out of reach at a glance.
    let allowed = max(1, unknown.count / 3)
    let letters = unknown.letterSet
    let candidates = (0..<vocabulary.count).lazy.map { self.vocabulary.word($0) }
      .filter { word in
        guard abs(word.count - unknown.count) <= allowed else { return false }
        let others = word.letterSet
        return (letters & ~others).nonzeroBitCount <= allowed
          && (others & ~letters).nonzeroBitCount <= allowed
      }
      .map { String(decoding: $0, as: UTF8.self) }
    let word = String(decoding: unknown, as: UTF8.self)
    return .unknownWord(query.spellings[place], nearest: NearMiss.ranked(word, among: candidates))
  }
}

extension Sequence<UInt8> {
  /// Which bytes there are, as bits; bytes that are the same but for 64 share one.
  fileprivate var letterSet: UInt64 { reduce(0) { $0 | 1 << UInt64($1 & 63) } }
}

extension Vocabulary {
  /// Whether a word stands in any of these.
  fileprivate func hasWord(holding wanted: [UInt8]) -> Bool {
    var isThere = false
    forEachWord(holding: wanted) { _, _ in isThere = true }
    return isThere
  }
}
