/// A search for all consistent scenarios of a matrix, exact and much cheaper than looking at every scenario.
///
/// It decides on one descriptor after the other. After each decision it knows for every variant how far its balance
/// can at best still stand above each of its neighbours': the judgements of what is decided, and of every open
/// descriptor the best that its remaining variants can give. A variant that must stay below a neighbour by more than
/// the tolerance cannot hold, and is taken out; that lowers what others can hope for, and so on until nothing follows.
/// A partial scenario in which a descriptor has no variant left is given up with everything below it.
///
/// The condition that is searched for is Weimer-Jehle's (2006): for every descriptor `j` and variant `l`,
/// `θ(j,zⱼ) ≥ θ(j,l)`. The bounds leave out no scenario that meets it, and every scenario found meets it.
public struct ConsistencySearch: Sendable {
  /// The matrix that is searched.
  public let matrix: CrossImpactMatrix
  /// Under which terms a scenario counts as consistent.
  public let terms: ConsistencyTerms
  let layout: SearchLayout
  let engine: Engine
  /// The parts of the tree that are searched, each by what is decided in it.
  let branches: [[SearchChoice]]
  /// What part of the whole tree each branch is.
  let share: Double
  var anchor: SearchAnchor?

  /// The tables, in lanes of 16 bits where sums fit into them.
  enum Engine: Sendable {
    case narrow(SearchTables<Int16>)
    case wide(SearchTables<Int32>)
    /// Some descriptor has no variant, or there is no descriptor.
    case nothing
  }

  /// The most variants that a descriptor may have in a search.
  public static let variantLimit = SearchLayout.variantLimit

  /// Prepares a search.
  ///
  /// - Throws: `CrossImpactError` when a forced variant does not exist, or a descriptor has more than `variantLimit`.
  public init(
    _ matrix: CrossImpactMatrix, under terms: ConsistencyTerms = ConsistencyTerms()
  ) throws(CrossImpactError) {
    try terms.check(against: matrix)
    for descriptor in matrix.descriptors where descriptor.variants.count > Self.variantLimit {
      throw .tooManyVariants(
        descriptor: descriptor.name, count: descriptor.variants.count, limit: Self.variantLimit)
    }
    self.matrix = matrix
    self.terms = terms
    layout = SearchLayout(matrix)
    if matrix.descriptors.isEmpty || matrix.variantCounts.contains(0) {
      engine = .nothing
    } else if SearchTables<Int16>.hold(matrix, terms) {
      engine = .narrow(SearchTables(matrix, layout: layout, terms: terms))
    } else {
      engine = .wide(SearchTables(matrix, layout: layout, terms: terms))
    }
    branches = [[]]
    share = 1
  }

  private init(_ search: ConsistencySearch, branches: [[SearchChoice]], share: Double) {
    (matrix, terms, layout, engine) = (search.matrix, search.terms, search.layout, search.engine)
    anchor = search.anchor
    self.branches = branches
    self.share = share
  }

  /// Disjoint searches that together find what this one finds, for running side by side.
  ///
  /// - Parameter count: how many are wanted; there are fewer when the matrix has not so many branches.
  /// - Returns: at least one search.
  public func parts(_ count: Int) -> [ConsistencySearch] {
    let wanted = min(max(1, count), 4096)
    var split = branches
    var share = share
    var index = 0
    // Branches differ in size, so each part gets several of them.
    while split.count < wanted * 4, index < layout.counts.count {
      if terms.forced[layout.order[index]] == nil, !split[0].contains(where: { $0.index == index }) {
        split = split.flatMap { branch in
          (0..<layout.counts[index]).map { branch + [SearchChoice(index: index, variant: $0)] }
        }
        share /= Double(max(1, layout.counts[index]))
      }
      index += 1
      if split.isEmpty { return [self] }
    }
    let parts = min(wanted, split.count)
    if parts < 2 { return [self] }
    return (0..<parts).map { part in
      ConsistencySearch(
        self, branches: stride(from: part, to: split.count, by: parts).map { split[$0] }, share: share)
    }
  }
}
