import CaseModel

/// One run over the files of a case: the file being read, what is known so far, and every problem.
///
/// A class, since every reader of a value adds to it; it lives only as long as the run.
final class SeedReading {
  let trees: [SeedTree]
  /// Which of `trees` is being read.
  var file = 0 {
    didSet { tree = trees[file] }
  }
  /// The tree that is being read.
  private(set) var tree: SeedTree
  private(set) var problems: SeedProblems
  /// Whether every file and section could be read; if not, names may be missing only because those are.
  var isWhole: Bool

  /// The ids of all items, where each stands, and which of them are named elsewhere.
  private(set) var names = SeedNames()
  /// The documents by abbreviation, for the citations.
  var sources: [String: Source] = [:]
  /// Whether no document is missing from `sources` only because something in it was wrong.
  var hasAllSources = false
  /// The questions of the cross-impact model by id, for what refers to their variants.
  var descriptors: [String: ModelDescriptor] = [:]
  /// Whether no descriptor is missing from `descriptors` only because something in it was wrong.
  var hasAllDescriptors = false
  /// What was noticed of single values that only a warning is about.
  private(set) var noticed: [SeedProblem] = []
  /// The documents that each claim cites, by id, once the claims are read.
  var sourcesOfClaims: [String: Set<String>] = [:]
  /// The case without its walkthroughs, once it is read and while nothing is wrong with it: locations lead into it.
  var casebook: Casebook?
  private(set) var citations: [PlacedCitation] = []
  /// The words that a configuration file may use.
  var vocabulary = SettingsVocabulary()
  /// The actors that are states.
  var states: Set<String> = []
  /// Texts of which each item needs its own, by key, with the place of the item that has each.
  private var taken: [String: [String: SeedPlace]] = [:]
  /// The item being read, such as `events/panmunjom-summit`.
  var owner = ""
  /// The keys of each kind of record, once one of them had a key that is unknown.
  private let catalogue = FormatCatalogue()
  /// Names that may still be compared for suggestions, so that a file full of mistakes does not take minutes.
  private var comparisons = 100_000

  init(trees: [SeedTree], problems: SeedProblems, isWhole: Bool) {
    self.trees = trees
    tree = trees.first ?? SeedTree(name: "")
    self.problems = problems
    self.isWhole = isWhole
  }

  /// A reading that goes on from what another has found, elsewhere and at the same time; see `ReadingStart`.
  init(_ start: ReadingStart) {
    trees = start.trees
    tree = start.trees.first ?? SeedTree(name: "")
    problems = SeedProblems()
    isWhole = start.isWhole
    names = start.names
    sources = start.sources
    hasAllSources = start.hasAllSources
    states = start.states
  }

  /// Adds what a reading found that went on from this one.
  ///
  /// - Parameter position: where its citations belong among this one's.
  func add(_ findings: ReadingFindings, citationsAt position: Int) {
    problems.add(findings.problems)
    names.add(usesOf: findings.names)
    noticed += findings.noticed
    citations.insert(contentsOf: findings.citations, at: position)
  }
}

// MARK: - Problems

extension SeedReading {
  /// Reports a problem where a value stands, or some characters into it when the file shows it letter by letter.
  func report(_ kind: SeedProblem.Kind, at node: SeedNode, offset: Int = 0) {
    let inside = node.isVerbatim ? offset + (node.kind == .quoted ? 1 : 0) : 0
    let column = Int(node.mark.column) + (offset > 0 ? inside : 0)
    problems.add(SeedProblem(file: tree.name, line: Int(node.mark.line), column: column, kind: kind))
  }

  /// Reports a problem and gives the nothing that its reader gives.
  func report<Value>(_ kind: SeedProblem.Kind, at node: SeedNode, offset: Int = 0) -> Value? {
    report(kind, at: node, offset: offset)
    return nil
  }

  func report(_ kind: SeedProblem.Kind, at place: SeedPlace) {
    problems.add(SeedProblem(file: place.file, line: place.line, column: place.column, kind: kind))
  }

  /// The keys that a record may have.
  func knownKeys<Record: SeedRecord>(of type: Record.Type) -> [String] {
    catalogue.add(type).map(\.name)
  }

  func place(of node: SeedNode) -> SeedPlace {
    SeedPlace(file: tree.name, line: Int(node.mark.line), column: Int(node.mark.column))
  }

  /// What was probably meant by a name; nothing once too much has been compared.
  func suggestion(for name: String, among candidates: [String]) -> String? {
    guard comparisons > 0 else { return nil }
    comparisons -= candidates.count
    return NearMiss.nearest(to: name, among: candidates)
  }
}

// MARK: - Values

extension SeedReading {
  /// The text of a scalar; of anything else, nothing, and a report.
  func scalar(_ node: SeedNode, expected: @autoclosure () -> String) -> String? {
    switch node.kind {
    case .plain, .quoted, .block: return tree.string(node)
    case .nothing: return report(.value(.missingValue(nil)), at: node)
    case .refused: return nil
    case .sequence: return report(.value(.wrongType(expected: expected(), found: .list)), at: node)
    case .mapping: return report(.value(.wrongType(expected: expected(), found: .mapping)), at: node)
    }
  }

  /// The text of a scalar without quotes, for numbers and the like.
  func plainScalar(_ node: SeedNode, expected: @autoclosure () -> String) -> String? {
    guard node.kind == .quoted || node.kind == .block else { return scalar(node, expected: expected()) }
    return report(.value(.wrongType(expected: expected(), found: .quotedText)), at: node)
  }

  /// The elements of a list; of anything else, nothing, and a report.
  func elements(_ node: SeedNode, expected: @autoclosure () -> String) -> SeedChildren? {
    if node.kind == .sequence { return tree.children(of: node) }
    return mismatch(node, expected: expected(), found: .mapping)
  }

  /// The entries of a mapping; of anything else, nothing, and a report.
  func entries(_ node: SeedNode, expected: @autoclosure () -> String) -> SeedEntries? {
    if node.kind == .mapping { return tree.entries(of: node) }
    return mismatch(node, expected: expected(), found: .list)
  }

  private func mismatch<Value>(_ node: SeedNode, expected: String, found: ValueProblem.FoundType) -> Value? {
    switch node.kind {
    case .refused: nil
    case .nothing: report(.value(.missingValue(nil)), at: node)
    case .sequence, .mapping: report(.value(.wrongType(expected: expected, found: found)), at: node)
    case .plain, .quoted, .block: report(.value(.wrongType(expected: expected, found: .text)), at: node)
    }
  }

  /// The value of a key of a mapping, when there is one; of a key that stands twice, the first.
  func value(of key: String, in mapping: SeedNode) -> SeedNode? {
    tree.entry(key, in: mapping)?.value
  }
}

// MARK: - Names

extension SeedReading {
  /// An id, well formed.
  func identifier(_ node: SeedNode) -> String? {
    guard let text = scalar(node, expected: "an id") else { return nil }
    guard Identifier<Event>.isValid(text) else { return report(.value(.invalidIdentifier(text)), at: node) }
    return text
  }

  /// Notes the id of an item before any item is read.
  func declare(_ id: String, in section: SeedSection, at node: SeedNode) {
    if let first = names.declare(id, in: section, at: place(of: node)) {
      report(.value(.repeatedIdentifier(id, section: section.rawValue, first: first)), at: node)
    }
  }

  /// Notes that an item is named, and reports when there is none of that name.
  func refer(to id: String, in section: SeedSection, at node: SeedNode) {
    if names.use(id, in: section) || !isWhole { return }
    let suggestion = suggestion(for: id, among: names.all(in: section))
    report(.value(.danglingReference(id, section: section.rawValue, suggestion: suggestion)), at: node)
  }

  /// Notes a text of which each item needs its own, such as a mark.
  ///
  /// - Returns: where the same text stands already, if it does.
  func take(_ text: String, for key: String, at node: SeedNode) -> SeedPlace? {
    if let first = taken[key]?[text] { return first }
    taken[key, default: [:]][text] = place(of: node)
    return nil
  }

  /// Notes what does not keep the case from opening, where it stands.
  func note(_ neglect: Neglect, at node: SeedNode) {
    noticed.append(SeedProblem(neglect, at: place(of: node)))
  }

  func note(_ citation: Citation, at node: SeedNode) {
    citations.append(PlacedCitation(citation: citation, item: owner, place: place(of: node)))
  }
}
