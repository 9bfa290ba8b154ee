import Canvas

/// A key on one of the lines under the screen, and what it does.
struct LineHint {
  let key: String
  let label: String
  let command: Command
  /// With the gap to the next.
  let columns: Int

  private init(_ command: Command, _ label: String, _ keymap: Keymap) {
    key = keymap.name(of: command)
    self.label = label
    self.command = command
    columns = key.columns + 1 + label.columns + 2
  }

  /// The hints of those commands that can be carried out now.
  static func available(
    _ commands: [(command: Command, label: String)], of application: Application
  ) -> [LineHint] {
    commands.filter { application.whyUnavailable($0.command) == nil }
      .map { LineHint($0.command, $0.label, application.keymap) }
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
