import Canvas
import CaseModel
import TestKit
import Testing

@testable import Explorer

@Suite("The view of the map")
struct MapViewTests {
  private let window = GeoWindow(west: 95, south: 0, east: 150, north: 55)
  private let seoul = GeoPoint(longitude: 126.9978, latitude: 37.5683)

  private func view(_ width: Int, _ height: Int, zoom: Int = 4, at wanted: GeoPoint? = nil) -> MapView {
    MapView(
      region: Region(x: 3, y: 2, width: width, height: height), window: window, zoom: zoom,
      wanted: wanted ?? seoul)
  }

  @Test(
    "At the first zoom the whole window is seen, at every other one less",
    arguments: [(200, 58), (60, 13), (70, 27)])
  func zooms(_ width: Int, _ height: Int) {
    let whole = view(width, height, zoom: 1).bounds
    #expect(whole.west <= 95.001 && whole.east >= 149.999 && whole.south <= 0.001 && whole.north >= 54.999)
    for zoom in MapLocation.zooms.dropFirst() {
      let (near, far) = (view(width, height, zoom: zoom), view(width, height, zoom: zoom - 1))
      #expect(abs(near.degreesPerDot * 2.0.squareRoot() - far.degreesPerDot) < 1e-9)
      #expect(near.cell(seoul) != nil)
    }
  }

  @Test(
    "No view passes the window's edges where it is smaller than the window", arguments: 0..<6 as Range<UInt64>
  )
  func edges(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<300 {
      let wanted = GeoPoint(
        longitude: .random(in: -180...180, using: &random), latitude: .random(in: -90...90, using: &random))
      let bounds = view(
        .random(in: 1...220, using: &random), .random(in: 1...70, using: &random),
        zoom: .random(in: MapLocation.zooms, using: &random), at: wanted
      ).bounds
      let slack = 1e-9
      #expect(bounds.width >= window.width || (bounds.west >= 95 - slack && bounds.east <= 150 + slack))
      #expect(bounds.height >= window.height || (bounds.south >= -slack && bounds.north <= 55 + slack))
    }
  }

  @Test("A cell's own point stands in the cell")
  func roundTrip() {
    let view = view(70, 27)
    for y in 2..<29 {
      for x in 3..<73 { #expect(view.cell(view.point(at: Point(x: x, y: y))) == Point(x: x, y: y)) }
    }
    #expect(view.cell(GeoPoint(longitude: 0, latitude: 0)) == nil)
  }

  @Test("Along 38° N a kilometre is as long across as down, on cells twice as high as wide")
  func trueScale() {
    let view = view(100, 40, zoom: 8, at: GeoPoint(longitude: 127, latitude: 38))
    let down = view.degreesPerDot * 4 * Double.pi / 180 * GeoPoint.earthRadius
    #expect(abs(view.kilometresPerColumn * 2 / down - 1) < 0.001)
  }

  @Test("A region of one cell, or none, is a view too")
  func tiny() {
    for (width, height) in [(1, 1), (0, 0), (1, 50), (200, 1)] {
      for zoom in MapLocation.zooms {
        let view = view(width, height, zoom: zoom)
        #expect(view.degreesPerDot > 0 && view.degreesPerDot.isFinite)
        #expect(view.centre.longitude.isFinite && view.centre.latitude.isFinite)
      }
    }
  }
}
