/// The form of a file that keeps places.
///
/// UTF-8. The first line names what is kept and the version of the form; each further line is one entry, the id of the
/// case and the location with a tab between them. In both, `%` and two hexadecimal digits stand for a byte: for `%` itself
/// and for every control character, so that an entry is always one line.
///
/// ```text
/// neasia bookmarks 1
/// northeast-asia	actor/RUS?at=2018-04-27
/// ```
public enum MemoryText {
  /// What a file holds, as far as it can be read.
  public struct Reading: Hashable, Sendable {
    /// The entries in their order.
    public var entries: [MemoryEntry]
    /// What is wrong with the file.
    public var damage: MemoryDamage?
  }

  /// The bytes of a file with some entries.
  public static func bytes(_ entries: [MemoryEntry], of kind: MemoryKind) -> [UInt8] {
    var bytes = Array(header(kind).utf8)
    bytes.append(lineEnd)
    for entry in entries {
      write(entry.caseID, into: &bytes)
      bytes.append(tab)
      write(entry.location, into: &bytes)
      bytes.append(lineEnd)
    }
    return bytes
  }

  /// Reads a file.
  ///
  /// An empty file, as a loss of power may leave behind, keeps nothing and is not damaged. Lines that can be read are
  /// read although others cannot.
  ///
  /// - Complexity: O(*n*) in the bytes.
  public static func read(_ bytes: [UInt8], of kind: MemoryKind) -> Reading {
    if bytes.isEmpty { return Reading(entries: []) }
    guard String(validating: bytes, as: UTF8.self) != nil else {
      return Reading(entries: [], damage: .notUTF8)
    }
    var lines = bytes.split(separator: lineEnd, omittingEmptySubsequences: false)
    guard lines.removeFirst().elementsEqual(header(kind).utf8) else {
      return Reading(entries: [], damage: .unknownForm)
    }
    // What stands behind the last line's end is no line.
    if lines.last?.isEmpty == true { lines.removeLast() }
    let entries = lines.compactMap(entry)
    let unread = lines.count - entries.count
    return Reading(entries: entries, damage: unread > 0 ? .unreadableLines(unread) : nil)
  }

  private static func header(_ kind: MemoryKind) -> String { "neasia \(kind.rawValue) 1" }

  private static let lineEnd = UInt8(ascii: "\n")
  private static let tab = UInt8(ascii: "\t")
  private static let percent = UInt8(ascii: "%")

  private static func entry(_ line: ArraySlice<UInt8>) -> MemoryEntry? {
    let fields = line.split(separator: tab, omittingEmptySubsequences: false)
    guard fields.count == 2, let caseID = text(fields[0]), let location = text(fields[1]) else { return nil }
    return MemoryEntry(caseID: caseID, location: location)
  }

  private static func write(_ text: String, into bytes: inout [UInt8]) {
    for byte in text.utf8 {
      if byte < 0x20 || byte == 0x7F || byte == percent {
        let digits = String(byte, radix: 16, uppercase: true).utf8
        bytes.append(percent)
        if digits.count == 1 { bytes.append(UInt8(ascii: "0")) }
        bytes += digits
      } else {
        bytes.append(byte)
      }
    }
  }

  private static func text(_ field: ArraySlice<UInt8>) -> String? {
    guard field.contains(percent) else { return String(validating: field, as: UTF8.self) }
    var bytes: [UInt8] = []
    var rest = field
    while let byte = rest.popFirst() {
      guard byte == percent else {
        bytes.append(byte)
        continue
      }
      guard let high = rest.popFirst()?.hexadecimalValue, let low = rest.popFirst()?.hexadecimalValue else {
        return nil
      }
      bytes.append(high << 4 | low)
    }
    return String(validating: bytes, as: UTF8.self)
  }
}

extension UInt8 {
  fileprivate var hexadecimalValue: UInt8? {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): self - UInt8(ascii: "0")
    case UInt8(ascii: "A")...UInt8(ascii: "F"): self - UInt8(ascii: "A") + 10
    case UInt8(ascii: "a")...UInt8(ascii: "f"): self - UInt8(ascii: "a") + 10
    default: nil
    }
  }
}
