/// Why a case does not open: every problem that was found, in the order of the files.
public struct SeedReport: Error, Hashable, Sendable {
  /// The problems that are kept, in the order of files, lines and columns.
  public let problems: [SeedProblem]
  /// Problems beyond those that are kept.
  public let omitted: Int

  init(_ problems: SeedProblems) {
    self.problems = problems.kept.sorted()
    omitted = problems.omitted
  }

  init(_ problem: SeedProblem) {
    problems = [problem]
    omitted = 0
  }

  /// One line for each problem, and one for those beyond the limit.
  public func lines(limit: Int = 200) -> [String] {
    SeedProblem.lines(problems, omitted: omitted, limit: limit)
  }
}

extension SeedProblem {
  /// One line for each problem, and one that counts those beyond the limit.
  static func lines(_ problems: [SeedProblem], omitted: Int, limit: Int) -> [String] {
    let shown = problems.prefix(Swift.max(0, limit))
    let rest = problems.count - shown.count + omitted
    return shown.map(\.description) + (rest > 0 ? ["and \(rest) more; correct these first"] : [])
  }
}
