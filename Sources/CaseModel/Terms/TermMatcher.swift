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

  /// One spelling of a term, folded; a scalar that parts words stands for any one that does.
  private struct Form {
    let scalars: [Unicode.Scalar]
    let term: Int
  }

  private static let gap: Unicode.Scalar = " "

  /// By their first scalar, those that begin alike the longest first; of two that are alike, the term that comes first has it.
  ///
  /// Sorted, so that a word is looked for by halving: a dictionary by scalars would cost the start more than all words of a frame.
  private var forms: [Form] = []

  /// Makes the matcher of some terms.
  ///
  /// - Complexity: O(n log n) in the length of their names.
  public init(_ terms: [Term]) {
    for (position, term) in terms.enumerated() {
      for text in [term.name] + term.otherForms { add(text, of: position) }
    }
    forms.sort { left, right in
      let (first, second) = (left.scalars[0], right.scalars[0])
      if first != second { return first < second }
      if left.scalars.count != right.scalars.count { return left.scalars.count > right.scalars.count }
      return left.term < right.term
    }
  }

  private mutating func add(_ text: String, of term: Int) {
    var scalars = text.unicodeScalars.map { $0.partsWords ? Self.gap : $0.folded }
    while scalars.last == Self.gap { scalars.removeLast() }
    scalars.removeFirst(scalars.prefix { $0 == Self.gap }.count)
    if !scalars.isEmpty { forms.append(Form(scalars: scalars, term: term)) }
  }

  /// The position of the first form that begins with a scalar, or with one behind it.
  private func position(of first: Unicode.Scalar) -> Int {
    var (low, high) = (0, forms.count)
    while low < high {
      let middle = (low + high) / 2
      if forms[middle].scalars[0] < first { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The terms in a text, each where it stands first, from left to right.
  ///
  /// - Complexity: O(n) in the length of the text, times the number of forms that begin with one letter.
  public func matches(in text: String) -> [Match] {
    guard !forms.isEmpty else { return [] }
    let scalars = text.unicodeScalars
    var matches: [Match] = []
    var index = scalars.startIndex
    var isInWord = false
    while index < scalars.endIndex {
      let scalar = scalars[index]
      if scalar.partsWords {
        isInWord = false
      } else if !isInWord {
        isInWord = true
        if let (term, end) = form(in: scalars, at: index) {
          if !matches.contains(where: { $0.term == term }) {
            matches.append(Match(term: term, range: index..<end))
          }
          index = end
          continue
        }
      }
      index = scalars.index(after: index)
    }
    return matches
  }

  /// The longest form that begins at a place, and where it ends.
  private func form(
    in text: String.UnicodeScalarView, at start: String.Index
  ) -> (term: Int, end: String.Index)? {
    let first = text[start].folded
    var position = position(of: first)
    while position < forms.count, forms[position].scalars[0] == first {
      let form = forms[position]
      position += 1
      var index = start
      var count = 0
      while count < form.scalars.count, index < text.endIndex {
        let scalar = text[index]
        guard (scalar.partsWords ? Self.gap : scalar.folded) == form.scalars[count] else { break }
        index = text.index(after: index)
        count += 1
      }
      let isWhole = index == text.endIndex || text[index].partsWords
      if count == form.scalars.count, isWhole { return (form.term, index) }
    }
    return nil
  }
}

extension Unicode.Scalar {
  /// Whether a word ends before the scalar and another may begin after it.
  fileprivate var partsWords: Bool {
    // Nearly every scalar of every frame's text is one of these, and Unicode's own tables are slow to ask.
    if isASCII {
      return switch self {
      case "a"..."z", "A"..."Z", "0"..."9": false
      default: true
      }
    }
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
