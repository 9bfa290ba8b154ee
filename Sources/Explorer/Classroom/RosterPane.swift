import Canvas
import Classroom

/// Draws who is in the class: raised hands first, then everybody, then what holds for all.
struct RosterPane {
  let seat: ClassSeat
  let words: ClassWords

  func draw(into frame: inout Frame, region: Region) {
    drawHands(into: &frame, row: region.row(0))
    let facts = facts
    let list = region.inset(top: 2, bottom: facts.count + 1)
    drawList(into: &frame, region: list)
    for (index, fact) in facts.enumerated() {
      let row = region.row(region.height - facts.count + index)
      frame.grid.put(fact.name, x: row.x, y: row.y, in: row, Style(.secondary))
      frame.grid.put(fact.value, x: row.x + whereColumn(region.width), y: row.y, in: row, Style(.text))
    }
  }

  private func whereColumn(_ width: Int) -> Int { min(20, max(14, width / 2 - 2)) }

  private func drawHands(into frame: inout Frame, row: Region) {
    let hands = seat.state.roster.filter { $0.hand != nil }.sorted { ($0.hand ?? 0) < ($1.hand ?? 0) }
    var x = frame.grid.put("hands", x: row.x, y: row.y, in: row, Style(.secondary)) + 2
    if hands.isEmpty { frame.grid.put("none", x: x, y: row.y, in: row, Style(.faint)) }
    for (index, student) in hands.enumerated() {
      let text = "\(frame.glyphs.rising) \(student.name)"
      let rest = "+\(hands.count - index)"
      guard x + text.columns + (index + 1 < hands.count ? rest.columns + 2 : 0) <= row.maxX else {
        frame.grid.put(rest, x: x, y: row.y, in: row, Style(.moment))
        return
      }
      x = frame.grid.put(text, x: x, y: row.y, in: row, Style(.moment)) + 2
    }
  }

  private func drawList(into frame: inout Frame, region: Region) {
    guard region.height > 1 else { return }
    let middle = region.x + whereColumn(region.width)
    let head = region.row(0)
    frame.grid.put("class", x: head.x, y: head.y, in: head, Style(.secondary))
    frame.grid.put("where", x: middle, y: head.y, in: head, Style(.secondary))
    let asks = seat.state.poll != nil
    if asks { frame.grid.put("answer", x: head.maxX - 6, y: head.y, in: head, Style(.secondary)) }
    let room = region.height - 1
    let order = order
    let shown = order.count <= room ? order.count : room - 1
    for (index, student) in order.prefix(shown).enumerated() {
      draw(student, into: &frame, row: region.row(index + 1), middle: middle, asks: asks)
    }
    if order.isEmpty {
      frame.grid.put("nobody yet", x: region.x, y: region.y + 1, in: region, Style(.faint))
    } else if shown < order.count {
      let rest = "and \(order.count - shown) more"
      frame.grid.put(rest, x: region.x, y: region.y + 1 + shown, in: region, Style(.faint))
    }
  }

  /// Whoever needs the teacher first: hands, lost lines, those who explore; the others as they came.
  private var order: [RosterEntry] {
    func rank(_ student: RosterEntry) -> Int {
      if student.hand != nil { return 0 }
      switch student.presence {
      case .lost: return 1
      case .exploring: return 2
      case .following: return 3
      }
    }
    return seat.state.roster.sorted {
      (rank($0), $0.hand ?? 0, $0.number) < (rank($1), $1.hand ?? 0, $1.number)
    }
  }

  private func draw(_ student: RosterEntry, into frame: inout Frame, row: Region, middle: Int, asks: Bool) {
    frame.grid.put(
      student.name.truncated(to: middle - row.x - 1), x: row.x, y: row.y, in: row, Style(.text))
    let role: Role =
      switch student.presence {
      case .following: .secondary
      case .exploring: .moment
      case .lost: .negative
      }
    let room = row.maxX - middle - (asks ? 4 : 0)
    frame.grid.put(
      words.presence(of: student).truncated(to: max(1, room)), x: middle, y: row.y, in: row, Style(role))
    if asks {
      let sign = student.hasAnswered ? frame.glyphs.bullet : frame.glyphs.dot
      frame.put(sign, x: row.maxX - 2, y: row.y, Style(student.hasAnswered ? .positive : .faint))
    }
  }

  /// What holds for all: the smallest screen, which everything must fit, and what the students may do.
  private var facts: [(name: String, value: String)] {
    var facts: [(String, String)] = []
    let sizes = seat.state.roster.filter { $0.presence != .lost }
      .compactMap { student in
        student.columns.flatMap { width in student.rows.map { (width: width, height: $0) } }
      }
    if let least = sizes.min(by: { $0.width * $0.height < $1.width * $1.height }) {
      let alike = sizes.count { $0 == least }
      facts.append(("smallest", "\(least.width)x\(least.height) (\(alike))"))
    }
    facts.append(("everyone may", seat.state.isLocked ? "only follow" : "explore"))
    return facts
  }
}
