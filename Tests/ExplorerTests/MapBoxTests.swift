import Canvas
import CaseKit
import CaseModel
import TestKit
import Testing

@testable import Explorer

@Suite("Boxes and small maps at the map's edges")
struct MapBoxTests {
  private func scene(_ location: String, _ size: Size, _ atlas: MapAtlas = RealCase.atlas) throws -> MapScene
  {
    let casebook = try RealCase.casebook()
    var application = Application(
      casebook: casebook, location: try Location(parsing: location, in: casebook), size: size)
    application.receive(atlas)
    let map = try #require(application.mapLocation)
    return MapScene(application, map, application.view(of: map))
  }

  private func names(_ box: MapBox, _ scene: MapScene) -> [String] {
    (box.picture?.places ?? []).map { scene.markers[$0].place.name }
  }

  @Test(
    "Moscow and Washington have maps of their own where there is room",
    arguments: [(110, 30), (200, 60), (80, 24)])
  func cities(_ width: Int, _ height: Int) throws {
    let scene = try scene("map/us-accepts-talks", Size(width: width, height: height))
    let west = try #require(scene.boxes.first { $0.isWest })
    let east = try #require(scene.boxes.first { !$0.isWest })
    #expect(names(west, scene) == ["Moscow"] && names(east, scene) == ["Washington"])
    for box in [west, east] {
      let picture = try #require(box.picture)
      #expect(picture.sheet.lines.contains { $0.kind == .coast })
      // All of the sheet is in sight.
      let bounds = picture.view.bounds
      #expect(bounds.west <= picture.sheet.window.west && bounds.north >= picture.sheet.window.north)
    }
  }

  @Test(
    "Without lines for one, or on a low screen, a box has a row with an arrow",
    arguments: [(60, 18), (110, 30)])
  func rows(_ width: Int, _ height: Int) throws {
    let atlas = width == 60 ? RealCase.atlas : MapAtlas(sheets: [])
    let scene = try scene("map/us-accepts-talks?place=washington", Size(width: width, height: height), atlas)
    #expect(scene.boxes.allSatisfy { $0.picture == nil })
  }

  @Test(
    "Boxes lie on the map, apart from each other, with their own markers inside them and no others",
    arguments: 0..<8 as Range<UInt64>)
  func inside(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let places = try RealCase.casebook().places
    for _ in 0..<25 {
      let size = Size(
        width: .random(in: 1...220, using: &random), height: .random(in: 1...70, using: &random))
      let zoom = Int.random(in: MapLocation.zooms, using: &random)
      let place = try #require(places.randomElement(using: &random)).id
      let scene = try scene("map/us-accepts-talks?zoom=\(zoom)&place=\(place)", size)
      for marker in scene.markers where !marker.isInBox {
        guard let cell = marker.cell else { continue }
        #expect(
          !scene.boxes.contains { $0.region.contains(cell) }, "\(size) \(zoom) \(place): \(marker.place.id)")
      }
      for (index, box) in scene.boxes.enumerated() {
        #expect(box.region.intersection(scene.view.region) == box.region, "\(size) \(zoom)")
        #expect(scene.boxes[..<index].allSatisfy { $0.region.intersection(box.region).isEmpty }, "\(size)")
        if let picture = box.picture {
          #expect(picture.view.region.intersection(box.region) == picture.view.region, "\(size)")
        }
        for position in box.places + (box.picture?.places ?? []) {
          let cell = try #require(scene.markers[position].cell)
          let place = Region(x: cell.x, y: cell.y, width: 1, height: 1)
          #expect(place.intersection(box.region) == place, "\(size)")
        }
      }
    }
  }

  @Test("A window of one cell, one row or one column has a picture at every zoom")
  func tiny() throws {
    let casebook = try RealCase.casebook()
    for (width, height) in [(1, 1), (1, 60), (200, 1), (2, 2), (5, 4), (60, 3)] {
      for zoom in MapLocation.zooms {
        let size = Size(width: width, height: height)
        var application = Application(
          casebook: casebook, location: try Location(parsing: "map?zoom=\(zoom)", in: casebook), size: size)
        application.receive(RealCase.atlas)
        #expect(application.frame().grid.size == size)
      }
    }
  }

  @Test("The small maps are drawn only from sheets that lie outside the map")
  func insets() throws {
    let atlas = RealCase.atlas
    let casebook = try RealCase.casebook()
    for (place, window) in [("moscow", 27.0), ("washington", -92.0)] {
      let point = try #require(casebook.place(Identifier(place))?.point)
      #expect(atlas.inset(around: point)?.window.west == window)
    }
    #expect(atlas.inset(around: try #require(casebook.place("seoul")?.point)) == nil)
    #expect(
      atlas.sheets(for: atlas.window, resolution: 1e-6).allSatisfy { atlas.window.contains($0.sheet.window) })
  }
}
