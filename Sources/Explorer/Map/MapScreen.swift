import Canvas
import CaseModel

/// Draws the map's places over its lines, and what is said of the place under the cursor.
struct MapScreen {
  let application: Application
  let location: MapLocation

  func draw(into frame: inout Frame, content: Region, _ insets: inout KeptInsets) {
    let layout = MapLayout(content, application.state.focus)
    let view = application.view(of: location)
    let scene = MapScene(application, location, view)
    let labels = MapLabels(application: application, location: location, scene: scene)
    frame.onClick(view.region, .lookAt(Point(x: view.region.x, y: view.region.y)))
    drawJoins(scene, into: &frame)
    MapBoxView(application: application, location: location, scene: scene, labels: labels)
      .draw(into: &frame, &insets)
    for label in labels.placed(over: frame.grid) { draw(label, in: view.region, into: &frame) }
    // The place under the cursor last, then what weighs most, so that they lie above their neighbours.
    let ranks = scene.markers.map { $0.place.id == location.place ? .max : $0.weight }
    for position in ranks.indices.sorted(by: { ranks[$0] < ranks[$1] }) {
      draw(scene.markers[position], into: &frame)
    }
    drawPane(layout, into: &frame)
  }

  /// The lines between the event's place and its participants' capitals.
  private func drawJoins(_ scene: MapScene, into frame: inout Frame) {
    guard let hub = scene.joined.first else { return }
    var raster = DotRaster(size: Size(width: scene.view.region.width, height: scene.view.region.height))
    let start = scene.markers[hub].dot
    for position in scene.joined.dropFirst() {
      let end = scene.markers[position].dot
      raster.beginLine()
      raster.draw(DotSegment(x1: start.x, y1: start.y, x2: end.x, y2: end.y), .dotted)
    }
    // The moment's colour, without the underline that it has where there are no colours: dots are not underlined.
    frame.grid.draw(raster, in: scene.view.region, isASCII: application.state.appearance.isASCII) { _ in
      Style(.hue5)
    }
  }

  /// A name with a blank on either side, so that no coast runs into it.
  private func draw(_ label: MapLabels.Placed, in area: Region, into frame: inout Frame) {
    let air = Region(x: label.region.x - 1, y: label.region.y, width: label.region.width + 2, height: 1)
    frame.grid.fill(air.intersection(area), Style())
    frame.grid.put(label.text, x: label.region.x, y: label.region.y, in: area, label.style)
    if let place = label.place { frame.onClick(label.region, .choosePlace(place)) }
  }

  private func draw(_ marker: MapScene.Marker, into frame: inout Frame) {
    guard let cell = marker.cell else { return }
    let glyphs = frame.glyphs
    let sign = marker.isLit ? glyphs.diamond : marker.capitalOf != nil ? glyphs.chosen : glyphs.hollowBullet
    let isSelected = marker.place.id == location.place
    let role: Role =
      marker.isLit
      ? .moment : MapLabels.role(of: marker.capitalOf ?? marker.place.state, in: application.casebook)
    frame.put(sign, x: cell.x, y: cell.y, Style(role, on: isSelected ? .selected : .plain, .bold))
    if !marker.isInBox {
      frame.onClick(Region(x: cell.x, y: cell.y, width: 1, height: 1), .choosePlace(marker.place.id))
    }
  }

  private func drawPane(_ layout: MapLayout, into frame: inout Frame) {
    let split = layout.split
    let pane = split.pane
    let maker = MapPage(application: application, location: location, isBrief: split.isBelow)
    if split.isBelow, !layout.isOneLine { frame.grid.putTitle(maker.title, onRule: split.rule) }
    let hasFocus = application.state.focus == .side
    if layout.isOneLine {
      frame.grid.put(maker.line.truncated(to: pane.width), x: pane.x, y: pane.y, in: pane)
      return
    }
    let page = maker.page
    // While the cursor is on the map, the pane stands where the event that sets the moment is seen.
    let shown = hasFocus ? application.state.selection : maker.rowOfEvent(in: page)
    let lines = PageLayout(page, width: pane.width, showing: shown, height: pane.height)
    PageView(
      layout: lines, selection: hasFocus ? shown : nil,
      offset: PageView.offset(of: shown, in: lines, height: pane.height)
    ).draw(into: &frame, region: pane) { .selectInSidePane($0) }
  }
}
