/// Cuts what a peer sends into lines, of which none is longer than a limit.
struct LineInbox: Sendable {
  /// The most bytes of a line, its end not counted.
  var limit: Int
  private var rest: [UInt8] = []
  /// Whether a line was too long; nothing is read any more.
  private(set) var isOverfull = false

  init(limit: Int) {
    self.limit = limit
  }

  /// The lines that some more bytes complete, without their ends.
  ///
  /// - Complexity: O(n) in the bytes that came and those kept.
  mutating func lines(adding bytes: ArraySlice<UInt8>) -> [[UInt8]] {
    guard !isOverfull else { return [] }
    var lines: [[UInt8]] = []
    var start = bytes.startIndex
    while let end = bytes[start...].firstIndex(of: 0x0A) {
      guard append(bytes[start..<end]) else { return lines }
      lines.append(rest)
      rest = []
      start = end + 1
    }
    _ = append(bytes[start...])
    return lines
  }

  private mutating func append(_ piece: ArraySlice<UInt8>) -> Bool {
    guard rest.count + piece.count <= limit else {
      isOverfull = true
      rest = []
      return false
    }
    rest += piece
    return true
  }
}
