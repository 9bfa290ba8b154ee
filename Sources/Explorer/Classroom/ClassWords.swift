import Canvas
import CaseModel
import Classroom

/// How the explorer speaks of a class.
struct ClassWords {
  let casebook: Casebook

  /// How a student stands to the class: the word that leads the line at the bottom.
  func lead(of seat: ClassSeat) -> String {
    let since = seat.trouble?.since.map { " since \($0)" } ?? ""
    return switch seat.standing {
    case .connecting: "joining \(seat.room)"
    case .hubGone: "line lost\(since)"
    case .refused: "not in the class"
    case .inClass where seat.state.isOver: "the class is over"
    case .inClass where !seat.state.isTeacherHere: "teacher away\(since)"
    case .inClass: seat.isFollowing ? "following" : "exploring"
    }
  }

  /// The rest of the line; of what has no room in so many columns, the teacher's place is cut first.
  func detail(of seat: ClassSeat, columns: Int) -> String {
    switch seat.standing {
    case .refused(let reason): return reason.sentence(room: seat.room)
    case .connecting: return ""
    case .hubGone:
      return longest(
        [
          "it comes back by itself: stay, or look around meanwhile", "it comes back by itself: look around",
          "it comes back by itself",
        ], in: columns)
    case .inClass: break
    }
    if seat.state.isOver { return "look around as long as you like" }
    guard let place = seat.state.location.map({ title(of: $0) }) else { return "the class has not begun" }
    if seat.hasOtherCase { return "your case is not the teacher's: places may differ" }
    let pointed = seat.state.pointer.map { title(of: $0) }
    guard !seat.isFollowing else {
      if seat.home == nil { return "the teacher is where your case has no place" }
      return pointed.map { longest(["the teacher points at \($0)", "look at \($0)"], in: columns) } ?? place
    }
    let behind = max(0, seat.state.stops - seat.stopsWhenLeft)
    let steps = behind == 0 ? "" : ", \(behind) step\(behind == 1 ? "" : "s") on"
    let verb = seat.state.isTeacherHere ? "is" : "was"
    if let pointed {
      return longest(
        [
          "teacher \(verb) at \(place), points at \(pointed)\(steps)", "teacher points at \(pointed)\(steps)",
          "look at \(pointed)",
        ], in: columns)
    }
    let start = "teacher \(verb) at "
    return start + place.truncated(to: max(8, columns - start.columns - steps.columns)) + steps
  }

  /// The first of some sentences, the longest first, that has room; the last when none has.
  private func longest(_ sentences: [String], in columns: Int) -> String {
    sentences.first { $0.columns <= columns } ?? sentences.last ?? ""
  }

  /// What a student does, in the roster.
  func presence(of student: RosterEntry) -> String {
    switch student.presence {
    case .following: "following"
    // Whoever has left looks the same from here as one whose line is gone.
    case .lost: "not here"
    case .exploring: student.place.map { "exploring \(title(of: $0))" } ?? "exploring"
    }
  }

  /// A place by its title; by its text where the case has none.
  func title(of text: String) -> String {
    guard let location = try? Location(parsing: text, in: casebook) else { return text }
    // Everybody knows which lesson they are in.
    if case .walkthrough(let id?, let number?) = location,
      let step = casebook.walkthrough(id)?.step(number)
    {
      return step.title
    }
    return LocationTitle(location, in: casebook).text
  }
}
