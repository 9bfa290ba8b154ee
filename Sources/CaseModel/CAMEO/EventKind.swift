/// What kind of thing an event is: a code of the CAMEO scheme for coding events.
///
/// Gerner, D. J., Schrodt, P. A., Yilmaz, Ö.: *CAMEO: Conflict and Mediation Event Observations Codebook*.
public struct EventKind: Hashable, Sendable {
  /// Two to four digits, such as `036`; a string, since `010` and `10` are different codes.
  public let code: String
  /// The code's short name.
  public let name: String
  /// The event's place on the Goldstein scale, -10 (most conflict) to +10 (most cooperation).
  ///
  /// A convention for coding events and not a measurement: Goldstein, J. S. (1992), "A Conflict-Cooperation Scale for
  /// WEIS Events Data", Journal of Conflict Resolution 36(2).
  public let goldstein: Double

  /// Finds a code of the table; nothing when it is not there.
  public init?(code: String) {
    guard let kind = CAMEOTable.kind(code) else { return nil }
    self = kind
  }

  init(code: String, name: String, goldstein: Double) {
    self.code = code
    self.name = name
    self.goldstein = goldstein
  }

  /// Every code of the table, in order.
  public static var allCodes: [String] { CAMEOTable.codes }

  /// The four quarters into which the twenty roots of CAMEO are commonly gathered.
  public enum Quarter: String, Hashable, Sendable, CaseIterable {
    case verbalCooperation = "verbal-cooperation"
    case materialCooperation = "material-cooperation"
    case verbalConflict = "verbal-conflict"
    case materialConflict = "material-conflict"
  }

  /// The first two digits: one of the twenty roots.
  public var root: String { String(code.prefix(2)) }

  /// The quarter of the root: 01–05, 06–08, 09–14 or 15–20.
  public var quarter: Quarter {
    switch root {
    case ..<"06": .verbalCooperation
    case ..<"09": .materialCooperation
    case ..<"15": .verbalConflict
    default: .materialConflict
    }
  }
}
