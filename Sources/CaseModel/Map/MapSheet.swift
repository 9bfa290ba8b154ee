/// The lines of one region at one degree of detail.
public struct MapSheet: Hashable, Sendable {
  /// The region that it covers.
  public let window: GeoWindow
  /// How far, in degrees, a line may stray from what was surveyed; above 0.
  public let detail: Double
  /// The lines, in no order.
  public let lines: [MapLine]

  /// A sheet.
  public init(window: GeoWindow, detail: Double, lines: [MapLine]) {
    self.window = window
    self.detail = detail
    self.lines = lines
  }
}
