extension Comparison {
  /// What becomes of what the first side says when one goes on to the second, in one word.
  public enum Word: String, Hashable, Sendable, CaseIterable {
    // Two documents, or two moments of one actor
    /// A position where there was none before, though the actor was spoken of.
    case new
    /// No position where there was one before, though the actor is still spoken of.
    case dropped
    /// Moved towards opposing.
    case hardened
    /// Moved towards supporting.
    case softened
    /// Moved neither way.
    case same
    /// Moved both ways at once, since there are several positions.
    case mixed

    // Two actors
    /// Both stand in the same place.
    case agree
    /// Both on the same side of the scale, one more firmly.
    case near
    /// Neither of these.
    case differ

    // Any two
    /// Both sides have something, but no positions that could be compared.
    case unmeasured
    /// Both sides speak of the issue, each of other actors.
    case otherActors = "other-actors"
    /// Only the first side has anything; of two actors, or only the first has a position.
    case onlyFirst = "only-first"
    /// Only the second side has.
    case onlySecond = "only-second"

    /// The word of a judged change, read from its earlier document to its later.
    public init(_ word: Change.Word) {
      switch word {
      case .new: self = .new
      case .dropped: self = .dropped
      case .hardened: self = .hardened
      case .softened: self = .softened
      case .same: self = .same
      case .onlyEarlier: self = .onlyFirst
      case .onlyLater: self = .onlySecond
      }
    }

    /// The word when the sides are exchanged.
    public var inverted: Word {
      switch self {
      case .new: .dropped
      case .dropped: .new
      case .hardened: .softened
      case .softened: .hardened
      case .onlyFirst: .onlySecond
      case .onlySecond: .onlyFirst
      case .same, .mixed, .agree, .near, .differ, .unmeasured, .otherActors: self
      }
    }
  }

  /// What becomes of the hedge with which something is said: "may", "likely", "it can be assumed".
  public enum Hedge: String, Hashable, Sendable, CaseIterable {
    /// The first side hedges all it says, the second nothing.
    case lost
    /// The other way round.
    case gained

    /// The word when the sides are exchanged.
    public var inverted: Hedge {
      switch self {
      case .lost: .gained
      case .gained: .lost
      }
    }
  }
}
