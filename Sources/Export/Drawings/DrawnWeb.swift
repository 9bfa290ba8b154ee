import Canvas
import CaseModel
import Explorer

/// Relations of a moment as a graph on a drawing: actors on an oval, a line in the form of its sign for each relation.
///
/// On every line stand its number in the list below, its sign and, where it moves, the word for its trend, so that nothing is told
/// by colour alone.
struct DrawnWeb {
  static let height = 400.0
  private static let nodeHeight = 26.0
  private static let labelHeight = 16.0
  /// Where on its line a label may stand, as shares of the line.
  private static let shares = [0.5, 0.42, 0.58, 0.35, 0.65, 0.28, 0.72, 0.46, 0.54, 0.38, 0.62]

  private struct Node {
    let actor: Identifier<PoliticalActor>
    let name: String
    let x: Double
    let y: Double
    let box: DrawnBox
  }

  private struct Line {
    let number: Int
    let bond: RelationMatrix.Bond
    let from: Node
    let to: Node
  }

  private let nodes: [Node]
  private let lines: [Line]
  private let chosen: OrderedPair?
  /// How many actors found no room.
  let countOfOthers: Int

  /// Lays out the relations of a matrix.
  ///
  /// - Parameters:
  ///   - matrix: how the actors stand.
  ///   - chosen: two who must be seen, and whose line is heavier.
  ///   - top: the upper edge on the drawing.
  init(_ matrix: RelationMatrix, chosen: OrderedPair?, top: Double) {
    let layout = CircularLayout(matrix, showing: chosen.map { [$0.first, $0.second] } ?? [])
    nodes = layout.nodes.compactMap { node in
      guard let position = matrix.position(of: node.actor) else { return nil }
      let name = matrix.actors[position].shortName.oneLine.truncated(to: 22)
      let x = DrawingScale.width / 2 + node.x * 330
      let y = top + Self.height / 2 + node.y * (Self.height / 2 - 24)
      let width = Double(name.columns) * 7.2 + 22
      return Node(
        actor: node.actor, name: name, x: x, y: y,
        box: DrawnBox(around: x, y, width: width, height: Self.nodeHeight))
    }
    let places = Dictionary(nodes.map { ($0.actor, $0) }, uniquingKeysWith: { first, _ in first })
    lines = matrix.bondedPairs.enumerated().compactMap { index, bonded in
      guard let from = places[bonded.pair.first], let to = places[bonded.pair.second] else { return nil }
      return Line(number: index + 1, bond: bonded.bond, from: from, to: to)
    }
    self.chosen = chosen
    countOfOthers = matrix.actors.count - nodes.count
  }

  var markup: [Markup] {
    var taken = nodes.map(\.box)
    var labels: [Markup] = []
    for line in lines { labels += label(of: line, &taken) }
    return lines.map(drawn) + labels + nodes.map(drawn)
  }

  private func drawn(_ line: Line) -> Markup {
    Self.stroke(
      line.bond.phase.sign, isEarlier: line.bond.freshness == .earlier, isChosen: isChosen(line),
      from: line.from.x,
      line.from.y, to: line.to.x, line.to.y)
  }

  private func isChosen(_ line: Line) -> Bool {
    chosen?.isSame(as: OrderedPair(line.from.actor, line.to.actor)) ?? false
  }

  /// A line in the form of a sign.
  static func stroke(
    _ sign: Relation.Sign, isEarlier: Bool = false, isChosen: Bool = false, from x1: Double, _ y1: Double,
    to x2: Double, _ y2: Double
  ) -> Markup {
    .tag(
      "line",
      [
        .init("class", "bond \(sign.rawValue)" + (isEarlier ? " earlier" : "") + (isChosen ? " chosen" : "")),
        .init("x1", x1.short), .init("y1", y1.short), .init("x2", x2.short), .init("y2", y2.short),
      ])
  }

  /// The words on a line, where they cover no other; where there is no room the list has to do.
  private func label(of line: Line, _ taken: inout [DrawnBox]) -> [Markup] {
    let phase = line.bond.phase
    let trend = phase.trend == .steady ? "" : " \(Words.trend(phase.trend))"
    let sign = RelationWords.sign(phase.sign, .unicode)
    for text in ["\(line.number)  \(sign)\(trend)", "\(line.number)  \(sign)", "\(line.number)"] {
      let width = Double(text.columns) * DrawnText.columnWidth + 8
      for share in Self.shares {
        let x = line.from.x + (line.to.x - line.from.x) * share
        let y = line.from.y + (line.to.y - line.from.y) * share
        let box = DrawnBox(around: x, y, width: width, height: Self.labelHeight)
        guard !taken.contains(where: { $0.meets(box) }) else { continue }
        taken.append(box)
        return [
          box.markup("plate", rounding: 3),
          DrawnText.markup("sign \(phase.sign.rawValue)", x, y + 4, text),
        ]
      }
    }
    return []
  }

  private func drawn(_ node: Node) -> Markup {
    let isChosen = node.actor == chosen?.first || node.actor == chosen?.second
    return .tag(
      "g", [],
      [
        node.box.markup(isChosen ? "node chosen" : "node", rounding: 4),
        DrawnText.markup("name", node.x, node.y + 4.5, node.name),
      ])
  }
}
