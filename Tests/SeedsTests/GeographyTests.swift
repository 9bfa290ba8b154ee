import CaseKit
import CaseModel
import Testing

@Suite("The map of the case against what is known of the land")
struct GeographyTests {
  private let casebook: Casebook
  private let atlas = RealCase.atlas

  init() throws {
    casebook = try RealCase.casebook()
  }

  private func point(_ id: Identifier<Place>) throws -> GeoPoint {
    try #require(casebook.place(id)?.point)
  }

  /// Every line of a kind on the finest sheet.
  private func lines(_ kind: MapLine.Kind) throws -> [MapLine] {
    try #require(atlas.sheets.last).lines.filter { $0.kind == kind }
  }

  /// The nearest point of a line, and how far it is.
  private func nearest(to point: GeoPoint, of line: MapLine) -> (index: Int, kilometres: Double) {
    var best = (index: 0, kilometres: Double.infinity)
    for (index, other) in line.points.enumerated() {
      let kilometres = other.distance(to: point)
      if kilometres < best.kilometres { best = (index, kilometres) }
    }
    return best
  }

  /// How far the nearest line of a kind is.
  private func gap(from point: GeoPoint, to kind: MapLine.Kind) throws -> Double {
    try lines(kind).map { nearest(to: point, of: $0).kilometres }.min() ?? .infinity
  }

  @Test("Panmunjom lies between Seoul and Pyongyang and beside the line of control")
  func panmunjom() throws {
    let (seoul, pyongyang, panmunjom) = try (point("seoul"), point("pyongyang"), point("panmunjom"))
    #expect(seoul.latitude < panmunjom.latitude && panmunjom.latitude < pyongyang.latitude)
    let detour = seoul.distance(to: panmunjom) + panmunjom.distance(to: pyongyang)
    #expect(detour < seoul.distance(to: pyongyang) * 1.05)
    let (near, far) = try (gap(from: panmunjom, to: .disputed), gap(from: seoul, to: .disputed))
    #expect(near < 5 && far > 25)
  }

  @Test("Along the coast come Rason, the mouth of the Tumen and Vladivostok")
  func coast() throws {
    let near = try [point("rason"), point("tumen-mouth"), point("vladivostok")]
    let sheet = try #require(atlas.sheets.first { $0.detail == 0.02 })
    func sum(_ line: MapLine) -> Double {
      near.map { nearest(to: $0, of: line).kilometres }.reduce(0, +)
    }
    let coasts = sheet.lines.filter { $0.kind == .coast }.map { (line: $0, sum: sum($0)) }
    let coast = try #require(coasts.min { $0.sum < $1.sum }).line
    let found = near.map { nearest(to: $0, of: coast) }
    #expect(found.allSatisfy { $0.kilometres < 15 }, "\(found)")
    let order = found.map(\.index)
    #expect(order == order.sorted() || order == order.sorted(by: >), "\(order)")
  }

  @Test("The Tumen's mouth is where the border of North Korea and Russia meets the sea")
  func tumen() throws {
    let gap = try gap(from: point("tumen-mouth"), to: .border)
    #expect(gap < 15)
  }

  @Test("Every sheet covers Singapore or is of Korea alone, and the case's region is the map's")
  func windows() throws {
    #expect(atlas.window == GeoWindow(west: 95, south: 0, east: 150, north: 55))
    for place in ["seoul", "pyongyang", "beijing", "tokyo", "vladivostok", "singapore"] {
      #expect(atlas.window.contains(try point(Identifier(place))))
    }
    for place in ["moscow", "washington", "crimea"] {
      #expect(!atlas.window.contains(try point(Identifier(place))))
    }
    #expect(atlas.sheets.filter { $0.window == atlas.window }.count == 3)
  }
}
