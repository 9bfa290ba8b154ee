import Canvas
import CaseModel
import Classroom

/// Draws the line that always says how one stands to the class, above the keys.
struct ClassLine {
  let application: Application
  let seat: ClassSeat

  func draw(into frame: inout Frame, row: Region) {
    frame.grid.fill(row, Style(.text, on: .bar))
    frame.onClick(row, .showNothing)
    let words = ClassWords(casebook: application.casebook)
    let leads = seat.isLeading && !seat.state.isOver
    let lead = leads ? "leading \(seat.room)" : words.lead(of: seat)
    var x = frame.grid.put(lead, x: row.x + 1, y: row.y, in: row, Style(role, on: .bar, .bold))
    // Half of the line is for words.
    let keys = LineHint.fitting(
      LineHint.available(hints, of: application), columns: (row.maxX - x - 3) / 2)
    let keysStart = frame.draw(keys, in: row)
    x += 2
    let detail = leads ? counts : words.detail(of: seat, columns: keysStart - x - 1)
    if keysStart - x > 8 {
      frame.grid.put(
        detail.truncated(to: keysStart - x - 1), x: x, y: row.y, in: row, Style(.secondary, on: .bar))
    }
  }

  private var role: Role {
    switch seat.standing {
    case .inClass where !seat.state.isTeacherHere || seat.state.isOver: .mixed
    case .inClass: seat.isFollowing || seat.isLeading ? .positive : .moment
    case .connecting: .secondary
    case .hubGone, .refused: .negative
    }
  }

  private var counts: String {
    let here = seat.state.roster.filter { $0.presence != .lost }
    let hands = seat.state.roster.count { $0.hand != nil }
    return "\(here.count) here, \(here.count { $0.presence == .exploring }) exploring"
      + (hands == 0 ? "" : ", \(hands) hand\(hands == 1 ? "" : "s")")
  }

  /// The keys that can be pressed now, the most needed first.
  private var hints: [(command: Command, label: String)] {
    var all: [(command: Command, label: String)] = seat.isLeading ? [(.showConsole, "console")] : []
    if !seat.isLeading {
      if !seat.isFollowing { all.append((.returnToStep, "return")) }
      if seat.takesAnswers { all.append((.answerPoll, seat.state.you.answer == nil ? "answer" : "answered")) }
      if seat.state.poll?.phase == .revealed { all.append((.answerPoll, "results")) }
      all.append((.exploreAgain, "explore"))
      all.append((.raiseHand, seat.state.you.hasRaisedHand ? "hand is up" : "hand"))
    } else if application.scenarioLocation != nil {
      all.append((.askJudgement, "judge"))
    }
    all.append((.showStops, "so far"))
    return all
  }
}
