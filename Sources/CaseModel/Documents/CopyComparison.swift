/// How a reader's own copy of a document answers to what the case says of it.
///
/// The case has no text of the document: only how many paragraphs it has, and the anchors of its citations.
public struct CopyComparison: Hashable, Sendable {
  /// A way in which a copy differs.
  public enum Difference: Hashable, Sendable {
    /// The copy ends before the document's body does.
    case tooFewParagraphs(found: Int, expected: Int)
    /// The copy has more lines than the body and what may follow it.
    case tooManyLines(found: Int, expected: Int)
    /// A paragraph whose anchors all stand in one other.
    case renumbered(from: Int, to: Int)
    /// An anchor that stands in another paragraph than most of those beside it.
    case moved(anchor: String, from: Int, to: Int)
    /// An anchor that stands nowhere.
    case missing(anchor: String, from: Int)

    /// Whether it is about how many paragraphs there are.
    public var isOfCount: Bool {
      switch self {
      case .tooFewParagraphs, .tooManyLines: true
      case .renumbered, .moved, .missing: false
      }
    }
  }

  /// What became of each anchor by which the document is cited.
  public let states: [Citation: AnchorState]
  /// The count of the paragraphs first, then paragraphs that are numbered otherwise, then single anchors, each in order.
  public let differences: [Difference]
  /// How many different anchors stand where they should.
  public let verifiedCount: Int
  /// For each paragraph whose anchors all stand in one other paragraph, that one.
  private let homes: [Int: Int]

  /// Looks up every anchor.
  ///
  /// - Parameters:
  ///   - copy: the reader's copy.
  ///   - source: the document.
  ///   - citations: those of the whole case; others' documents and those without an anchor are passed over.
  /// - Complexity: O(different anchors × length of a paragraph) when nothing has moved.
  public init(of copy: DocumentCopy, with source: Source, citations: [Citation]) {
    var states: [Citation: AnchorState] = [:]
    var targets: [Int: Set<Int>] = [:]
    for citation in citations where citation.source == source.id && states[citation] == nil {
      guard let anchor = citation.anchor else { continue }
      let state = copy.state(ofAnchor: anchor, in: citation.paragraph)
      states[citation] = state
      switch state {
      case .verified: targets[citation.paragraph, default: []].insert(citation.paragraph)
      case .moved(let other): targets[citation.paragraph, default: []].insert(other)
      case .missing, .noCopy: break
      }
    }
    self.states = states
    verifiedCount = states.values.count { $0 == .verified }
    homes = targets.compactMapValues { $0.count == 1 ? $0.first : nil }
    differences = Self.counted(copy, source) + Self.misplaced(states, homes)
  }

  /// The paragraph of the copy in which a paragraph of the document stands, as far as its anchors tell.
  public func home(of paragraph: Int) -> Int { homes[paragraph] ?? paragraph }

  /// The first paragraph of the document in which the copy differs; nothing when no difference is known.
  public var firstDifference: Int? {
    differences.compactMap { difference in
      switch difference {
      case .tooFewParagraphs(let found, _): found + 1
      case .tooManyLines: nil
      case .renumbered(let paragraph, _), .moved(_, let paragraph, _), .missing(_, let paragraph): paragraph
      }
    }.min()
  }

  private static func counted(_ copy: DocumentCopy, _ source: Source) -> [Difference] {
    let allowed = source.paragraphCount + source.copy.linesAfterBody
    if copy.lineCount < source.paragraphCount {
      return [.tooFewParagraphs(found: copy.lineCount, expected: source.paragraphCount)]
    }
    return copy.lineCount > allowed ? [.tooManyLines(found: copy.lineCount, expected: allowed)] : []
  }

  private static func misplaced(_ states: [Citation: AnchorState], _ homes: [Int: Int]) -> [Difference] {
    let order = states.keys.sorted {
      ($0.paragraph, $0.anchor ?? "") < ($1.paragraph, $1.anchor ?? "")
    }
    let renumbered = homes.filter { $0.key != $0.value }.sorted { $0.key < $1.key }
    return renumbered.map { .renumbered(from: $0.key, to: $0.value) }
      + order.compactMap { citation in
        let anchor = citation.anchor ?? ""
        return switch states[citation] {
        case .moved where homes[citation.paragraph] != nil: nil
        case .moved(let other): .moved(anchor: anchor, from: citation.paragraph, to: other)
        case .missing: .missing(anchor: anchor, from: citation.paragraph)
        case .verified, .noCopy, nil: nil
        }
      }
  }
}

extension CopyComparison.Difference: CustomStringConvertible {
  /// What differs, as one sentence without its full stop.
  public var description: String {
    switch self {
    case .tooFewParagraphs(let found, let expected):
      "it has \(found) \(found == 1 ? "paragraph" : "paragraphs") where the document has \(expected)"
    case .tooManyLines(let found, let expected):
      "it has \(found) lines of text from paragraph 1 on where the document has \(expected)"
    case .renumbered(let paragraph, let other): "paragraph \(paragraph) stands in it as paragraph \(other)"
    case .moved(let anchor, let paragraph, let other):
      "“\(anchor)” of paragraph \(paragraph) stands in its paragraph \(other)"
    case .missing(let anchor, let paragraph):
      "“\(anchor)” of paragraph \(paragraph) stands nowhere in it"
    }
  }
}
