/// What is looked for: words that must all be found in an item, each as a word, at the beginning of one or inside one.
public struct SearchQuery: Hashable, Sendable {
  /// The forms of the words, without doubles, in the order in which they were typed.
  let words: [[UInt8]]

  /// The most words that are looked for; what is typed beyond is left out.
  public static let wordLimit = 12
  /// The most characters of a query that are read.
  public static let characterLimit = 200

  /// Reads a query.
  ///
  /// - Parameter text: words with anything between them that is no letter and no digit; of more than 200 characters the first 200
  ///   are read.
  public init(_ text: String) {
    var words: [[UInt8]] = []
    for word in String(text.prefix(Self.characterLimit)).foldedWords where !words.contains(word) {
      words.append(word)
      if words.count == Self.wordLimit { break }
    }
    self.words = words
  }

  /// Whether there is nothing to look for.
  public var isEmpty: Bool { words.isEmpty }
}
