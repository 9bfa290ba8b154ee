import Canvas
import CaseModel

/// Writes the names on the map: of places, and of states beside their capitals.
struct MapLabels {
  let application: Application
  let location: MapLocation
  let scene: MapScene

  private var casebook: Casebook { application.casebook }

  /// One name, before there is room for it.
  private struct Label {
    let text: String
    let style: Style
    let priority: Int
    let request: LabelPlacement.Request
    let place: Identifier<Place>?
  }

  /// A name with the cells where it stands.
  struct Placed {
    let text: String
    let style: Style
    let region: Region
    /// The place that it names; nothing for a state.
    let place: Identifier<Place>?
  }

  /// The names that found room, where they hide as little of the map's lines as can be.
  func placed(over grid: Grid) -> [Placed] {
    let labels = (placeLabels() + stateLabels()).sorted { $0.priority > $1.priority }
    let points = scene.markers.compactMap { marker in
      marker.cell.map { Region(x: $0.x, y: $0.y, width: 1, height: 1) }
    }
    // The air around a name must not cut into a box.
    let placement = LabelPlacement(
      labels.map(\.request), in: scene.view.region, avoiding: points + scene.boxes.map(\.region.widened)
    ) { region in
      (region.x..<region.maxX).count { !grid.isBlank(x: $0, y: region.y) }
    }
    return zip(labels, placement.regions).compactMap { label, region in
      guard let region, label.place != nil || isNearest(label.request.anchor, to: region) else { return nil }
      return Placed(text: label.text, style: label.style, region: region, place: label.place)
    }
  }

  /// Whether a state's name stands nearer to its own capital than to another one, which it would seem to name.
  private func isNearest(_ anchor: Point, to region: Region) -> Bool {
    func gap(_ cell: Point) -> Int {
      let across = max(0, region.x - cell.x, cell.x - region.maxX + 1)
      // A row is as high as two columns are wide.
      return across + 2 * abs(cell.y - region.y)
    }
    let others = scene.markers.filter { $0.capitalOf != nil && !$0.isInBox }.compactMap(\.cell)
    return others.allSatisfy { $0 == anchor || gap(anchor) < gap($0) }
  }

  /// The name of a place in the script that is asked for, where it has one that can be written.
  func name(of place: Place) -> String {
    guard location.script == .own else { return place.name }
    return place.localNames.writable(with: application.state.appearance.glyphs).first?.text ?? place.name
  }

  /// The state whose capital a place is, by its hue.
  static func role(of state: Identifier<PoliticalActor>?, in casebook: Casebook) -> Role {
    guard let lane = casebook.lanes.firstIndex(where: { $0.id == state }) else { return .secondary }
    return BandView.hue(lane)
  }

  private func placeLabels() -> [Label] {
    let origin = location.origin.flatMap { casebook.place($0) }
    return scene.markers.compactMap { marker in
      guard let cell = marker.cell, !marker.isInBox else { return nil }
      let isSelected = marker.place.id == location.place
      var text = name(of: marker.place)
      if let origin, let start = origin.point, origin.id != marker.place.id {
        text += " \(MapWords.distance(start.distance(to: marker.point)))"
      }
      // What is looked at keeps its name, then what happens now, then capitals, then what matters most.
      let priority =
        (isSelected ? 1 << 40 : 0) + (marker.isLit ? 1 << 36 : 0) + (marker.capitalOf != nil ? 1 << 35 : 0)
        + min(marker.weight, 1 << 30)
      let style =
        isSelected
        ? Style(.strong, on: .selected, .bold)
        : marker.isLit ? Style(.moment) : Style(marker.capitalOf != nil ? .strong : .text)
      return Label(
        text: text, style: style, priority: priority,
        request: LabelPlacement.Request(anchor: cell, columns: text.columns), place: marker.place.id)
    }
  }

  /// The states' names, each beside its capital or, where that is not seen, beside its place of the greatest weight.
  private func stateLabels() -> [Label] {
    let inView = scene.markers.filter { $0.cell != nil && !$0.isInBox }
    return casebook.lanes.compactMap { state in
      let own = inView.filter { $0.place.state == state.id || $0.capitalOf == state.id }
      guard
        let anchor = own.first(where: { $0.capitalOf == state.id }) ?? own.max(by: { $0.weight < $1.weight }),
        let cell = anchor.cell
      else { return nil }
      let text = state.shortName.uppercased()
      return Label(
        text: text, style: Style(Self.role(of: state.id, in: casebook)), priority: 1 << 34,
        request: LabelPlacement.Request(anchor: cell, columns: text.columns, isLoose: true), place: nil)
    }
  }
}
