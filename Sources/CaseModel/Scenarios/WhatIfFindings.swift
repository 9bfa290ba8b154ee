import CrossImpact

/// What cross-impact balance says of a what-if.
public struct WhatIfFindings: Hashable, Sendable {
  /// How an answer stands in a picture.
  public enum Standing: String, Hashable, Sendable {
    /// It is given from outside; nothing in the model moves it.
    case input
    /// The what-if forces it.
    case forced
    /// No other answer of its question is pulled at more strongly; a tie holds.
    case holds
    case fails
  }

  /// The impact balance of each question's answers.
  public let balances: [[Int]]
  /// How the answer of each question stands.
  public let standings: [Standing]
  /// What becomes of the picture when it is left to settle.
  public let course: Succession?
  /// The consistent scenarios with the same inputs and the same forced answers.
  public let alternatives: ConsistentScenarios

  /// Asks a model about a what-if of it.
  ///
  /// - Parameters:
  ///   - whatIf: the what-if.
  ///   - model: the model that it was worked out with.
  ///   - known: alternatives that were found before; they are taken when they are of the same fixed answers.
  public init(_ whatIf: WhatIf, in model: ScenarioModel, known: ConsistentScenarios? = nil) {
    let picture = whatIf.picture
    balances = model.descriptors.indices.map { model.matrix.impactBalance(of: $0, in: picture) }
    standings = model.descriptors.indices.map { position in
      if whatIf.forced[position] != nil { return .forced }
      if model.descriptors[position].isInput { return .input }
      return (model.matrix.consistency(of: position, in: picture) ?? 0) >= 0 ? .holds : .fails
    }
    course = try? model.matrix.succession(from: picture, forced: whatIf.fixed, limit: WhatIf.stepLimit)
    alternatives =
      if let known, known.fixed == whatIf.fixed {
        known
      } else {
        ConsistentScenarios(model, fixed: whatIf.fixed)
      }
  }

  /// The positions of the questions whose answer does not hold.
  public var failing: [Int] { standings.indices.filter { standings[$0] == .fails } }

  /// Whether every answer holds that is neither given nor forced.
  public var isConsistent: Bool { failing.isEmpty }

  /// How many answers must hold for the picture to be consistent.
  public var free: Int { standings.count { $0 == .holds || $0 == .fails } }

  /// The first of the answers of a question with the greatest balance.
  public func best(of position: Int) -> Int? {
    guard balances.indices.contains(position) else { return nil }
    return balances[position].indices.max { (balances[position][$0], -$0) < (balances[position][$1], -$1) }
  }
}
