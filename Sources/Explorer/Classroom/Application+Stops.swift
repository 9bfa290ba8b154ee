import CaseModel
import Classroom

/// The way of the class so far, to which anybody can go back.
extension Application {
  /// Shows the stops, with the cursor on the last.
  mutating func showStops() {
    var chooser = Chooser(.stops)
    chooser.selection = max(0, (state.classroom?.state.trail.count ?? 0) - 1)
    state.chooser = chooser
  }

  /// Where the class has been: to go there is a look around, and from the teacher's screen leads everybody there.
  var stopEntries: [ChooserEntry] {
    guard let seat = state.classroom else { return [] }
    let stops = seat.state.trail
    let words = ClassWords(casebook: casebook)
    return stops.enumerated().map { index, stop in
      let location = try? Location(parsing: stop.location, in: casebook)
      let isPresent = index == stops.count - 1
      let home: Command = seat.isLeading || seat.isFollowing ? .showNothing : .returnToStep
      return ChooserEntry(
        group: "stop, and after how many minutes of the class",
        title: "\(stop.number < 10 ? " " : "")\(stop.number)  \(words.title(of: stop.location))",
        detail: "\(stop.minute) min" + (isPresent ? ", now" : ""),
        command: isPresent ? home : location.map { .go($0) } ?? .showNothing,
        unavailable: location == nil ? "your case has no such place" : nil)
    }
  }
}
