/// The text of a reader's own copy of a document, as paragraphs.
public struct DocumentCopy: Hashable, Sendable {
  /// The body's paragraphs from paragraph 1 on, with one blank for white space in a row.
  public let paragraphs: [String]

  /// Makes a copy from the text of a file.
  ///
  /// A paragraph is a line that is not empty. Ends of lines may be those of any system.
  ///
  /// - Parameters:
  ///   - text: the whole file.
  ///   - description: which line that is not empty is paragraph 1.
  ///   - limit: paragraphs that are kept; the source says how many the body has.
  /// - Complexity: O(n) in the text.
  public init(text: String, description: CopyDescription, limit: Int) {
    let lines = text.split(whereSeparator: \.isNewline).lazy.map(\.withSingleBlanks).filter { !$0.isEmpty }
    paragraphs = Array(lines.dropFirst(max(0, description.bodyStartsAtLine - 1)).prefix(max(0, limit)))
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
    if let paragraph = paragraph(number), paragraph.holds(words) { return .verified }
    guard let position = paragraphs.firstIndex(where: { $0.holds(words) }) else { return .missing }
    return .moved(to: position + 1)
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

  /// Whether some text stands in this one, character by character.
  fileprivate func holds(_ text: String) -> Bool {
    guard let first = text.first else { return true }
    var rest = self[...]
    while let start = rest.firstIndex(of: first) {
      rest = rest[start...]
      if rest.starts(with: text) { return true }
      rest = rest.dropFirst()
    }
    return false
  }
}
