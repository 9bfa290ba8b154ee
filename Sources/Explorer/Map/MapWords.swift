import CaseModel

/// Distances and points in words.
public enum MapWords {
  /// Degrees and minutes with the side of the equator and of Greenwich.
  public static func coordinates(_ point: GeoPoint) -> String {
    func angle(_ degrees: Double, _ positive: String, _ negative: String) -> String {
      let minutes = Int((abs(degrees) * 60).rounded())
      return "\(minutes / 60)° \(minutes % 60)′ \(degrees < 0 ? negative : positive)"
    }
    return angle(point.latitude, "N", "S") + ", " + angle(point.longitude, "E", "W")
  }

  /// Where a place lies, or that the case does not say.
  static func coordinates(of place: Place) -> String { place.point.map(coordinates) ?? withoutCoordinates }

  /// What is said of a place that the map cannot show.
  static let withoutCoordinates = "without coordinates"

  /// A distance in whole kilometres, from a thousand on with a comma: `6,610 km`.
  public static func distance(_ kilometres: Double) -> String {
    let whole = Int(kilometres.rounded())
    guard whole >= 1_000 else { return "\(whole) km" }
    let rest = String(whole % 1_000)
    return "\(whole / 1_000),\(String(repeating: "0", count: 3 - rest.count))\(rest) km"
  }

  /// What the lines are, whose view they are, and how the earth is laid flat.
  public static let credit =
    "Coasts and borders: Natural Earth, which draws borders by who controls the ground; dashed lines are disputed or "
    + "lines of control. The map is equirectangular, true to scale along 38° N."
}
