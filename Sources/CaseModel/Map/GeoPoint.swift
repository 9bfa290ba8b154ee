/// A point on the earth, in degrees.
public struct GeoPoint: Hashable, Sendable {
  /// Degrees east of Greenwich, -180…180.
  public var longitude: Double
  /// Degrees north of the equator, -90…90.
  public var latitude: Double

  /// A point; the numbers are not checked.
  public init(longitude: Double, latitude: Double) {
    self.longitude = longitude
    self.latitude = latitude
  }

  /// The earth's mean radius in kilometres (Moritz, Geodetic Reference System 1980: (2a + b) / 3).
  public static let earthRadius = 6371.0088

  /// The length of the shortest way over the ground, in kilometres.
  ///
  /// The haversine formula (Sinnott, "Virtues of the Haversine", Sky and Telescope 68, 1984) on a sphere of the mean
  /// radius; the true ellipsoid differs by at most about half a percent.
  public func distance(to other: GeoPoint) -> Double {
    let vertical = Degrees.sine((other.latitude - latitude) / 2)
    let horizontal = Degrees.sine((other.longitude - longitude) / 2)
    let squared =
      vertical * vertical
      + Degrees.cosine(latitude) * Degrees.cosine(other.latitude) * horizontal * horizontal
    return 2 * Self.earthRadius * Degrees.arcsineInRadians(min(1, squared.squareRoot()))
  }
}

/// A rectangle of meridians and parallels, in degrees; it never crosses the 180th meridian.
public struct GeoWindow: Hashable, Sendable {
  /// The meridian at its western side, -180…180.
  public var west: Double
  /// The parallel at its southern side, -90…90.
  public var south: Double
  /// The meridian at its eastern side, -180…180.
  public var east: Double
  /// The parallel at its northern side, -90…90.
  public var north: Double

  /// A rectangle; sides in the wrong order make it empty.
  public init(west: Double, south: Double, east: Double, north: Double) {
    self.west = west
    self.south = south
    self.east = east
    self.north = north
  }

  /// The point in the middle.
  public var centre: GeoPoint { GeoPoint(longitude: (west + east) / 2, latitude: (south + north) / 2) }

  /// Degrees from west to east.
  public var width: Double { east - west }

  /// Degrees from south to north.
  public var height: Double { north - south }

  /// Whether a point lies inside or on the edge.
  public func contains(_ point: GeoPoint) -> Bool {
    west <= point.longitude && point.longitude <= east && south <= point.latitude && point.latitude <= north
  }

  /// Whether any point lies in both.
  public func meets(_ other: GeoWindow) -> Bool {
    west <= other.east && other.west <= east && south <= other.north && other.south <= north
  }

  /// Whether every point of another lies inside.
  public func contains(_ other: GeoWindow) -> Bool {
    west <= other.west && other.east <= east && south <= other.south && other.north <= north
  }
}
