/// What is looked for: words that must all be found in an item, each as a word, at the beginning of one or inside one.
public struct SearchQuery: Hashable, Sendable {
  /// The forms of the words, without doubles, in the order in which they were typed.
  let words: [[UInt8]]
  /// The words as they were typed.
  let spellings: [String]

  /// The most words that are looked for; what is typed beyond is left out.
  public static let wordLimit = 8
  /// The most characters of a query that are read.
  public static let characterLimit = 200

  /// Reads a query.
  ///
  /// - Parameter text: words with anything between them that is no letter and no digit; of more than 200 characters the first 200
  ///   are read.
  public init(_ text: String) {
    var words: [[UInt8]] = []
    var spellings: [String] = []
    let text = String(text.prefix(Self.characterLimit))
    text.withWords { bytes in
      var reader = WordReader()
      while words.count < Self.wordLimit, reader.next(in: bytes) {
        guard !words.contains(reader.word) else { continue }
        words.append(reader.word)
        spellings.append(text.slice(reader.range))
      }
    }
    self.words = words
    self.spellings = spellings
  }

  /// Whether there is nothing to look for.
  public var isEmpty: Bool { words.isEmpty }

  /// Whether both look for the same, however it was typed.
  public func asksTheSame(as other: SearchQuery) -> Bool { words == other.words }
}
