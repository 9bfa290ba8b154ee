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

extension Place {
  /// Where the place lies.
  public var point: GeoPoint { GeoPoint(longitude: longitude, latitude: latitude) }
}
