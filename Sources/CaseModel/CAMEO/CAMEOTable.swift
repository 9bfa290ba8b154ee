/// The table of CAMEO codes: code, place on the Goldstein scale, short name.
///
/// The values are those that GDELT publishes (`CAMEO.goldsteinscale.txt`); public tables differ on 016, 022, 124, 163, 164,
/// 165 and 166. A code that the code book lists without a name of its own bears its parent's.
enum CAMEOTable {
  /// Every code of the table with what it means.
  static let kinds: [String: EventKind] = {
    var kinds: [String: EventKind] = [:]
    // Bytes and not characters: the table is read while the first screen is waited for, and finding where the
    // characters of ASCII end takes ten times as long.
    for line in (cooperation + "\n" + conflict).utf8.split(separator: UInt8(ascii: "\n")) {
      let fields = line.split(separator: UInt8(ascii: "|")).map { Substring($0) }
      guard fields.count == 3, let goldstein = Double(fields[1]) else { continue }
      let code = String(fields[0])
      kinds[code] = EventKind(code: code, name: String(fields[2]), goldstein: goldstein)
    }
    return kinds
  }()
}
