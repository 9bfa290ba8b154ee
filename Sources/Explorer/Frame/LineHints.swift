import Canvas

/// A key on one of the lines under the screen, and what it does.
struct LineHint: Sendable {
  let key: String
  let label: String
  let command: Command
  /// With the gap to the next.
  let columns: Int
}

/// The hints of the lines under the screen, each made when it is first asked for and kept by the renderer.
///
/// To find a command's key is to go through half of the command table, and the lines are drawn with every frame.
struct LineHints: Sendable {
  private var made: [LineHint] = []

  /// The hint of a command under a label.
  mutating func hint(_ command: Command, _ label: String, _ keymap: Keymap) -> LineHint {
    if let known = made.first(where: { $0.label == label && $0.command == command }) { return known }
    let key = keymap.name(of: command)
    let hint = LineHint(
      key: key, label: label, command: command, columns: key.columns + 1 + label.columns + 2)
    made.append(hint)
    return hint
  }

  /// The hints of those commands that can be carried out now.
  mutating func available(
    _ commands: [(command: Command, label: String)], of application: Application
  ) -> [LineHint] {
    commands.filter { application.whyUnavailable($0.command) == nil }
      .map { hint($0.command, $0.label, application.keymap) }
  }

  /// Those that have room in so many columns, the first before the others.
  static func fitting(_ hints: [LineHint], columns: Int) -> [LineHint] {
    var room = columns
    return hints.filter { hint in
      guard hint.columns <= room else { return false }
      room -= hint.columns
      return true
    }
  }
}

extension Frame {
  /// Draws hints beside each other at the right end of a row; each answers to a click.
  ///
  /// - Returns: the column where they begin.
  @discardableResult
  mutating func draw(_ hints: [LineHint], in row: Region) -> Int {
    let start = row.maxX - hints.reduce(0) { $0 + $1.columns }
    var x = start
    for hint in hints {
      let begin = x
      x = grid.put(hint.key, x: x, y: row.y, in: row, Style(.key, on: .bar, .bold))
      x = grid.put(" \(hint.label)", x: x, y: row.y, in: row, Style(.secondary, on: .bar))
      onClick(Region(x: begin, y: row.y, width: x - begin, height: 1), hint.command)
      x += 2
    }
    return start
  }
}
