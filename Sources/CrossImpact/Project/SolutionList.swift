/// Scenarios with their figures, as ScenarioWizard keeps them in a `.sl` file.
public struct SolutionList: Hashable, Sendable {
  /// The scenarios in the order in which they are written.
  public var solutions: [Solution]

  /// One scenario and its figures.
  public struct Solution: Hashable, Sendable {
    /// The scenario.
    public var scenario: Scenario
    /// How many successions end in it.
    public var weight: Int64
    /// Its consistency value.
    public var consistency: Int
    /// Its total impact score.
    public var totalImpactScore: Int
    /// What is said of it.
    public var comment: String

    /// A scenario and its figures.
    public init(
      scenario: Scenario, weight: Int64, consistency: Int, totalImpactScore: Int, comment: String = ""
    ) {
      self.scenario = scenario
      self.weight = weight
      self.consistency = consistency
      self.totalImpactScore = totalImpactScore
      self.comment = comment
    }
  }

  /// A list of scenarios.
  public init(_ solutions: [Solution]) {
    self.solutions = solutions
  }

  /// The text of a `.sl` file: variants counted from 1, weight, consistency value, 0, total impact score, comment.
  ///
  /// The meaning of the columns was found by working out the figures of published files again; the fourth was always 0.
  /// Line breaks in comments become spaces, and double quotation marks single ones.
  public var text: String {
    var text = "$ ScenarioWizard 3.0\nSolution set\n \(solutions.count) \n\n"
    for solution in solutions {
      let variants = solution.scenario.variants.map { " \($0 &+ 1)" }.joined()
      var comment = String.UnicodeScalarView()
      for scalar in solution.comment.unicodeScalars {
        switch scalar {
        case "\n", "\r": comment.append(" ")
        case "\"": comment.append("'")
        default: comment.append(scalar)
        }
      }
      text += "\"\(variants)\",\(solution.weight),\(solution.consistency),0,\(solution.totalImpactScore),"
      text += "\"\(String(comment))\"\n"
    }
    return text
  }
}
