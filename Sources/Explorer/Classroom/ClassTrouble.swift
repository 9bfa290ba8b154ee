import Classroom

/// What keeps a class from going on, and since when.
///
/// The line says the time by the clock: to count the seconds, the program would have to wake up for each.
struct ClassTrouble: Equatable, Sendable {
  enum Kind: Equatable, Sendable {
    /// One's own line to the hub is gone.
    case lineLost
    /// The teacher's line is gone.
    case teacherAway
  }

  let kind: Kind
  /// Nothing when it was so before one came.
  let since: ClockTime?
}

extension ClassSeat {
  /// What keeps the class from going on now.
  var presentTrouble: ClassTrouble.Kind? {
    switch standing {
    case .hubGone: .lineLost
    case .inClass where state.isOver || state.isTeacherHere || state.location == nil: nil
    case .inClass: .teacherAway
    // A line that is being made anew is still lost.
    case .connecting: trouble?.kind
    case .refused: nil
    }
  }

  /// Notes when something has gone wrong, or that all is well again.
  mutating func noteTrouble(isNew: Bool, at clock: ClockTime?) {
    guard let kind = presentTrouble else { return trouble = nil }
    if trouble?.kind != kind { trouble = ClassTrouble(kind: kind, since: isNew ? nil : clock) }
  }
}
