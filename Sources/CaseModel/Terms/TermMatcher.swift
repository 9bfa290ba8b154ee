/// Finds the terms of a glossary in texts: whole words, without regard to case, the longest form first.
///
/// Made once for a case, since every frame asks for the terms in what it shows.
public struct TermMatcher: Sendable {
  /// A term where it stands in a text.
  public struct Match: Equatable, Sendable {
    /// The term's position in the terms that the matcher was made of.
    public let term: Int
    /// Where it stands, as indices of the text.
    public let range: Range<String.Index>
  }

  /// One spelling of a term.
  private struct Form {
    /// Its scalars' positions in `scalars`.
    let range: Range<Int>
    let term: Int
  }

  private static let gap: Unicode.Scalar = " "

  /// The scalars of all forms, folded; one that parts words stands for any that does.
  private var scalars: [Unicode.Scalar] = []
  /// By their first scalar, those that begin alike the longest first; of two that are alike, the term that comes first has it.
  ///
  /// Sorted, so that a word is looked for by halving: a dictionary by scalars would cost the start more than all words of a frame.
  private var forms: [Form] = []
  /// Where the forms begin that begin with an ASCII character, or with a scalar behind it.
  private var starts: [Int] = []

  /// Makes the matcher of some terms.
  ///
  /// - Complexity: O(n log n) in the length of their names.
  public init(_ terms: [Term]) {
    for (position, term) in terms.enumerated() {
      for text in [term.name] + term.otherForms { add(text, of: position) }
    }
    let scalars = scalars
    forms.sort { left, right in
      let (first, second) = (scalars[left.range.lowerBound], scalars[right.range.lowerBound])
      if first != second { return first < second }
      if left.range.count != right.range.count { return left.range.count > right.range.count }
      return left.term < right.term
    }
    starts = (0..<0x80).map { position(ofAny: Unicode.Scalar($0)) }
  }

  private mutating func add(_ text: String, of term: Int) {
    var folded = text.unicodeScalars.map { $0.partsWords ? Self.gap : $0.folded }
    while folded.last == Self.gap { folded.removeLast() }
    folded.removeFirst(folded.prefix { $0 == Self.gap }.count)
    guard !folded.isEmpty else { return }
    forms.append(Form(range: scalars.count..<scalars.count + folded.count, term: term))
    scalars += folded
  }

  /// The position of the first form that begins with a scalar, or with one behind it.
  private func position(of first: Unicode.Scalar) -> Int {
    first.isASCII ? starts[Int(first.value)] : position(ofAny: first)
  }

  private func position(ofAny first: Unicode.Scalar) -> Int {
    var (low, high) = (0, forms.count)
    while low < high {
      let middle = (low + high) / 2
      if scalars[forms[middle].range.lowerBound] < first { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The terms in a text, each where it stands first, from left to right.
  ///
  /// - Complexity: O(n) in the length of the text, times the number of forms that begin with one letter.
  public func matches(in text: String) -> [Match] {
    guard !forms.isEmpty else { return [] }
    let text = text.unicodeScalars
    var matches: [Match] = []
    var index = text.startIndex
    var isInWord = false
    while index < text.endIndex {
      let scalar = text[index]
      if scalar.partsWords {
        isInWord = false
      } else if !isInWord {
        isInWord = true
        if let (term, end) = form(in: text, at: index) {
          if !matches.contains(where: { $0.term == term }) {
            matches.append(Match(term: term, range: index..<end))
          }
          index = end
          continue
        }
      }
      index = text.index(after: index)
    }
    return matches
  }

  /// The longest form that begins at a place, and where it ends.
  private func form(
    in text: String.UnicodeScalarView, at start: String.Index
  ) -> (term: Int, end: String.Index)? {
    let first = text[start].folded
    let second = text.index(after: start)
    var position = position(of: first)
    while position < forms.count, scalars[forms[position].range.lowerBound] == first {
      let form = forms[position]
      position += 1
      var index = second
      var count = 1
      while count < form.range.count, index < text.endIndex {
        let scalar = text[index]
        guard (scalar.partsWords ? Self.gap : scalar.folded) == scalars[form.range.lowerBound + count] else {
          break
        }
        index = text.index(after: index)
        count += 1
      }
      guard count == form.range.count else { continue }
      if index == text.endIndex || text[index].partsWords { return (form.term, index) }
    }
    return nil
  }
}

extension Unicode.Scalar {
  /// Whether a word ends before the scalar and another may begin after it.
  fileprivate var partsWords: Bool {
    // Nearly every scalar of every frame's text is one of these, and Unicode's own tables are slow to ask.
    if isASCII { return !(0x61...0x7A).contains(value | 0x20) && !(0x30...0x39).contains(value) }
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
      .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber:
      return false
    default: return true
    }
  }

  /// The scalar in lower case, where that is one scalar.
  fileprivate var folded: Unicode.Scalar {
    if isASCII { return ("A"..."Z").contains(self) ? Unicode.Scalar(UInt8(value) | 0x20) : self }
    let lower = properties.lowercaseMapping.unicodeScalars
    guard let first = lower.first, lower.count == 1 else { return self }
    return first
  }
}
