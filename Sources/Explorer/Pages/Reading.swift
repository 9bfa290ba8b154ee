/// How far a reader has come on a page that is text as much as lines to choose from.
///
/// Going down moves the cursor while the next line is in sight and scrolls the text towards it otherwise, so that nothing between two
/// lines, nor after the last, is passed over.
struct Reading: Hashable {
  /// The line under the cursor, counted from 0.
  var selection: Int
  /// The first line of the pane.
  var scroll: Int

  /// The place after a move.
  ///
  /// - Parameters:
  ///   - steps: lines to choose from, down or up.
  ///   - layout: the page.
  ///   - height: rows of the pane.
  func moved(by steps: Int, in layout: PageLayout, height: Int) -> Reading {
    var place = self
    let limit = max(0, layout.lines.count - height)
    place.scroll = min(max(0, scroll), limit)
    let next = min(max(0, selection + steps), layout.linesOfTarget.count - 1)
    if next >= 0, next != selection, place.shows(layout.linesOfTarget[next], height) {
      place.selection = next
      return place
    }
    let isFar = abs(steps) > 1
    let step = max(1, isFar ? height - 2 : height / 2)
    place.scroll = min(max(0, place.scroll + (steps < 0 ? -step : step)), limit)
    if isFar {
      place.selection = place.firstShown(in: layout, height) ?? selection
    } else if next >= 0, place.shows(layout.linesOfTarget[next], height) {
      place.selection = next
    }
    return place
  }

  /// The place at which a line is chosen that may be out of sight.
  func choosing(_ target: Int, in layout: PageLayout, height: Int) -> Reading {
    let limit = max(0, layout.lines.count - height)
    let selection = min(max(0, target), max(0, layout.linesOfTarget.count - 1))
    var place = Reading(selection: selection, scroll: min(max(0, scroll), limit))
    if target <= 0 {
      place.scroll = 0
    } else if target >= layout.linesOfTarget.count {
      place.scroll = limit
    } else if !place.shows(layout.linesOfTarget[selection], height) {
      place.scroll = min(limit, max(0, layout.linesOfTarget[selection].upperBound - height / 2))
    }
    return place
  }

  private func shows(_ lines: Range<Int>, _ height: Int) -> Bool {
    lines.lowerBound >= scroll && lines.upperBound <= scroll + height
  }

  private func firstShown(in layout: PageLayout, _ height: Int) -> Int? {
    layout.linesOfTarget.firstIndex { shows($0, height) }
  }
}
