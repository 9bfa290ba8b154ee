import Canvas
import CaseModel

/// Draws relations as a matrix: a row and a column for every actor, in each cell a sign and an arrow.
struct MatrixView {
  let matrix: RelationMatrix
  /// How it was, when two moments are compared.
  let other: RelationMatrix?
  let pair: OrderedPair?

  /// The least width of a cell: a sign and an arrow in brackets, and a blank.
  private static let leastCell = 5
  /// The width from which there is room for a word below the sign.
  private static let wordCell = 12

  /// Which rows and columns are seen, and how large they are.
  struct Plan: Equatable {
    let usesIds: Bool
    /// The columns that ids take before the names of the rows.
    let ids: Int
    let label: Int
    let cell: Int
    let pitch: Int
    let columns: Range<Int>
    let rows: Range<Int>
    let hasRule: Bool

    /// Whether there is room for a word below the sign.
    var hasWords: Bool { cell >= MatrixView.wordCell && pitch >= 2 }

    /// Where a cell that is seen stands.
    func cell(_ row: Int, _ column: Int, in region: Region) -> Region {
      Region(
        x: region.x + label + (column - columns.lowerBound) * cell,
        y: region.y + (hasRule ? 2 : 1) + (row - rows.lowerBound) * pitch, width: cell, height: pitch
      ).intersection(region)
    }
  }

  /// Draws the matrix without its cursor.
  func draw(_ plan: Plan, into frame: inout Frame, region: Region) {
    for column in plan.columns {
      drawName(ofColumn: column, plan, Style(plan.usesIds ? .text : .secondary), into: &frame, region: region)
    }
    if plan.hasRule {
      frame.grid.drawRule(
        across: Region(
          x: region.x, y: region.y + 1, width: plan.label + plan.cell * plan.columns.count, height: 1
        ).intersection(region))
    }
    for row in plan.rows {
      drawName(ofRow: row, plan, Style(.text), into: &frame, region: region)
      for column in plan.columns where column != row {
        drawCell(row, column, plan, into: &frame, region: plan.cell(row, column, in: region))
      }
    }
    drawMargins(plan, into: &frame, region: region)
  }

  /// Lights the cell of the two chosen actors, and their names.
  func drawCursor(_ plan: Plan, into frame: inout Frame, region: Region) {
    guard let pair, let row = matrix.position(of: pair.first), let column = matrix.position(of: pair.second),
      plan.rows.contains(row), plan.columns.contains(column)
    else { return }
    drawName(ofRow: row, plan, Style(.accent), into: &frame, region: region)
    drawName(ofColumn: column, plan, Style(.accent), into: &frame, region: region)
    guard row != column else { return }
    let cell = plan.cell(row, column, in: region).splitTop(plan.hasWords ? 2 : 1).top
    frame.grid.restyle(cell) { Style($0.role == .faint ? .text : $0.role, on: .selected, $0.emphasis) }
  }

  /// What of the matrix is seen in a region: where it does not fit, the part around the cursor.
  func plan(_ region: Region) -> Plan {
    let count = max(1, matrix.actors.count)
    let names = matrix.actors.map(\.shortName.columns).max() ?? 0
    let wide = (region.width - names - 2) / count
    let usesIds = names > min(wide, 18) - 1
    let ids = min(matrix.actors.map(\.id.rawValue.columns).max() ?? 0, 8) + 1
    var label = min(names, 14) + 2
    var cell = min(max(Self.leastCell, wide), 18)
    if usesIds {
      label += ids
      cell = min(max(Self.leastCell, (region.width - label) / count), 9)
    }
    let hasRule = region.height >= count + 2
    let height = region.height - (hasRule ? 2 : 1)
    let pitch = min(max(1, height / count), cell >= Self.wordCell ? 5 : 3)
    func window(_ chosen: Int?, _ room: Int) -> Range<Int> {
      let shown = min(matrix.actors.count, max(1, room))
      let first = min(max(0, (chosen ?? 0) - shown + 1), matrix.actors.count - shown)
      return first..<(first + shown)
    }
    return Plan(
      usesIds: usesIds, ids: ids, label: label, cell: cell, pitch: pitch,
      columns: window(pair.flatMap { matrix.position(of: $0.second) }, (region.width - label) / cell),
      rows: window(pair.flatMap { matrix.position(of: $0.first) }, height / pitch), hasRule: hasRule)
  }

  private func drawName(
    ofColumn column: Int, _ plan: Plan, _ style: Style, into frame: inout Frame, region: Region
  ) {
    let actor = matrix.actors[column]
    let name = (plan.usesIds ? actor.id.rawValue : actor.shortName).truncated(to: plan.cell - 1)
    let x = plan.cell(plan.rows.lowerBound, column, in: region).x
    frame.grid.put(name, x: x + (plan.cell - name.columns) / 2, y: region.y, in: region, style)
  }

  /// The id, where columns have ids, and the name.
  private func drawName(
    ofRow row: Int, _ plan: Plan, _ style: Style, into frame: inout Frame, region: Region
  ) {
    let actor = matrix.actors[row]
    let y = plan.cell(row, plan.columns.lowerBound, in: region).y
    var x = region.x
    if plan.usesIds {
      frame.grid.put(actor.id.rawValue.truncated(to: plan.ids - 1), x: x, y: y, in: region, style)
      x += plan.ids
    }
    guard !plan.usesIds || actor.shortName != actor.id.rawValue else { return }
    let isQuiet = plan.usesIds && style.role == .text
    frame.grid.put(
      actor.shortName.truncated(to: region.x + plan.label - 2 - x), x: x, y: y, in: region,
      isQuiet ? Style(.secondary) : style)
  }

  private func drawCell(
    _ row: Int, _ column: Int, _ plan: Plan, into frame: inout Frame, region: Region
  ) {
    let pair = OrderedPair(matrix.actors[row].id, matrix.actors[column].id)
    let bond = matrix.bond(pair.first, pair.second)
    let spans = content(bond, other.map { $0.bond(pair.first, pair.second) }, frame.glyphs)
    frame.grid.put(spans, x: region.x + (plan.cell - spans.columns) / 2, y: region.y, in: region)
    if plan.hasWords, let bond {
      let word = bond.phase.state.truncated(to: plan.cell - 1)
      frame.grid.put(
        word, x: region.x + (plan.cell - word.columns) / 2, y: region.y + 1, in: region, Style(.secondary))
    }
    frame.onClick(region, .chooseRelation(pair))
  }

  /// What a cell says: how the two stand, or what became of it where the sign has turned.
  private func content(
    _ bond: RelationMatrix.Bond?, _ before: RelationMatrix.Bond??, _ glyphs: Glyphs
  ) -> [Span] {
    if let before, before?.phase.sign != bond?.phase.sign {
      return Self.change(from: before, to: bond, glyphs)
    }
    guard let bond else { return [Span(glyphs.dot, Style(.faint))] }
    // Beside what has changed, what has not steps back.
    return [
      Span(RelationWords.mark(bond, glyphs), before == nil ? RelationWords.style(bond) : Style(.secondary))
    ]
  }

  /// The sign at one moment, and the sign at the other.
  static func change(
    from before: RelationMatrix.Bond?, to after: RelationMatrix.Bond?, _ glyphs: Glyphs
  ) -> [Span] {
    func span(_ bond: RelationMatrix.Bond?, _ emphasis: Emphasis) -> Span {
      guard let bond else { return Span(glyphs.dot, Style(.faint)) }
      return Span(
        RelationWords.sign(bond.phase.sign, glyphs), Style(RelationWords.role(bond.phase.sign), emphasis))
    }
    return [span(before, []), Span(glyphs.arrowRight, Style(.accent)), span(after, .bold)]
  }

  /// Shows where the matrix goes on.
  private func drawMargins(_ plan: Plan, into frame: inout Frame, region: Region) {
    let style = Style(.accent)
    if plan.columns.upperBound < matrix.actors.count {
      frame.put(frame.glyphs.pointerRight, x: region.maxX, y: region.y, style)
    }
    if plan.columns.lowerBound > 0 {
      frame.put(frame.glyphs.pointerLeft, x: region.x + plan.label - 1, y: region.y, style)
    }
    if plan.rows.upperBound < matrix.actors.count { frame.moreBelow(in: region) }
    if plan.rows.lowerBound > 0 { frame.moreAbove(in: region) }
  }
}
