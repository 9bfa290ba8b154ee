import CaseModel
import Foundation
import TestKit
import Testing

@Suite("Points on the earth")
struct GeoPointTests {
  @Test("Sine, cosine and arcsine are those of the C library", arguments: 0..<4 as Range<UInt64>)
  func trigonometry(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<5_000 {
      let angle = Double.random(in: -720...720, using: &random)
      #expect(abs(Degrees.sine(angle) - sin(angle * .pi / 180)) < 1e-13, "sine of \(angle)")
      #expect(abs(Degrees.cosine(angle) - cos(angle * .pi / 180)) < 1e-13, "cosine of \(angle)")
      let sine = Double.random(in: -1...1, using: &random)
      #expect(abs(Degrees.arcsineInRadians(sine) - asin(sine)) < 1e-13, "arcsine of \(sine)")
    }
    #expect(Degrees.arcsineInRadians(1) == .pi / 2 && Degrees.arcsineInRadians(-2) == -.pi / 2)
    #expect(Degrees.sine(30) == 0.5 || abs(Degrees.sine(30) - 0.5) < 1e-15)
    #expect(Degrees.sine(.infinity).isNaN)
  }

  private static let seoul = GeoPoint(longitude: 126.9978, latitude: 37.5683)
  private static let pyongyang = GeoPoint(longitude: 125.7527, latitude: 39.0214)

  @Test("Known distances: Seoul to Pyongyang, a degree of the equator, to the other side")
  func known() {
    #expect(abs(Self.seoul.distance(to: Self.pyongyang) - 195) < 2)
    let washington = GeoPoint(longitude: -77.04, latitude: 38.9)
    // As great-circle calculators on a sphere give it.
    #expect(abs(Self.seoul.distance(to: washington) - 11_170) < 30)
    let degree = GeoPoint(longitude: 0, latitude: 0).distance(to: GeoPoint(longitude: 1, latitude: 0))
    #expect(abs(degree - 111.195) < 0.001)
    let antipode = GeoPoint(longitude: 0, latitude: 0).distance(to: GeoPoint(longitude: 180, latitude: 0))
    #expect(abs(antipode - .pi * GeoPoint.earthRadius) < 0.01)
  }

  @Test(
    "A distance is the same both ways, nothing to oneself, and no way round is shorter", arguments: [3, 4])
  func metric(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    func point() -> GeoPoint {
      GeoPoint(
        longitude: .random(in: -180...180, using: &random), latitude: .random(in: -90...90, using: &random))
    }
    for _ in 0..<2_000 {
      let (a, b, c) = (point(), point(), point())
      #expect(abs(a.distance(to: b) - b.distance(to: a)) < 1e-6)
      #expect(a.distance(to: a) == 0)
      #expect(a.distance(to: c) <= a.distance(to: b) + b.distance(to: c) + 1e-6)
    }
  }
}

@Suite("The sheets of a map")
struct MapAtlasTests {
  private static func sheet(_ west: Double, _ east: Double, detail: Double) -> MapSheet {
    MapSheet(window: GeoWindow(west: west, south: 0, east: east, north: 50), detail: detail, lines: [])
  }

  private let atlas = MapAtlas(sheets: [
    sheet(100, 150, detail: 0.05), sheet(120, 130, detail: 0.01), sheet(100, 150, detail: 0.5),
  ])
  private let korea = GeoWindow(west: 122, south: 33, east: 128, north: 43)

  @Test("A far view takes the coarsest sheet, a nearer one a finer")
  func zoom() {
    #expect(atlas.window == GeoWindow(west: 100, south: 0, east: 150, north: 50))
    #expect(atlas.sheets(for: atlas.window, resolution: 1).map(\.sheet.detail) == [0.5])
    #expect(atlas.sheets(for: korea, resolution: 0.1).map(\.sheet.detail) == [0.05])
  }

  @Test("Where the whole is too coarse, a part is drawn over it, and the whole leaves the part out")
  func parts() {
    let near = atlas.sheets(for: korea, resolution: 0.005)
    #expect(near.map(\.sheet.detail) == [0.05, 0.01])
    #expect(near.first?.except == [GeoWindow(west: 120, south: 0, east: 130, north: 50)])
    let elsewhere = GeoWindow(west: 101, south: 1, east: 102, north: 2)
    #expect(atlas.sheets(for: elsewhere, resolution: 0.005).map(\.sheet.detail) == [0.05])
  }

  @Test("No sheets: nothing to draw, and the whole earth to look at")
  func none() {
    #expect(MapAtlas().sheets(for: korea, resolution: 1).isEmpty)
    #expect(MapAtlas().window.width == 360)
  }

  @Test("A line has two points or more, and knows the rectangle around them")
  func lines() throws {
    #expect(MapLine(.coast, []) == nil && MapLine(.coast, [GeoPoint(longitude: 1, latitude: 2)]) == nil)
    let line = try #require(
      MapLine(.border, [GeoPoint(longitude: 3, latitude: 2), GeoPoint(longitude: 1, latitude: 5)]))
    #expect(line.bounds == GeoWindow(west: 1, south: 2, east: 3, north: 5) && !line.isRing)
  }
}
