import Canvas
import CaseModel
import Explorer

/// Draws eras and events over time, each date as surely as it is known.
///
/// An exact interval is a heavy line, a coarse date a thin one between two ticks (it happened somewhere in there), what is
/// approximate or uncertain is dashed, an open end fades, a day is a lozenge.
struct TimelineDrawing {
  private let casebook: Casebook
  private let numbers: [Identifier<Event>: Int]
  private let words: HTMLWords
  private let scale: DrawingScale
  private let events: [DrawnEvent]
  private let eras: [DrawnEra]

  private static let eraHeight = 24.0
  private static let axisHeight = 40.0
  private static let rowHeight = 27.0

  /// Lays a drawing out; nothing when there is no event.
  init?(of handout: Handout, numbers: [Identifier<Event>: Int], words: HTMLWords) {
    guard !handout.excerpt.events.isEmpty else { return nil }
    casebook = handout.excerpt
    self.numbers = numbers
    self.words = words
    // Every handout of a case has the same years in the same places, under the same eras.
    scale = DrawingScale(handout.whole)
    events = DrawnEvent.all(of: casebook, scale)
    eras = DrawnEra.all(of: handout.whole, scale)
  }

  var figure: Markup {
    let eraRows = Double((eras.map(\.row).max() ?? -1) + 1)
    let axisY = eraRows * Self.eraHeight + Self.axisHeight - 6
    let rowsY = eraRows * Self.eraHeight + Self.axisHeight
    let height = rowsY + Double((events.map(\.row).max() ?? 0) + 1) * Self.rowHeight + 4
    let axis = DrawingAxis(scale: scale, baseline: axisY, bottom: height)
    return .tag(
      "figure", [],
      [
        .tag(
          "div", class: "drawing",
          [
            .tag(
              "svg",
              [
                .init("viewBox", "-6 0 \((DrawingScale.width + 12).short) \(height.short)"),
                .init("role", "group"), .init("aria-label", "Timeline"),
              ],
              [Self.gradients] + axis.markup
                + eras.map {
                  $0.markup(y: Double($0.row) * Self.eraHeight, height: Self.eraHeight - 4, words)
                }
                + events.map { draw($0, y: rowsY + Double($0.row) * Self.rowHeight) })
          ]),
        .tag("figcaption", [], [.text(Self.legend)]),
      ])
  }

  private func draw(_ drawn: DrawnEvent, y: Double) -> Markup {
    let event = casebook.events[drawn.position]
    let group = Markup.tag(
      "g", [],
      [.tag("title", [], [.text("\(event.date.label): \(event.title)")])] + drawn.sign(y: y) + [
        drawn.label(y: y, number: numbers[event.id] ?? 0, isHeadline: event.isHeadline, words)
      ])
    let statement = Coverage.Statement.event(event.id)
    return words.leadsSomewhere(statement) ? .tag("a", [.link(to: statement.fragment)], [group]) : group
  }

  /// Open ends: a line that fades, and a ground that veils the end of an era.
  static var gradients: Markup {
    .tag(
      "defs", [],
      [
        gradient(Fragment("fade", "out"), "fade", from: "1", to: "0"),
        gradient(Fragment("fade", "in"), "fade", from: "0", to: "1"),
        gradient(Fragment("veil", "out"), "veil", from: "0", to: "1"),
        gradient(Fragment("veil", "in"), "veil", from: "1", to: "0"),
      ])
  }

  private static func gradient(
    _ id: Fragment, _ style: StaticString, from: String, to: String
  ) -> Markup {
    func stop(_ offset: String, _ opacity: String) -> Markup {
      .tag(
        "stop",
        [.init("class", style.description), .init("offset", offset), .init("stop-opacity", opacity)])
    }
    return .tag("linearGradient", [.id(id)], [stop("0", from), stop("1", to)])
  }

  private static let legend =
    "A filled lozenge is a day by which the case is told, an empty one another day. A heavy line lasts from end to end; "
    + "on a thin line with ticks it happened at some time. Dashed is approximate or uncertain, and a line that fades has "
    + "an end that is open or not known. Years in which more happens have more room."
}

extension Double {
  /// The number with at most one digit after the point, for coordinates.
  var short: String {
    let tenths = Int((self * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(Double(tenths) / 10)"
  }
}
