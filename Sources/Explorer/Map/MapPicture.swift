import Canvas
import CaseModel

/// What the map shows at a location, for whoever draws it elsewhere than on a screen.
public struct MapPicture {
  /// A place of the case, where it stands in the picture.
  public struct Spot {
    public let place: Place
    /// The name in the location's script.
    public let name: String
    /// From the left edge of the picture or of the inset.
    public let x: Double
    /// From its upper edge.
    public let y: Double
    /// Whether something that happened there can belong to the moment.
    public let isLit: Bool
    public let isChosen: Bool
    /// The state whose capital it is.
    public let capitalOf: Identifier<PoliticalActor>?
    /// How much what happened there weighs.
    public let weight: Int
    /// Whether the event under the cursor is joined with it.
    public let isJoined: Bool
  }

  /// A part of the earth with its lines.
  public struct Panel {
    /// In units of a dot of the screen: twice the view's columns wide, four times its rows high.
    public let view: MapView
    /// The sheets to draw, each with the regions that are left to another.
    public let sheets: [(sheet: MapSheet, except: [GeoWindow])]
    /// The places that it shows.
    public let spots: [Spot]
  }

  /// A box at the edge of the picture with what lies outside.
  public struct Inset {
    public let isWest: Bool
    /// A small map; nothing where there are no lines for one.
    public let panel: Panel?
    /// Places that are on no map.
    public let others: [Spot]
  }

  /// The map itself.
  public let main: Panel
  /// At most one in the west and one in the east.
  public let insets: [Inset]
  /// The event's own place, from which lines lead to all others that are joined; nothing when it has none or nobody to join.
  public let hub: Identifier<Place>?
  /// The moment in words.
  public let moment: String
  /// The places that cannot be drawn, since they have no coordinates.
  public let unlocated: [Place]

  /// Lays out the map at a location.
  ///
  /// - Parameters:
  ///   - location: where and when.
  ///   - casebook: the case.
  ///   - atlas: its lines.
  ///   - width: the width of the picture; at least 2.
  ///   - height: its height; at least 4.
  ///   - insetSize: the width and the height of a small map.
  /// - Complexity: O(events + places).
  public init(
    of location: MapLocation, in casebook: Casebook, _ atlas: MapAtlas, width: Int, height: Int,
    insetSize: (width: Int, height: Int)
  ) {
    var application = Application(
      casebook: casebook, location: .map(location), size: Size(width: 110, height: 30))
    application.receive(atlas)
    let settled = application.mapLocation ?? location
    let view = application.view(
      of: settled, in: Region(x: 0, y: 0, width: max(1, width / 2), height: max(1, height / 4)))
    let scene = MapScene(application, settled, view)
    let labels = MapLabels(application: application, location: settled, scene: scene)
    let joined = Set(scene.joined)

    func spot(_ position: Int, in view: MapView) -> Spot {
      let marker = scene.markers[position]
      let (x, y) = view.dot(marker.point)
      return Spot(
        place: marker.place, name: labels.name(of: marker.place), x: x, y: y, isLit: marker.isLit,
        isChosen: marker.place.id == settled.place, capitalOf: marker.capitalOf, weight: marker.weight,
        isJoined: joined.contains(position))
    }

    let seen = scene.markers.indices.filter { scene.markers[$0].cell != nil && !scene.markers[$0].isInBox }
    main = Panel(
      view: view, sheets: atlas.sheets(for: view.bounds, resolution: view.degreesPerDot / 2),
      spots: seen.map { spot($0, in: view) })
    insets = scene.boxes.map { box in
      let inside = (box.picture?.places ?? []) + box.places
      let cells = Region(x: 0, y: 0, width: max(1, insetSize.width / 2), height: max(1, insetSize.height / 4))
      let small = box.picture.map {
        MapView(inset: cells, of: $0.sheet.window, around: scene.markers[$0.places.first ?? 0].point)
      }
      func isSeen(_ position: Int) -> Bool {
        let point = scene.markers[position].point
        return box.picture?.sheet.window.contains(point) == true && small?.cell(point) != nil
      }
      let panel = small.flatMap { view in
        box.picture.map { picture in
          Panel(
            view: view, sheets: [(picture.sheet, [])], spots: inside.filter(isSeen).map { spot($0, in: view) }
          )
        }
      }
      return Inset(
        isWest: box.isWest, panel: panel, others: inside.filter { !isSeen($0) }.map { spot($0, in: view) })
    }
    hub = scene.joined.count > 1 ? scene.markers[scene.joined[0]].place.id : nil
    moment = application.state.momentLabel(in: casebook)
    unlocated = casebook.places.filter { $0.point == nil }
  }
}
