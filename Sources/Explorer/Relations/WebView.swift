import Canvas
import CaseModel

/// Draws relations as a graph: actors on a circle, a line for each relation in the stroke of its sign.
///
/// A triad out of balance has heavier lines, and a mark before their signs and before its actors' names.
struct WebView {
  let matrix: RelationMatrix
  let pair: OrderedPair?
  /// A triad out of balance that the two chosen actors belong to.
  let triad: RelationTriad?
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
    Style(.alarm, .bold),
  ]

  func draw(into frame: inout Frame, region: Region) {
    guard region.width >= 12, region.height >= 5 else { return }
    let nodes = placed(in: region)
    let lines = lines(nodes)
    var raster = DotRaster(size: Size(width: region.width, height: region.height))
    for line in lines {
      let (start, end) = (nodes[line.low].centre, nodes[line.high].centre)
      let segment = DotSegment(
        x1: Double((start.x - region.x) * 2) + 1, y1: Double((start.y - region.y) * 4) + 2,
        x2: Double((end.x - region.x) * 2) + 1, y2: Double((end.y - region.y) * 4) + 2)
      // A line of a triad is two dots thick, side by side with the first whichever way it runs.
      let isUpright = abs(segment.y2 - segment.y1) > abs(segment.x2 - segment.x1)
      for offset in isInTriad(line, nodes) ? [0.0, 1.0] : [0.0] {
        raster.beginLine()
        raster.draw(
          segment.moved(right: isUpright ? offset : 0, down: isUpright ? 0 : offset),
          RelationWords.stroke(line.bond.phase.sign), rank: line.rank)
      }
    }
    frame.grid.draw(raster, in: region, isASCII: isASCII) { Self.looks[min(Int($0), Self.looks.count - 1)] }
    var taken = nodes.map(\.region)
    for line in lines { drawSign(line, nodes, &taken, into: &frame, region: region) }
    for node in nodes { draw(node, into: &frame, region: region) }
    let left = matrix.actors.count - nodes.count
    if left > 0 {
      frame.grid.put(
        "and \(left) more in the matrix", x: region.x, y: region.maxY - 1, in: region, Style(.secondary))
    }
  }

  /// A relation between two nodes.
  private struct Line {
    let low: Int
    let high: Int
    let bond: RelationMatrix.Bond
    let rank: UInt8
  }

  /// The relations between the nodes, the chosen one first.
  private func lines(_ nodes: [Placed]) -> [Line] {
    var lines: [Line] = []
    for low in nodes.indices {
      for high in nodes.indices.dropFirst(low + 1) {
        let these = OrderedPair(nodes[low].actor.id, nodes[high].actor.id)
        guard let bond = matrix.bond(these.first, these.second) else { continue }
        let isChosen = pair?.isSame(as: these) ?? false
        let isInTriad = triad?.contains(these) == true
        let rank = isInTriad ? 5 : isChosen ? 4 : bond.freshness == .earlier ? 0 : Self.rank(bond.phase.sign)
        let line = Line(low: low, high: high, bond: bond, rank: rank)
        if isChosen { lines.insert(line, at: 0) } else { lines.append(line) }
      }
    }
    // What is lit gets the room for its signs first.
    return lines.filter { $0.rank == 5 } + lines.filter { $0.rank != 5 }
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
    let wanted = (pair.map { [$0.first, $0.second] } ?? []) + (triad?.actors ?? [])
    let layout = CircularLayout(matrix, showing: wanted)
    let isFramed = region.height >= Self.framedHeight
    let actors = layout.nodes.compactMap { node in
      matrix.position(of: node.actor).map { (matrix.actors[$0], node) }
    }
    let names = actors.map { actor, _ in
      let name = (region.width >= Self.namedWidth ? actor.shortName : actor.id.rawValue).truncated(to: 14)
      return triad?.actors.contains(actor.id) == true ? "\(Self.triadMark) \(name)" : name
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
    let mark = isInTriad(line, nodes) ? Self.triadMark + sign : sign
    let (start, end) = (nodes[line.low].centre, nodes[line.high].centre)
    for share in [0.5, 0.4, 0.6, 0.33, 0.67, 0.45, 0.55, 0.27, 0.73] {
      let x = Double(start.x) + Double(end.x - start.x) * share
      let y = Double(start.y) + Double(end.y - start.y) * share
      let place = Region(
        x: Int(x.rounded()) - mark.columns / 2, y: Int(y.rounded()), width: mark.columns, height: 1)
      let air = place.inset(left: -1, right: -1)
      guard taken.allSatisfy({ $0.intersection(air).isEmpty }) else { continue }
      taken.append(place)
      let style =
        isChosen(line, nodes) ? RelationWords.style(line.bond).on(.selected) : RelationWords.style(line.bond)
      frame.grid.put(mark, x: place.x, y: place.y, in: region, style)
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
    if node.region.height == 3 {
      frame.grid.drawFrame(node.region, isChosen ? Style(.accent) : Style(.line))
      let inner = node.region.inset(left: 1, top: 1, right: 1, bottom: 1)
      frame.grid.fill(inner, style)
      frame.grid.put(" \(node.name)", x: inner.x, y: inner.y, in: region, style)
    } else {
      frame.grid.put(" \(node.name)", x: node.region.x, y: node.region.y, in: region, style)
    }
    guard let pair else { return }
    let partner = node.actor.id == pair.first ? pair.second : pair.first
    frame.onClick(node.region, .chooseRelation(OrderedPair(node.actor.id, partner)))
  }
}
