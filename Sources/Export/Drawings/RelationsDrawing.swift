import Canvas
import CaseModel
import EDTF
import Explorer

/// Draws who stands how with whom at a moment, or at two: a graph, and below it every relation in words with its grounds.
struct RelationsDrawing {
  private let handout: Handout
  private let casebook: Casebook
  private let location: RelationsLocation
  /// The moments that are drawn, the one that is compared with first.
  private let moments: [RelationMatrix]

  private static let margin = 24.0
  private static let headHeight = 76.0

  /// Gathers what holds at the location's moments.
  init(of location: RelationsLocation, _ handout: Handout) {
    self.handout = handout
    self.location = location
    casebook = handout.whole
    let day = location.moment ?? casebook.span.upperBound
    moments = [location.against, day].compactMap { $0 }.map(casebook.relationMatrix(asOf:))
  }

  var markup: Markup {
    let title = "\(casebook.heading.title): who stands how with whom"
    var marks = [DrawnText.markup("title", 0, 20, title)] + legend(y: 44)
    var y = Self.headHeight
    for matrix in moments { marks += section(matrix, &y) }
    for line in lines(RelationWords.origin + " " + handout.imprintLine) { marks.append(note(line, &y)) }
    return .tag(
      "svg",
      [
        .init("xmlns", "http://www.w3.org/2000/svg"),
        .init(
          "viewBox",
          "\((-Self.margin).short) 0 \((DrawingScale.width + 2 * Self.margin).short) \((y + 4).short)"),
        .init("role", "img"),
      ],
      [
        .tag("title", [], [.text("\(title), \(moments.map(\.day.label).joined(separator: " and "))")]),
        .tag("desc", [], [.text(handout.imprint.joined(separator: " "))]),
        .tag("style", [], [Self.style]),
      ] + marks)
  }

  /// The forms of the lines and what they mean.
  private func legend(y: Double) -> [Markup] {
    var x = 0.0
    var marks: [Markup] = []
    func add(_ line: (Double) -> Markup, _ words: String) {
      marks += [line(x), DrawnText.markup("note", x + 40, y + 4, words)]
      x += 40 + Double(words.columns) * 6 + 20
    }
    for sign in [Relation.Sign.positive, .mixed, .negative] {
      add(
        { DrawnWeb.stroke(sign, from: $0, y, to: $0 + 34, y) },
        "\(RelationWords.sign(sign, .unicode)) \(sign.rawValue)")
    }
    add(
      { DrawnWeb.stroke(.positive, isEarlier: true, from: $0, y, to: $0 + 34, y) },
      "last said of an earlier time")
    return marks
  }

  /// The graph of a moment and the list of what it shows; moves the lower edge of the drawing down.
  private func section(_ matrix: RelationMatrix, _ y: inout Double) -> [Markup] {
    var marks = [DrawnText.markup("moment", 0, y + 4, "As of \(matrix.day.label)")]
    let web = DrawnWeb(matrix, chosen: location.pair, top: y + 12)
    marks += web.markup
    y += DrawnWeb.height + 42
    if web.countOfOthers > 0 {
      marks.append(note("\(web.countOfOthers) more of whom less is said are in the list only.", &y))
    }
    for (index, bonded) in matrix.bondedPairs.enumerated() {
      for (row, line) in lines(sentence(bonded, number: index + 1)).enumerated() {
        marks.append(note(row == 0 ? line : "\u{2003}" + line, &y))
      }
    }
    let unbalanced = matrix.unbalanced
    if !unbalanced.isEmpty {
      y += 6
      let triads = unbalanced.prefix(12).map { RelationWords.sentence($0, in: casebook) }
      let rest = unbalanced.count > triads.count ? ["And \(unbalanced.count - triads.count) more."] : []
      let text = "Out of balance: " + (triads + rest + [RelationWords.theory]).joined(separator: " ")
      for line in lines(text) { marks.append(note(line, &y)) }
    }
    y += 18
    return marks
  }

  /// A relation in words: who, how, since when, on what grounds.
  private func sentence(_ bonded: RelationMatrix.BondedPair, number: Int) -> String {
    let phase = bonded.bond.phase
    let earlier = bonded.bond.freshness == .earlier ? "last said of " : ""
    let grounds = Grounds(casebook: casebook).lines(phase.provenance).first.map(\.text) ?? ""
    return "\(number). \(RelationWords.names(bonded.pair, in: casebook)): \(RelationWords.phase(phase)); "
      + "\(earlier)\(phase.when.label). \(grounds)"
  }

  private func lines(_ text: String) -> [String] { DrawnText.lines(text, width: DrawingScale.width) }

  private func note(_ text: String, _ y: inout Double) -> Markup {
    defer { y += DrawnText.lineHeight }
    return DrawnText.markup("note", 0, y + 4, text)
  }

  private static let style = Markup.styleSheet(
    """

    svg { background: #fdfcf9; font: 12px system-ui, "Noto Sans", "Noto Sans CJK KR", sans-serif; }
    text { fill: #22252b; }
    .title { font-size: 15px; font-weight: 600; } .moment { font-size: 13px; font-weight: 600; }
    .note { fill: #4a505b; font-size: 11px; white-space: pre; }
    .node { fill: #ffffff; stroke: #5b616c; } .node.chosen { stroke: #22252b; stroke-width: 2; }
    .name, .sign { text-anchor: middle; font-weight: 600; white-space: pre; } .sign { font-size: 11px; }
    .plate { fill: #fdfcf9; }
    .bond { stroke-width: 1.8; stroke-linecap: butt; } .bond.chosen { stroke-width: 3.4; }
    line.positive { stroke: #2f6f6b; } text.positive { fill: #24605c; }
    line.mixed { stroke: #8a5a12; stroke-dasharray: 2 4; } text.mixed { fill: #75490a; }
    line.negative { stroke: #a3261d; stroke-dasharray: 9 5; } text.negative { fill: #a3261d; }
    line.earlier { stroke: #9a9da4; stroke-width: 1.1; }

    """)
}
