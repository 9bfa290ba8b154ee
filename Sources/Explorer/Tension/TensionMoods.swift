import Canvas
import CaseModel

/// The moments that the documents call grim or hopeful, written below the curve in their columns, to compare.
struct TensionMoods {
  let casebook: Casebook
  let band: Band

  /// A mood in words, as long and as short as it can be said.
  private struct Mark {
    let column: Int
    let role: Role
    let texts: [String]
  }

  private func marks(_ glyphs: Glyphs) -> [Mark] {
    band.positions.compactMap { position in
      let event = casebook.events[position]
      let column = band.scale.column(of: casebook.extent(ofEventAt: position).first)
      guard let mood = event.mood, (0..<band.scale.width).contains(column) else { return nil }
      let sign = mood == .grim ? glyphs.falling : glyphs.rising
      let word = "\(sign) \(mood.rawValue)"
      let places = event.provenance.citations.prefix(1).map { casebook.label(of: $0) }
      return Mark(
        column: column, role: mood == .grim ? .negative : .positive,
        texts: places.map { "\(word) \($0)" } + [word, sign])
    }
  }

  /// Writes them into a row whose first column is the band's, from a column of the screen on; each as fully as fits before the
  /// next.
  func draw(into frame: inout Frame, row: Region, from start: Int) {
    let marks = marks(frame.glyphs)
    for (index, mark) in marks.enumerated() where row.x + mark.column >= start {
      let end = marks.dropFirst(index + 1).first.map { row.x + $0.column - 1 } ?? row.maxX
      let room = end - row.x - mark.column
      guard let text = mark.texts.first(where: { $0.columns <= room }) else { continue }
      frame.grid.put(text, x: row.x + mark.column, y: row.y, in: row, Style(mark.role))
    }
  }
}
