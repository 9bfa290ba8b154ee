/// A line of a map: a coast, a border, or one that is disputed or no border.
public struct MapLine: Hashable, Sendable {
  /// What a line stands for; the letter is the one in the files.
  public enum Kind: Character, Hashable, Sendable, CaseIterable {
    case coast = "c"
    /// An international border, as those who drew the map see it.
    case border = "b"
    /// A line of control, a claim, or the limit of what is disputed.
    case disputed = "d"
  }

  /// What it stands for.
  public let kind: Kind
  /// At least two.
  public let points: [GeoPoint]
  /// The rectangle around the points.
  public let bounds: GeoWindow

  /// A line through points; nothing of fewer than two.
  public init?(_ kind: Kind, _ points: [GeoPoint]) {
    guard let first = points.first, points.count > 1 else { return nil }
    var bounds = GeoWindow(
      west: first.longitude, south: first.latitude, east: first.longitude, north: first.latitude)
    for point in points {
      bounds.west = min(bounds.west, point.longitude)
      bounds.east = max(bounds.east, point.longitude)
      bounds.south = min(bounds.south, point.latitude)
      bounds.north = max(bounds.north, point.latitude)
    }
    self.kind = kind
    self.points = points
    self.bounds = bounds
  }

  /// Whether it ends where it began.
  public var isRing: Bool { points.first == points.last }
}
