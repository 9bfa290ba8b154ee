import Canvas
import CaseModel

/// Draws the pictures of the eras on the band's own scale: a row for every question, with its answers as stretches.
///
/// A line is as sure as what it rests on: stated heavy, inferred dashed, from outside light. Where the documents do not give an answer
/// it fades.
struct PicturesView {
  let shown: ShownPictures
  let scale: TimeScale
  /// The row under the cursor, counted from 0.
  let selection: Int
  let glyphs: Glyphs

  /// Draws the rows that have room.
  ///
  /// - Parameters:
  ///   - region: names, and beside them the rows.
  ///   - bandX: where the band begins.
  func draw(into frame: inout Frame, region: Region, bandX: Int) {
    let window = ScrollWindow(count: shown.rows.count, height: region.height, selected: selection, margin: 1)
    for (line, index) in window.range.enumerated() {
      let row = region.row(line)
      let band = Region(x: bandX, y: row.y, width: scale.width, height: 1)
      let name = Region(x: row.x + 1, y: row.y, width: max(0, bandX - row.x - 2), height: 1)
      switch shown.rows[index] {
      case .question(let question):
        frame.grid.put(
          shown.name(question).truncated(to: name.width, with: glyphs.ellipsis), x: name.x, y: name.y,
          in: name,
          Style(.text))
        draw(question, into: &frame, band)
      case .offshoot(let question):
        frame.grid.put(
          "  what if".truncated(to: name.width), x: name.x, y: name.y, in: name, Style(.moment))
        drawOffshoot(question, into: &frame, band)
      }
      frame.onClick(row, .selectInSidePane(index))
      if index == selection { frame.select(row.inset(left: 1)) }
    }
    if window.hasMoreBelow { frame.moreBelow(in: region) }
    if window.hasMoreAbove { frame.moreAbove(in: region) }
  }

  private func draw(_ question: Int, into frame: inout Frame, _ band: Region) {
    let descriptor = shown.model.descriptors[question]
    let stretches = Chronicle(descriptor, shown.casebook.eras).stretches
    for stretch in stretches {
      for index in stretch.eras {
        guard let columns = columns(ofEra: index) else { continue }
        let (sign, style) = line(descriptor.state(in: shown.casebook.eras[index].id))
        frame.grid.put(
          String(repeating: sign, count: columns.count), x: band.x + columns.lowerBound, y: band.y, in: band,
          style)
      }
    }
    if shown.offshoot?.differs(question) == true, let column = offshootColumn {
      frame.put(glyphs.teeDown, x: band.x + column, y: band.y, Style(.moment, .bold))
    }
    for stretch in stretches { drawLabel(of: stretch, question, into: &frame, band) }
  }

  private func drawLabel(
    of stretch: Chronicle.Stretch, _ question: Int, into frame: inout Frame, _ band: Region
  ) {
    let covered = stretch.eras.compactMap(columns(ofEra:))
    guard let start = covered.first?.lowerBound, let end = covered.last?.upperBound, end >= start else {
      return
    }
    let begin = shown.casebook.eras[stretch.eras.lowerBound].date.expression.earliestDay
    if stretch.isChange, let begin, scale.days.contains(begin.ordinal) {
      frame.put(glyphs.pointerRight, x: band.x + start, y: band.y, Style(.moment, .bold))
    }
    // One column of the line stays on either side, and a blank.
    let room = end - start - 3
    guard room >= 3 else { return }
    let isNow = stretch.eras.contains { shown.casebook.eras[$0].id == shown.era?.id }
    let name = stretch.variant.map { shown.name(question, $0) } ?? "not said"
    let style = stretch.variant == nil ? Style(.faint) : isNow ? Style(.strong, .bold) : Style(.text)
    frame.grid.put(
      " \(name.truncated(to: room, with: room < 6 ? "" : glyphs.ellipsis)) ", x: band.x + start + 1,
      y: band.y,
      in: band, style)
  }

  /// Draws how the what-if leaves what happened, with its answers to the end of the band.
  private func drawOffshoot(_ question: Int, into frame: inout Frame, _ band: Region) {
    guard let column = offshootColumn else { return }
    let isChanged = shown.offshoot?.changed(question) != nil
    let style = Style(isChanged ? .moment : .inferred)
    let line = String(repeating: glyphs.dashedHorizontal, count: band.width - column)
    frame.grid.put(line, x: band.x + column, y: band.y, in: band, style)
    frame.put(glyphs.bottomLeft, x: band.x + column, y: band.y, Style(.moment, .bold))
    let words = shown.words(ofOffshoot: question, glyphs.arrowRight)
    // At the end of the band an answer stands before the place where it branches off.
    let room = band.width - column - 4
    if room >= min(words.columns, 12) {
      frame.grid.put(
        " \(words.truncated(to: room, with: glyphs.ellipsis)) ", x: band.x + column + 2, y: band.y, in: band,
        style)
    } else {
      let text = words.truncated(to: max(0, column - 1), with: glyphs.ellipsis)
      frame.grid.put(text, x: band.x + column - 1 - text.columns, y: band.y, in: band, style)
    }
  }

  /// The column at which the what-if branches off: the begin of its era.
  private var offshootColumn: Int? {
    guard let day = shown.offshootEra?.date.expression.earliestDay else { return nil }
    let column = scale.column(of: day.ordinal)
    return column < scale.width ? max(0, column) : nil
  }

  /// The columns of an era on the band, up to where the next begins; nothing where it is not seen.
  private func columns(ofEra index: Int) -> Range<Int>? {
    let date = shown.casebook.eras[index].date.expression
    guard
      let columns = scale.columns(
        from: date.earliestDay?.ordinal ?? .min, through: date.latestDay?.ordinal ?? .max)
    else { return nil }
    let next = shown.casebook.eras.indices.contains(index + 1) ? shown.casebook.eras[index + 1] : nil
    let limit = next?.date.expression.earliestDay.map { scale.column(of: $0.ordinal) } ?? scale.width
    let end = min(columns.upperBound + 1, max(limit, columns.lowerBound + 1))
    return columns.lowerBound..<end
  }

  /// How a line is drawn for what its answer rests on.
  private func line(_ state: ModelDescriptor.State?) -> (String, Style) {
    guard let basis = state?.provenance.basis else { return (glyphs.fading, Style(.faint)) }
    let style = Style(StatementText.role(basis))
    return switch basis {
    case .stated: (glyphs.heavyHorizontal, style)
    case .inferred: (glyphs.dashedHorizontal, style)
    case .outside: (glyphs.horizontal, style)
    }
  }
}
