/// What kind of thing an event is: a code of the CAMEO scheme for coding events.
///
/// Gerner, D. J., Schrodt, P. A., Yilmaz, Ö.: *CAMEO: Conflict and Mediation Event Observations Codebook*.
public struct EventKind: Hashable, Sendable {
  /// Two to four digits, such as `036`; a string, since `010` and `10` are different codes.
  public let code: String
  /// The code's short name; nothing for a code that the table does not have.
  public let name: String?
  /// The event's place on the Goldstein scale, -10 (most conflict) to +10 (most cooperation); nothing for a code that the table
  /// does not have.
  ///
  /// A convention for coding events and not a measurement: Goldstein, J. S. (1992), "A Conflict-Cooperation Scale for
  /// WEIS Events Data", Journal of Conflict Resolution 36(2).
  public let goldstein: Double?

  /// Finds a code of the table; nothing when it is not there.
  public init?(code: String) {
    guard let kind = CAMEOTable.kind(code) else { return nil }
    self = kind
  }

  /// Takes a code that has the form of one and is not in the table; nothing when it has another form or is there.
  public init?(unlisted code: String) {
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    guard (2...4).contains(code.utf8.count), code.utf8.allSatisfy({ digits.contains($0) }),
      EventKind(code: code) == nil
    else { return nil }
    self.init(code: code, name: nil, goldstein: nil)
  }

  init(code: String, name: String?, goldstein: Double?) {
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

  /// The first two digits: one of the twenty roots, unless the table does not have the code.
  public var root: String { String(code.prefix(2)) }

  /// The quarter of the root: 01–05, 06–08, 09–14 or 15–20; nothing for digits that are no root.
  public var quarter: Quarter? {
    switch root {
    case "01"..."05": .verbalCooperation
    case "06"..."08": .materialCooperation
    case "09"..."14": .verbalConflict
    case "15"..."20": .materialConflict
    default: nil
    }
  }
}
