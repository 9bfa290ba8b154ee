import Canvas
import CaseModel

/// Draws relations as a graph: actors on a circle, a line for each relation in the stroke of its sign.
///
/// A triad out of balance has heavier lines, and a mark before their signs and before its actors' names. Nothing moves when the
/// cursor does: what is lit has the place that it has unlit.
struct WebView {
  let matrix: RelationMatrix
  let pair: OrderedPair?
  /// A triad out of balance that the two chosen actors belong to.
  let triad: RelationTriad?
  /// Whether lines are lit too, and not only actors and signs.
  let lightsLines: Bool
  let isASCII: Bool

  /// What stands before the signs and the names of a triad out of balance.
  static let triadMark = "!"

  /// Height from which a node has a frame.
  private static let framedHeight = 18
  /// Width below which a node bears its id.
  private static let namedWidth = 48

  /// A node with its place on the screen.
  private struct Placed {
    let actor: PoliticalActor
    let name: String
    let region: Region

    var centre: Point { Point(x: region.x + region.width / 2, y: region.y + region.height / 2) }
  }

  /// The looks of lines by their rank: what was last said before, the three signs, the chosen one, a triad.
  private static let looks = [
    Style(.faint), Style(.mixed), Style(.positive), Style(.negative), Style(.accent, .bold),
    // The colour of an alarm, without what an alarm has where there are no colours: reversed dots are no line.
    Style(.hue2, .bold),
  ]

  /// The looks of a line by its rank: by what was last said before and by the three signs, then the chosen one, then a triad.
  private enum Rank {
    static let earlier: UInt8 = 0
    static let chosen: UInt8 = 4
    static let triad: UInt8 = 5
  }

  /// Whether a region has room for a graph.
  private static func hasRoom(_ region: Region) -> Bool { region.width >= 12 && region.height >= 5 }

  /// Who is drawn; all but a few of a small matrix, whatever the cursor is on.
  var actors: [Identifier<PoliticalActor>] { layout.nodes.map(\.actor) }

  private var layout: CircularLayout {
    CircularLayout(matrix, showing: (pair.map { [$0.first, $0.second] } ?? []) + (triad?.actors ?? []))
  }

  /// Draws the lines as they are when none is lit.
  func drawGround(into frame: inout Frame, region: Region) {
    guard Self.hasRoom(region) else { return }
    let nodes = placed(in: region)
    draw(lines(nodes), nodes, into: &frame, region: region) { line in
      line.bond.freshness == .earlier ? Rank.earlier : Self.rank(line.bond.phase.sign)
    }
    let left = matrix.actors.count - nodes.count
    guard left > 0 else { return }
    frame.grid.put(
      "and \(left) more in the matrix", x: region.x, y: region.maxY - 1, in: region, Style(.secondary))
  }

  /// Draws the lines that are lit, the signs and the actors.
  func draw(into frame: inout Frame, region: Region) {
    guard Self.hasRoom(region) else { return }
    let nodes = placed(in: region)
    let lines = lines(nodes)
    if lightsLines {
      let lit = lines.filter { isChosen($0, nodes) || isInTriad($0, nodes) }
      draw(lit, nodes, into: &frame, region: region) { isInTriad($0, nodes) ? Rank.triad : Rank.chosen }
    }
    var taken = nodes.map(\.region)
    for line in lines { drawSign(line, nodes, &taken, into: &frame, region: region) }
    for node in nodes { draw(node, into: &frame, region: region) }
  }

  private func draw(
    _ lines: [Line], _ nodes: [Placed], into frame: inout Frame, region: Region, rank: (Line) -> UInt8
  ) {
    guard !lines.isEmpty else { return }
    var raster = DotRaster(size: Size(width: region.width, height: region.height))
    for line in lines {
      let (start, end) = (nodes[line.low].centre, nodes[line.high].centre)
      let segment = DotSegment(
        x1: Double((start.x - region.x) * 2) + 1, y1: Double((start.y - region.y) * 4) + 2,
        x2: Double((end.x - region.x) * 2) + 1, y2: Double((end.y - region.y) * 4) + 2)
      let rank = rank(line)
      // A line of a triad is two dots thick, side by side with the first whichever way it runs.
      let isUpright = abs(segment.y2 - segment.y1) > abs(segment.x2 - segment.x1)
      for offset in rank == Rank.triad ? [0.0, 1.0] : [0.0] {
        raster.beginLine()
        raster.draw(
          segment.moved(right: isUpright ? offset : 0, down: isUpright ? 0 : offset),
          RelationWords.stroke(line.bond.phase.sign), rank: rank)
      }
    }
    frame.grid.draw(raster, in: region, isASCII: isASCII) { Self.looks[min(Int($0), Self.looks.count - 1)] }
  }

  /// A relation between two nodes.
  private struct Line {
    let low: Int
    let high: Int
    let bond: RelationMatrix.Bond
  }

  /// The relations between the nodes, in their order.
  private func lines(_ nodes: [Placed]) -> [Line] {
    var lines: [Line] = []
    for low in nodes.indices {
      for high in nodes.indices.dropFirst(low + 1) {
        let these = OrderedPair(nodes[low].actor.id, nodes[high].actor.id)
        guard let bond = matrix.bond(these.first, these.second) else { continue }
        lines.append(Line(low: low, high: high, bond: bond))
      }
    }
    return lines
  }

  private func isInTriad(_ line: Line, _ nodes: [Placed]) -> Bool {
    triad?.contains(OrderedPair(nodes[line.low].actor.id, nodes[line.high].actor.id)) == true
  }

  private static func rank(_ sign: Relation.Sign) -> UInt8 {
    switch sign {
    case .mixed: 1
    case .positive: 2
    case .negative: 3
    }
  }

  private func placed(in region: Region) -> [Placed] {
    let isFramed = region.height >= Self.framedHeight
    let actors = layout.nodes.compactMap { node in
      matrix.position(of: node.actor).map { (matrix.actors[$0], node) }
    }
    let names = actors.map { actor, _ in
      (region.width >= Self.namedWidth ? actor.shortName : actor.id.rawValue).truncated(to: 14)
    }
    let widest = (names.map(\.columns).max() ?? 0) + 4
    let height = isFramed ? 3 : 1
    let (across, down) = (Double(region.width - widest) / 2, Double(region.height - height) / 2)
    return zip(actors, names).map { entry, name in
      let (actor, node) = entry
      let width = name.columns + (isFramed ? 4 : 2)
      let x = Double(region.x) + Double(region.width) / 2 + node.x * across - Double(width) / 2
      let y = Double(region.y) + down + node.y * down
      return Placed(
        actor: actor, name: name,
        region: Region(x: Int(x.rounded()), y: Int(y.rounded()), width: width, height: height))
    }
  }

  /// Puts the sign on its line, where no node and no other sign is.
  private func drawSign(
    _ line: Line, _ nodes: [Placed], _ taken: inout [Region], into frame: inout Frame, region: Region
  ) {
    let sign = RelationWords.mark(line.bond, frame.glyphs)
    let (start, end) = (nodes[line.low].centre, nodes[line.high].centre)
    for share in [0.5, 0.4, 0.6, 0.33, 0.67, 0.45, 0.55, 0.27, 0.73] {
      let x = Double(start.x) + Double(end.x - start.x) * share
      let y = Double(start.y) + Double(end.y - start.y) * share
      let place = Region(
        x: Int(x.rounded()) - sign.columns / 2, y: Int(y.rounded()), width: sign.columns, height: 1)
      // Before the sign there is room for the mark of a triad.
      let marked = place.inset(left: -1)
      let air = marked.inset(left: -1, right: -1)
      guard taken.allSatisfy({ $0.intersection(air).isEmpty }) else { continue }
      taken.append(marked)
      let style =
        isChosen(line, nodes) ? RelationWords.style(line.bond).on(.selected) : RelationWords.style(line.bond)
      if isInTriad(line, nodes) {
        frame.grid.put(Self.triadMark, x: marked.x, y: place.y, in: region, Style(.alarm, .bold))
      }
      frame.grid.put(sign, x: place.x, y: place.y, in: region, style)
      frame.onClick(
        place, .chooseRelation(OrderedPair(nodes[line.low].actor.id, nodes[line.high].actor.id)))
      return
    }
  }

  private func isChosen(_ line: Line, _ nodes: [Placed]) -> Bool {
    pair?.isSame(as: OrderedPair(nodes[line.low].actor.id, nodes[line.high].actor.id)) ?? false
  }

  private func draw(_ node: Placed, into frame: inout Frame, region: Region) {
    let isChosen = node.actor.id == pair?.first || node.actor.id == pair?.second
    let style = isChosen ? Style(.strong, on: .selected, .bold) : Style(.strong)
    frame.grid.fill(node.region.intersection(region), isChosen ? style : Style())
    let isFramed = node.region.height == 3
    let inner = isFramed ? node.region.inset(left: 1, top: 1, right: 1, bottom: 1) : node.region
    if isFramed {
      frame.grid.drawFrame(node.region, isChosen ? Style(.accent) : Style(.line))
      frame.grid.fill(inner, style)
    }
    frame.grid.put(node.name, x: inner.x + 1, y: inner.y, in: region, style)
    if triad?.actors.contains(node.actor.id) == true {
      frame.grid.put(
        Self.triadMark, x: inner.x, y: inner.y, in: region,
        Style(.alarm, on: isChosen ? .selected : .plain, .bold))
    }
    guard let pair else { return }
    let partner = node.actor.id == pair.first ? pair.second : pair.first
    frame.onClick(node.region, .chooseRelation(OrderedPair(node.actor.id, partner)))
  }
}
