import Canvas
import CaseModel
import EDTF

/// Draws the search over the screen: what was typed, how much was found, the hits by groups, and the one under the cursor in full.
struct SearchView {
  let application: Application
  let search: SearchState

  private var casebook: Casebook { application.casebook }
  private var words: SearchWords {
    SearchWords(casebook: casebook, isASCII: application.state.appearance.isASCII)
  }

  func draw(into frame: inout Frame, content: Region) {
    frame.grid.fill(content, Style())
    // A click beside the hits does nothing, rather than what lies below.
    frame.onClick(content, .showNothing)
    let region = content.inset(left: 2, right: 2)
    drawQuery(into: &frame, row: region.row(0))
    drawGroups(into: &frame, row: region.row(1))
    frame.grid.drawRule(across: content.inset(top: 2))
    guard search.results.count > 0 else {
      drawNothing(into: &frame, region: region.inset(top: 4))
      return
    }
    let (list, detail) = content.inset(top: 3).splitBottom(content.height >= 20 ? 5 : 4)
    SearchList(casebook: casebook, words: words, search: search, moment: moment)
      .draw(into: &frame, region: list.inset(left: 2, right: 2))
    frame.grid.drawRule(across: detail)
    drawDetail(into: &frame, region: detail.inset(left: 2, top: 1, right: 2))
  }

  private var moment: Day { application.state.moment(in: casebook) }

  private var total: String {
    if search.query.isEmpty { return "" }
    return search.results.total == 0 ? "nothing found" : "\(search.results.total) found"
  }

  private func drawQuery(into frame: inout Frame, row: Region) {
    var x = frame.grid.put("/ ", x: row.x, y: row.y, in: row, Style(.key, .bold))
    let total = application.lacksTexts ? "reading" : self.total
    let room = row.inset(right: total.columns + 3)
    if search.query.isEmpty {
      frame.put(frame.glyphs.cursorBar, x: x, y: row.y, Style(.accent))
      frame.grid.put(
        "a word, a name, in any script", x: x + 2, y: row.y, in: room, Style(.faint))
    } else {
      let style = search.isMarked ? Style(.strong, on: .selected, .bold) : Style(.strong, .bold)
      // What was typed last is what one looks at.
      let shown = String(search.query.suffix(max(1, room.width - 4)))
      x = frame.grid.put(shown, x: x, y: row.y, in: room, style)
      if !search.isMarked { frame.put(frame.glyphs.cursorBar, x: x, y: row.y, Style(.accent)) }
    }
    frame.grid.put(total, x: row.maxX - total.columns, y: row.y, in: row, Style(.secondary))
  }

  /// One line of the groups in which something was found, with how much; a click goes to a group's first hit.
  private func drawGroups(into frame: inout Frame, row: Region) {
    var x = row.x
    for group in search.results.groups {
      let isHere = group.group == search.group
      let name = " \(SearchWords.heading(group.group)) "
      let count = "\(group.total) "
      guard x + name.columns + count.columns <= row.maxX else {
        frame.grid.put(frame.glyphs.ellipsis, x: x, y: row.y, in: row, Style(.faint))
        break
      }
      let start = x
      let surface: Surface = isHere ? .selected : .plain
      x = frame.grid.put(
        name, x: x, y: row.y, in: row, isHere ? Style(.strong, on: surface, .bold) : Style(.secondary))
      x = frame.grid.put(count, x: x, y: row.y, in: row, Style(.accent, on: surface))
      frame.onClick(Region(x: start, y: row.y, width: x - start, height: 1), .selectGroup(group.group))
    }
  }

  private func drawNothing(into frame: inout Frame, region: Region) {
    let isWaiting = application.lacksTexts && !search.query.isEmpty
    let text = isWaiting ? Self.waiting : search.miss?.description ?? Self.advice
    for (row, line) in wrap([Span(text, Style(.secondary))], width: min(region.width, 72)).enumerated() {
      frame.grid.put(line, x: region.x, y: region.y + row, in: region)
    }
  }

  private static let waiting =
    "The texts of this large case are being read. What is found shows by itself in a moment; go on typing."

  private static let advice =
    "Names, titles and every text of the case are searched, without regard to case and accents. Several words must all be there, in any order."

  /// The hit under the cursor: its title and where it leads, and its context with more room.
  private func drawDetail(into frame: inout Frame, region: Region) {
    guard let found = search.selected else { return }
    let hit = casebook.hit(found, search.results.query, asOf: moment)
    let place = [
      Span(words.destination(hit), Style(.secondary)), Span(hit.location.description, Style(.link)),
    ].truncated(to: region.width * 3 / 5)
    var title = hit.title.spans(Style(.strong, .bold))
    if !hit.subject.pieces.isEmpty {
      title = hit.subject.spans(Style(.secondary)) + [Span(": ", Style(.secondary))] + title
    }
    title = title.truncated(to: region.width - place.columns - 2)
    frame.grid.put(title, x: region.x, y: region.y, in: region)
    frame.grid.put(place, x: region.maxX - place.columns, y: region.y, in: region)
    let rows = region.height - 1
    let context = words.context(hit, columns: region.width * rows - rows * 8, Style())
    for (row, line) in wrap(context, width: region.width).prefix(rows).enumerated() {
      frame.grid.put(line, x: region.x, y: region.y + 1 + row, in: region)
    }
  }
}
