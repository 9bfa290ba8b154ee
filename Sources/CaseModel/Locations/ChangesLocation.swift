import EDTF

/// What is laid side by side, issue by issue, to see what changed or differs.
public enum ChangesLocation: Hashable, Sendable {
  /// What two documents say; with an actor, what they say about it.
  case documents(Identifier<Source>, Identifier<Source>, about: Identifier<PoliticalActor>?)
  /// Where two actors stand as of one moment.
  case actors(Identifier<PoliticalActor>, Identifier<PoliticalActor>, asOf: Day?)
  /// Where one actor stands as of two moments.
  case moments(Identifier<PoliticalActor>, from: Day?, to: Day?)
}

extension ChangesLocation {
  /// The two days that are compared: those of the location, or else the first and the last of the case.
  ///
  /// Of two actors both are the same; documents have the whole case.
  public func moments(in casebook: Casebook) -> (from: Day, to: Day) {
    let span = casebook.span
    return switch self {
    case .documents: (span.lowerBound, span.upperBound)
    case .actors(_, _, let day): (day ?? span.upperBound, day ?? span.upperBound)
    case .moments(_, let from, let to): (from ?? span.lowerBound, to ?? span.upperBound)
    }
  }

  /// The same with its sides exchanged.
  public func swapped(in casebook: Casebook) -> ChangesLocation {
    switch self {
    case .documents(let first, let second, let actor): return .documents(second, first, about: actor)
    case .actors(let first, let second, let day): return .actors(second, first, asOf: day)
    case .moments(let actor, _, _):
      let days = moments(in: casebook)
      return .moments(actor, from: days.to, to: days.from)
    }
  }
}
