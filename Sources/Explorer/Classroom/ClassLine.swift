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
    let lead = seat.isLeading ? "leading \(seat.room)" : words.lead(of: seat)
    var x = frame.grid.put(lead, x: row.x + 1, y: row.y, in: row, Style(role, on: .bar, .bold))
    let keys = fitting(row.maxX - x - 3)
    let keysStart = row.maxX - keys.reduce(0) { $0 + $1.columns }
    x += 2
    let detail = seat.isLeading ? counts : words.detail(of: seat, columns: keysStart - x - 1)
    if keysStart - x > 8 {
      frame.grid.put(
        detail.truncated(to: keysStart - x - 1), x: x, y: row.y, in: row, Style(.secondary, on: .bar))
    }
    draw(keys, into: &frame, row: row, from: keysStart)
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

  private struct KeyHint {
    let key: String
    let label: String
    let command: Command
    var columns: Int { key.columns + 1 + label.columns + 2 }
  }

  /// The keys that can be pressed now, the most needed first.
  private var hints: [KeyHint] {
    var all: [(Command, String)] = seat.isLeading ? [(.showConsole, "console")] : []
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
    return all.filter { application.whyUnavailable($0.0) == nil }.map { command, label in
      KeyHint(key: application.keymap.name(of: command), label: label, command: command)
    }
  }

  /// Half of the line is for words.
  private func fitting(_ width: Int) -> [KeyHint] {
    var room = width / 2
    return hints.filter { hint in
      guard hint.columns <= room else { return false }
      room -= hint.columns
      return true
    }
  }

  private func draw(_ keys: [KeyHint], into frame: inout Frame, row: Region, from start: Int) {
    var x = start
    for hint in keys {
      let begin = x
      x = frame.grid.put(hint.key, x: x, y: row.y, in: row, Style(.key, on: .bar, .bold))
      x = frame.grid.put(" \(hint.label)", x: x, y: row.y, in: row, Style(.secondary, on: .bar))
      frame.onClick(Region(x: begin, y: row.y, width: x - begin, height: 1), hint.command)
      x += 2
    }
  }
}
