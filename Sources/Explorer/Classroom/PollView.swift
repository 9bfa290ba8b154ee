import Canvas
import CaseModel
import Classroom

/// Draws a judgement to be made as a scale, or what a class has answered, over the screen.
struct PollView {
  let application: Application
  let poll: ClassPoll

  private var seat: ClassSeat? { application.state.classroom }
  private var selection: Int { application.state.chooser?.selection ?? 0 }

  func draw(into frame: inout Frame, whole: Region) {
    frame.onClick(whole, .showNothing)
    let width = min(76, whole.width - 8)
    if poll.phase == .revealed {
      drawResults(into: &frame, whole: whole, width: width)
    } else {
      drawScale(into: &frame, whole: whole, width: width)
    }
  }

  private func drawResults(into frame: inout Frame, whole: Region, width: Int) {
    var page = Page()
    page.paragraph([Span(poll.draft.question, Style(.strong, .bold))])
    // Every line counts on the least screens.
    if whole.height > 20 { page.gap() }
    page.blocks +=
      PollPage(
        casebook: application.casebook, glyphs: frame.glyphs, poll: poll, own: seat?.state.you.answer
      ).page(columns: width).blocks
    let lines = PageLayout(page, width: width).lines
    let inner = frame.grid.drawPopup(
      title: "What the class answered (\(poll.answered))",
      size: Size(width: width, height: min(lines.count, whole.height - 5)), in: whole)
    draw(lines, from: min(selection, max(0, lines.count - inner.height)), into: &frame, region: inner)
  }

  private func drawScale(into frame: inout Frame, whole: Region, width: Int) {
    let text = PageLayout(question, width: width).lines
    let height = min(text.count + 7, whole.height - 4)
    let inner = frame.grid.drawPopup(
      title: "Your judgement", size: Size(width: width, height: height), in: whole)
    let (top, bottom) = inner.splitBottom(min(6, inner.height))
    draw(text, from: 0, into: &frame, region: top)
    let cell = inner.width / Judgement.range.count
    let scale = Region(x: inner.x, y: bottom.y, width: cell * Judgement.range.count, height: bottom.height)
    for (index, value) in Judgement.range.enumerated() {
      let column = Region(x: scale.x + index * cell, y: scale.y, width: cell, height: 2)
      draw(value, at: index, into: &frame, column: column)
    }
    let ends = scale.row(2)
    frame.grid.put("hinders it", x: ends.x + 1, y: ends.y, in: ends, Style(.negative, on: .raised))
    frame.grid.put(
      "favours it", x: ends.maxX - "favours it".columns - 1, y: ends.y, in: ends,
      Style(.positive, on: .raised))
    drawWords(into: &frame, region: bottom.inset(top: 4))
  }

  /// What is asked: in the teacher's words, and in those of the case.
  private var question: Page {
    var page = Page()
    guard case .judgement(let cell) = poll.draft.kind else { return page }
    let words = JudgementWords(model: application.casebook.model)
    let plain = words.question(about: cell)
    if plain != poll.draft.question {
      page.paragraph([Span(poll.draft.question, Style(.secondary))])
      page.gap()
    }
    page.paragraph([
      Span("How much does “"), Span(words.name(of: cell.source), Style(.strong, .bold)), Span("” favour “"),
      Span(words.name(of: cell.target), Style(.strong, .bold)), Span("”?"),
    ])
    return page
  }

  private func draw(_ value: Int, at index: Int, into frame: inout Frame, column: Region) {
    let isChosen = index == selection
    let isOwn = seat?.state.you.answer == .number(value)
    let surface: Surface = isChosen ? .selected : .raised
    frame.grid.fill(column, Style(.text, on: surface))
    frame.onClick(column, .select(index))
    let label = ShownWhatIf.signed(value)
    let middle = column.x + column.width / 2
    frame.grid.put(
      label, x: middle - (label.columns - 1), y: column.y, in: column,
      Style(isChosen ? .strong : .text, on: surface, isChosen ? .bold : []))
    let sign = isChosen ? frame.glyphs.chosen : isOwn ? frame.glyphs.bullet : frame.glyphs.hollowBullet
    let role: Role = isChosen ? .moment : isOwn ? .positive : .secondary
    frame.put(sign, x: middle, y: column.y + 1, Style(role, on: surface))
  }

  /// What the value under the cursor says, and what became of an answer.
  private func drawWords(into frame: inout Frame, region: Region) {
    let value = selection + Judgement.range.lowerBound
    frame.grid.put(
      "\(ShownWhatIf.signed(value)): it \(JudgementWords.word(for: value))", x: region.x + 1, y: region.y,
      in: region, Style(.strong, on: .raised, .bold))
    let keys = "\(frame.glyphs.arrowLeft)\(frame.glyphs.arrowRight) or a number chooses"
    let words =
      if case .number(let number)? = seat?.state.you.answer {
        "Your answer is \(ShownWhatIf.signed(number)); \(keys) another."
      } else {
        "\(keys), \(application.keymap.name(of: .open, in: .chooser)) gives your answer."
      }
    frame.grid.put(
      words.truncated(to: region.width - 1), x: region.x + 1, y: region.y + 1, in: region,
      Style(.secondary, on: .raised))
  }

  private func draw(
    _ lines: [PageLayout.Line], from first: Int, into frame: inout Frame, region: Region
  ) {
    for (row, line) in lines.dropFirst(first).prefix(region.height).enumerated() {
      let y = region.y + row
      frame.grid.put(line.label.raised, x: region.x, y: y, in: region)
      frame.grid.put(line.body.raised, x: region.x + line.bodyColumn, y: y, in: region)
      frame.grid.put(line.trailing.raised, x: region.maxX - line.trailing.columns, y: y, in: region)
    }
    if first + region.height < lines.count { frame.moreBelow(in: region, on: .raised) }
    if first > 0 { frame.moreAbove(in: region, on: .raised) }
  }
}

extension [Span] {
  /// The pieces on the surface of what lies over a screen.
  fileprivate var raised: [Span] { map { Span($0.text, $0.style.on(.raised)) } }
}
