/// A text in which the words that were looked for are marked.
public struct Excerpt: Hashable, Sendable {
  /// A stretch of the text.
  public struct Piece: Hashable, Sendable {
    /// What stands there.
    public let text: String
    /// Whether it was looked for.
    public let isMatch: Bool
  }

  /// The text from its beginning to its end; never an empty piece.
  public let pieces: [Piece]

  /// The whole text.
  public var text: String { pieces.map(\.text).joined() }

  /// Whether anything is marked.
  public var hasMatch: Bool { pieces.contains(where: \.isMatch) }

  /// Marks every place where a word of a query stands, in whole characters.
  ///
  /// - Complexity: O(length of the text × words of the query).
  public init(_ text: String, _ query: SearchQuery) {
    let ranges = Self.matches(in: text, query)
    var pieces: [Piece] = []
    func add(_ range: Range<Int>, isMatch: Bool) {
      guard !range.isEmpty else { return }
      pieces.append(Piece(text: text.slice(range), isMatch: isMatch))
    }
    var end = 0
    for range in ranges {
      add(end..<range.lowerBound, isMatch: false)
      add(range, isMatch: true)
      end = range.upperBound
    }
    add(end..<text.utf8.count, isMatch: false)
    self.pieces = pieces
  }

  /// Where the words of a query stand, as offsets of bytes: in order, apart from each other.
  private static func matches(in text: String, _ query: SearchQuery) -> [Range<Int>] {
    text.withWords { bytes in
      var reader = WordReader()
      var ranges: [Range<Int>] = []
      while reader.next(in: bytes) {
        let found = query.words.compactMap { reader.word.range(of: $0) }
        for range in found.sorted(by: { $0.lowerBound < $1.lowerBound }) {
          let place = Self.place(of: range, in: reader.word.count, text.slice(reader.range))
          let start = reader.range.lowerBound + place.lowerBound
          let end = reader.range.lowerBound + place.upperBound
          if let last = ranges.last, last.upperBound >= start {
            ranges[ranges.count - 1] = last.lowerBound..<max(last.upperBound, end)
          } else {
            ranges.append(start..<end)
          }
        }
      }
      return ranges
    }
  }

  /// The bytes of a word whose characters have a part of its form; all of them where the form is not made character by
  /// character, as with jamo of half width.
  private static func place(of range: Range<Int>, in count: Int, _ word: String) -> Range<Int> {
    var start: Int?
    var end: Int?
    var (read, bytes) = (0, 0)
    for character in word {
      let letters = String(character)
      read += letters.foldedWords.first?.count ?? 0
      if start == nil, read > range.lowerBound { start = bytes }
      bytes += letters.utf8.count
      if end == nil, read >= range.upperBound { end = bytes }
    }
    guard read == count, let start, let end else { return 0..<bytes }
    return start..<end
  }
}

extension [UInt8] {
  /// Where some bytes stand first.
  func range(of wanted: [UInt8]) -> Range<Int>? {
    guard !wanted.isEmpty, wanted.count <= count else { return nil }
    for start in 0...(count - wanted.count) where self[start] == wanted[0] {
      if self[start..<start + wanted.count].elementsEqual(wanted) { return start..<start + wanted.count }
    }
    return nil
  }
}

extension String {
  /// The text between two offsets of bytes that part characters.
  func slice(_ range: Range<Int>) -> String {
    String(
      self[
        utf8.index(
          startIndex, offsetBy: range.lowerBound)..<utf8.index(startIndex, offsetBy: range.upperBound)])
  }
}
