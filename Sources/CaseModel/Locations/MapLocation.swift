import EDTF

/// The map as one looks at it.
public struct MapLocation: Hashable, Sendable {
  /// In which script the places are labelled.
  public enum Script: String, Hashable, Sendable, CaseIterable {
    case english
    /// The first of the place's own names.
    case own
  }

  /// The middle of a view, in hundredths of a degree, so that its text reads back to the same.
  public struct Centre: Hashable, Sendable {
    /// -18000…18000, east positive.
    public let longitude: Int
    /// -9000…9000, north positive.
    public let latitude: Int

    /// The middle nearest to a point; what lies beyond the earth counts as its edge.
    public init(_ point: GeoPoint) {
      func hundredths(_ degrees: Double, _ limit: Double) -> Int {
        degrees.isNaN ? 0 : Int((min(max(degrees, -limit), limit) * 100).rounded())
      }
      longitude = hundredths(point.longitude, 180)
      latitude = hundredths(point.latitude, 90)
    }

    /// The point on the earth.
    public var point: GeoPoint {
      GeoPoint(longitude: Double(longitude) / 100, latitude: Double(latitude) / 100)
    }
  }

  /// How near one can look: 1 shows the whole map, and each step makes lengths longer by the square root of two.
  public static let zooms = 1...12
  /// The zoom that is left out of the text.
  public static let usualZoom = 4

  /// The event that sets the moment, whose participants are joined by lines.
  public var event: Identifier<Event>?
  /// The moment, where it is not the event's own.
  public var moment: Day?
  /// The place under the cursor; without one, the event's, else the first state's capital.
  public var place: Identifier<Place>?
  /// The place from which distances are told.
  public var origin: Identifier<Place>?
  /// In ``zooms``.
  public var zoom: Int
  /// The middle of the view; without one, the place under the cursor.
  public var centre: Centre?
  /// In which script the places are labelled.
  public var script: Script

  /// A map; a zoom beyond ``zooms`` counts as the nearer end.
  public init(
    event: Identifier<Event>? = nil, moment: Day? = nil, place: Identifier<Place>? = nil,
    origin: Identifier<Place>? = nil, zoom: Int = usualZoom, centre: Centre? = nil, script: Script = .english
  ) {
    self.event = event
    self.moment = moment
    self.place = place
    self.origin = origin
    self.zoom = min(max(zoom, Self.zooms.lowerBound), Self.zooms.upperBound)
    self.centre = centre
    self.script = script
  }
}
