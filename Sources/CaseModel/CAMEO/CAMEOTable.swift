/// The table of CAMEO codes: code, place on the Goldstein scale, short name.
///
/// The values are those that GDELT publishes (`CAMEO.goldsteinscale.txt`); public tables differ on 016, 022, 124, 163, 164,
/// 165 and 166. A code that the code book lists without a name of its own bears its parent's.
enum CAMEOTable {
  /// What a code means; nothing when it is not in the table.
  ///
  /// - Complexity: O(log n) in the rows. A dictionary of them would be made while the first screen is waited for.
  static func kind(_ code: String) -> EventKind? {
    kind(code, in: cooperation) ?? kind(code, in: conflict)
  }

  /// Every code of the table, in order.
  static var codes: [String] {
    [cooperation, conflict].flatMap { rows in
      rows.utf8.split(separator: lineEnd).compactMap { EventKind(row: $0)?.code }
    }
  }

  /// Halves the rows, which stand in the order of their codes, until the one in the middle is the one that is looked for.
  ///
  /// Bytes are looked at and not characters: finding where the characters of ASCII end takes ten times as long.
  private static func kind(_ code: String, in rows: String) -> EventKind? {
    var rest = rows.utf8[...]
    while !rest.isEmpty {
      let middle = rest.index(rest.startIndex, offsetBy: rest.count / 2)
      let start = rest[..<middle].lastIndex(of: lineEnd).map { rest.index(after: $0) } ?? rest.startIndex
      let end = rest[middle...].firstIndex(of: lineEnd) ?? rest.endIndex
      let row = rest[start..<end]
      let found = row.prefix { $0 != fieldEnd }
      if found.elementsEqual(code.utf8) { return EventKind(row: row) }
      rest = code.utf8.lexicographicallyPrecedes(found) ? rest[..<start] : rest[end...].dropFirst()
    }
    return nil
  }

  private static let lineEnd = UInt8(ascii: "\n")
  fileprivate static let fieldEnd = UInt8(ascii: "|")
}

extension EventKind {
  /// The kind that a row of the table describes; nothing when it has not three fields.
  fileprivate init?(row: Substring.UTF8View) {
    let fields = row.split(separator: CAMEOTable.fieldEnd)
    guard fields.count == 3, let goldstein = Double(Substring(fields[1])) else { return nil }
    self.init(code: String(Substring(fields[0])), name: String(Substring(fields[2])), goldstein: goldstein)
  }
}
