import Canvas
import CaseModel
import CrossImpact

/// Draws the questions with their answers: which one the picture has, their balances, whether it holds.
struct QuestionGrid {
  let shown: ShownWhatIf
  /// The position of the question under the cursor.
  let question: Int?
  /// Whether the cursor is here.
  let hasFocus: Bool

  /// A row of the grid.
  enum Line: Hashable {
    case heading(String)
    /// A question, by its position.
    case question(Int)
  }

  /// The rows: first what is given from outside, then what moves.
  static func lines(_ shown: ShownWhatIf) -> [Line] {
    let inputs = shown.model.inputs
    let others = shown.order.dropFirst(inputs.count)
    return (inputs.isEmpty ? [] : [.heading("given from outside")] + inputs.map { .question($0) })
      + (others.isEmpty ? [] : [.heading("moved by the others")] + others.map { .question($0) })
  }

  func draw(into frame: inout Frame, region: Region) {
    let lines = Self.lines(shown)
    let columns = QuestionColumns(shown, width: region.width)
    let selected = lines.firstIndex { if case .question(question) = $0 { true } else { false } }
    let window = ScrollWindow(count: lines.count, height: region.height, selected: selected, margin: 2)
    for (row, index) in window.range.enumerated() {
      let strip = region.row(row)
      switch lines[index] {
      case .heading(let text):
        frame.grid.put(text, x: strip.x, y: strip.y, in: strip, Style(.faint))
        guard index == 0 else { continue }
        drawHeadings(columns, into: &frame, strip: strip)
      case .question(let position): draw(position, columns, into: &frame, strip: strip)
      }
    }
    if window.hasMoreBelow { frame.moreBelow(in: region) }
    if window.hasMoreAbove { frame.moreAbove(in: region) }
  }

  private func drawHeadings(_ columns: QuestionColumns, into frame: inout Frame, strip: Region) {
    frame.grid.put("balance", x: strip.x + columns.balance.x, y: strip.y, in: strip, Style(.faint))
    if columns.holds.width > 3 {
      frame.grid.put("holds", x: strip.x + columns.holds.x, y: strip.y, in: strip, Style(.faint))
    }
  }

  private func draw(_ position: Int, _ columns: QuestionColumns, into frame: inout Frame, strip: Region) {
    let row = shown.order.firstIndex(of: position) ?? 0
    frame.onClick(strip, .select(row))
    frame.grid.put(
      shown.name(position).truncated(to: columns.name), x: strip.x, y: strip.y, in: strip,
      Style(shown.whatIf.origins[position] == .changed ? .moment : .text))
    drawAnswers(of: position, columns, into: &frame, strip: strip)
    drawBalances(of: position, columns, into: &frame, strip: strip)
    let holds = holds(position, columns, frame.glyphs)
    frame.grid.put(holds, x: strip.x + columns.holds.x, y: strip.y, in: strip)
    guard position == question else { return }
    if hasFocus {
      frame.select(strip)
    } else {
      frame.put(frame.glyphs.pointerRight, x: strip.x - 1, y: strip.y, Style(.accent))
    }
  }

  private func drawAnswers(
    of position: Int, _ columns: QuestionColumns, into frame: inout Frame, strip: Region
  ) {
    let variants = shown.model.descriptors[position].variants
    let own = shown.chosen(position)
    var x = strip.x + columns.answers.x
    let room = Region(x: x, y: strip.y, width: columns.answers.width, height: 1)
    let widths = AnswerWidths(variants.map(\.name.columns), chosen: own, columns)
    for (variant, item) in variants.enumerated() {
      let sign = variant == own ? frame.glyphs.chosen : frame.glyphs.hollowBullet
      let style = variant == own ? style(of: position) : Style(.secondary)
      let start = x
      frame.grid.put(sign, x: x, y: strip.y, in: room, style)
      x += 1
      if let width = widths.names[variant] {
        frame.grid.put(item.name.truncated(to: width), x: x + 1, y: strip.y, in: room, style)
        x += 1 + width + widths.gap(after: variant, name: width)
      }
      let answer = VariantReference(descriptor: shown.model.descriptors[position].id, variant: item.id)
      frame.onClick(
        Region(x: start, y: strip.y, width: x - start, height: 1).intersection(room), .takeAnswer(answer))
    }
    if widths.isShort {
      frame.grid.put(
        shown.name(position, own).truncated(to: room.maxX - x - 1), x: x + 1, y: strip.y, in: room,
        style(of: position))
    }
  }

  /// The look of the present answer: what the model filled in is faint, what does not hold alarms.
  private func style(of position: Int) -> Style {
    if shown.findings.standings[position] == .fails { return Style(.negative, .bold) }
    switch shown.whatIf.origins[position] {
    case .era: return Style(.accent, .bold)
    case .changed: return Style(.moment, .bold)
    case .filled: return Style(.faint, .italic)
    }
  }

  private func drawBalances(
    of position: Int, _ columns: QuestionColumns, into frame: inout Frame, strip: Region
  ) {
    guard !shown.model.descriptors[position].isInput else { return }
    let own = shown.chosen(position)
    for (variant, sum) in shown.findings.balances[position].enumerated() {
      let text = ShownWhatIf.signed(sum)
      let end = strip.x + columns.balance.x + (variant + 1) * columns.balance.each - 1
      let isFailing = variant == own && shown.findings.standings[position] == .fails
      let role: Role = variant != own ? .secondary : isFailing ? .negative : .strong
      frame.grid.put(
        text, x: end - text.columns, y: strip.y, in: strip, Style(role, variant == own ? .bold : []))
    }
  }

  private func holds(_ position: Int, _ columns: QuestionColumns, _ glyphs: Glyphs) -> [Span] {
    let isShort = columns.holds.width <= 3
    switch shown.findings.standings[position] {
    case .input: return isShort ? [] : [Span("input", Style(.faint))]
    case .forced: return [Span(isShort ? "!" : "forced", Style(.inferred, .bold))]
    case .holds where shown.whatIf.origins[position] == .filled:
      return [Span(isShort ? "~" : "filled", Style(.faint, .italic))]
    case .holds: return [Span(isShort ? glyphs.check : "yes", Style(.positive))]
    case .fails:
      if isShort { return [Span(glyphs.ballot, Style(.negative, .bold))] }
      let place = shown.breaking(position)?.judgement?.provenance.citations.first
      let label = place.map { shown.casebook.label(of: $0) } ?? ""
      return [Span("no  ", Style(.negative, .bold)), Span(label.truncated(to: 4), Style(.link))]
    }
  }
}

/// How many columns each answer's name gets in a row of the questions.
struct AnswerWidths {
  /// The columns of each name; nothing where only its sign is drawn.
  private(set) var names: [Int?]
  private let aligned: [Int]
  /// Whether only the present answer's name is drawn, after all signs.
  let isShort: Bool

  init(_ widths: [Int], chosen: Int, _ columns: QuestionColumns) {
    names = widths
    switch columns.form {
    case .aligned(let widths): (aligned, isShort) = (widths, false)
    case .short:
      (aligned, isShort) = ([], true)
      names = widths.map { _ in nil }
    case .flowing:
      (aligned, isShort) = ([], false)
      var excess = widths.reduce(0) { $0 + $1 + 3 } - 1 - columns.answers.width
      while excess > 0 {
        // The longest of the others gives way first; the present answer only when nothing else is left.
        let others = names.indices.filter { $0 != chosen && (names[$0] ?? 0) > 4 }
        guard let longest = others.max(by: { (names[$0] ?? 0) < (names[$1] ?? 0) }) else { break }
        names[longest] = names[longest].map { $0 - 1 }
        excess -= 1
      }
    }
  }

  /// The blanks between an answer and the next.
  func gap(after variant: Int, name width: Int) -> Int {
    aligned.indices.contains(variant) ? max(1, aligned[variant] - 2 - width) : 1
  }
}
