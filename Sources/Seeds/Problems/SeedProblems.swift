/// The problems found so far, kept within bounds however many a hostile file has.
struct SeedProblems {
  /// Problems that are kept; the others are only counted.
  static let limit = 10_000

  private(set) var kept: [SeedProblem] = []
  private(set) var omitted = 0
  private(set) var errorCount = 0

  mutating func add(_ problem: SeedProblem) {
    if problem.severity == .error { errorCount += 1 }
    if kept.count < Self.limit {
      kept.append(problem)
    } else {
      omitted += 1
    }
  }

  /// Adds what was found later, and elsewhere.
  mutating func add(_ later: SeedProblems) {
    let room = Self.limit - kept.count
    kept += later.kept.prefix(room)
    omitted += later.omitted + max(0, later.kept.count - room)
    errorCount += later.errorCount
  }
}
