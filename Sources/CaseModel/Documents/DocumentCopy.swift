/// The text of a reader's own copy of a document, as paragraphs.
public struct DocumentCopy: Hashable, Sendable {
  /// The lines from paragraph 1 on, with one blank for white space in a row: the body, and what follows it.
  public let paragraphs: [String]
  /// How many lines the file has from paragraph 1 on, kept or not.
  public let lineCount: Int

  /// The most characters of a paragraph that are kept: some twenty screenfuls.
  public static let paragraphLimit = 20_000

  /// Makes a copy from the text of a file.
  ///
  /// A paragraph is a line that is not empty. Ends of lines may be those of any system.
  ///
  /// - Parameters:
  ///   - text: the whole file.
  ///   - description: which line that is not empty is paragraph 1.
  ///   - limit: lines that are kept, at least as many as the source has paragraphs.
  /// - Complexity: O(n) in the text.
  public init(text: String, description: CopyDescription, limit: Int) {
    let lines = text.split(whereSeparator: \.isNewline).lazy.filter { !$0.allSatisfy(\.isWhitespace) }
    let body = Array(lines.dropFirst(max(0, description.bodyStartsAtLine - 1)))
    lineCount = body.count
    paragraphs = body.prefix(max(0, limit)).map { $0.prefix(Self.paragraphLimit).withSingleBlanks }
  }

  /// A paragraph by its number, from 1.
  public func paragraph(_ number: Int) -> String? {
    paragraphs.indices.contains(number - 1) ? paragraphs[number - 1] : nil
  }

  /// Looks for the words of an anchor.
  ///
  /// Words are the same when they are canonically equivalent in Unicode: a letter and its accent may be one character
  /// or two.
  ///
  /// - Complexity: O(length of the paragraph), or of the whole copy when the words are not there.
  public func state(ofAnchor anchor: String, in number: Int) -> AnchorState {
    let words = anchor.withSingleBlanks
    guard !words.isEmpty else { return .missing }
    if let paragraph = paragraph(number), paragraph.range(ofWords: words) != nil { return .verified }
    guard let position = paragraphs.firstIndex(where: { $0.range(ofWords: words) != nil }) else {
      return .missing
    }
    return .moved(to: position + 1)
  }

  /// Where the words of some anchors first stand in a paragraph, in order and without overlaps.
  ///
  /// - Parameters:
  ///   - anchors: the words; those that do not stand there are passed over.
  ///   - number: the paragraph in the copy, from 1.
  /// - Returns: ranges of the paragraph's own indices.
  public func ranges(ofAnchors anchors: [String], in number: Int) -> [Range<String.Index>] {
    guard let paragraph = paragraph(number) else { return [] }
    let found = anchors.map(\.withSingleBlanks).filter { !$0.isEmpty }
      .compactMap { paragraph.range(ofWords: $0) }
    var ranges: [Range<String.Index>] = []
    for range in found.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = ranges.last, range.lowerBound <= last.upperBound {
        ranges[ranges.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        ranges.append(range)
      }
    }
    return ranges
  }
}

/// What became of an anchor in a reader's own copy.
public enum AnchorState: Hashable, Sendable {
  /// The words stand in the paragraph.
  case verified
  /// They stand in another one, whose number from 1 is given: the first that has them.
  case moved(to: Int)
  /// They stand nowhere.
  case missing
  /// The reader has no copy of the document.
  case noCopy
}

extension StringProtocol {
  fileprivate var withSingleBlanks: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Where some text first stands in this one, character by character.
  fileprivate func range(ofWords text: String) -> Range<Index>? {
    guard let first = text.first else { return nil }
    let count = text.count
    var rest = self[...]
    while let start = rest.firstIndex(of: first) {
      rest = rest[start...]
      if rest.starts(with: text), let end = rest.index(start, offsetBy: count, limitedBy: rest.endIndex) {
        return start..<end
      }
      rest = rest.dropFirst()
    }
    return nil
  }
}
