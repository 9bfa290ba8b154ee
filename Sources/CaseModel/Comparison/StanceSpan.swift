/// Where claims place an actor on the scale from opposing to supporting: the least and the most that they say.
public struct StanceSpan: Hashable, Sendable {
  /// Steps of the scale, 0 (opposes) to 4 (supports).
  public let steps: ClosedRange<Int>

  /// The span of the positions on an issue among some claims.
  ///
  /// Nothing when there is none: a silent actor has no place on the scale.
  ///
  /// - Complexity: O(claims × their issues).
  public init?(of claims: some Sequence<Claim>, on issue: Identifier<Issue>) {
    let steps = claims.filter { $0.takesPosition(on: issue) }.compactMap { $0.stance?.step }
    guard let least = steps.min(), let most = steps.max() else { return nil }
    self.steps = least...most
  }

  /// Whether everything lies on the supporting side, or everything on the opposing side, of the middle.
  func isOnOneSide(with other: StanceSpan) -> Bool {
    let middle = Claim.Stance.middle
    return (steps.lowerBound > middle && other.steps.lowerBound > middle)
      || (steps.upperBound < middle && other.steps.upperBound < middle)
  }

  /// How one gets from here to another span.
  func movement(to other: StanceSpan) -> Comparison.Word {
    let least = other.steps.lowerBound - steps.lowerBound
    let most = other.steps.upperBound - steps.upperBound
    return switch (least.signum(), most.signum()) {
    case (0, 0): .same
    case (0...1, 0...1): .softened
    case (-1...0, -1...0): .hardened
    // One end has moved one way and the other end the other way.
    default: .mixed
    }
  }
}

extension Claim.Stance {
  /// The place on the scale from opposing (0) to supporting (4); silence has none.
  public var step: Int? {
    switch self {
    case .opposes: 0
    case .leansAgainst: 1
    case .conditional: Self.middle
    case .leansFor: 3
    case .supports: 4
    case .silent: nil
    }
  }

  /// The step between the two sides of the scale.
  static let middle = 2
}

extension Claim {
  /// Whether the claim says where its subject stands on an issue, be it silent.
  public func takesPosition(on issue: Identifier<Issue>) -> Bool {
    facet == .position && stance != nil && issues.contains(issue)
  }
}
