/// Breaks text into lines of at most `width` columns, each as full as it can be.
///
/// A line ends at spaces, after hyphens, dashes and slashes, and between ideographs or kana, but not before
/// closing punctuation or after opening; a word longer than a line is cut between characters. Spaces at a line's
/// end are dropped, those that begin a paragraph stay. A line feed ends a line, and two leave an empty one.
/// Style and `id` stay with their text.
///
/// - Parameters:
///   - spans: the text; pieces may meet within a word.
///   - width: columns of a line; at 0 or less there are no lines. At 1, a wide character is shown as U+FFFD.
/// - Returns: the lines; none for empty text.
/// - Complexity: O(*n*) in the length of the text.
public func wrap(_ spans: [Span], width: Int) -> [[Span]] {
  guard width > 0 else { return [] }
  var wrapper = Wrapper(spans: spans, width: width)
  wrapper.run()
  return wrapper.lines
}

/// The state of one greedy pass over the text.
private struct Wrapper {
  /// One glyph of the text: which span it is of, where it ends there, how wide it is.
  ///
  /// Small, since a page of text has thousands.
  private struct Unit {
    var span: UInt32
    var end: UInt32
    var columns: UInt8
    var kind: BreakClass

    var width: Int { Int(columns) }
  }

  private let spans: [Span]
  private let width: Int
  private var units: [Unit] = []
  private(set) var lines: [[Span]] = []

  init(spans: [Span], width: Int) {
    self.spans = spans
    self.width = width
    // A glyph has at least one byte. Growing would copy what was read so far again and again.
    units.reserveCapacity(spans.reduce(0) { $0 + $1.text.utf8.count })
    for (index, span) in spans.enumerated() {
      span.text.withUTF8Span { bytes in
        var reader = GlyphReader()
        while let glyph = reader.next(in: bytes) {
          let kind = Self.kind(of: glyph, from: bytes[reader.start])
          units.append(
            Unit(span: UInt32(index), end: UInt32(reader.offset), columns: UInt8(reader.width), kind: kind))
        }
      }
    }
  }

  /// The break class of a glyph; white space that no cell shows is told by its first byte.
  private static func kind(of glyph: Glyph, from byte: UInt8) -> BreakClass {
    switch byte {
    case 0x0A: .newline
    case 0x09, 0x0D: .space
    default: BreakClass(glyph)
    }
  }

  mutating func run() {
    /// Where the line begins, and the columns from there to the current glyph.
    var start = 0
    var used = 0
    /// The last place where the line may end, and the columns from `start` to there.
    var stop = 0
    var usedAtStop = 0

    for (index, unit) in units.enumerated() {
      if unit.kind == .newline {
        emit(start..<index, paragraphEnds: true)
        (start, stop, used, usedAtStop) = (index + 1, index + 1, 0, 0)
        continue
      }
      if index > start, BreakClass.allowsBreak(after: units[index - 1].kind, before: unit.kind) {
        (stop, usedAtStop) = (index, used)
      }
      while unit.kind != .space, used + unit.width > width, start < index {
        if stop == start { (stop, usedAtStop) = (index, used) }
        emit(start..<stop, paragraphEnds: false)
        start = stop
        used -= usedAtStop
        usedAtStop = 0
      }
      used += unit.width
    }
    if start < units.count { emit(start..<units.count, paragraphEnds: true) }
  }

  /// Adds a line of some of the glyphs, without the spaces at its end.
  private mutating func emit(_ range: Range<Int>, paragraphEnds: Bool) {
    var end = range.upperBound
    while end > range.lowerBound, units[end - 1].kind == .space { end -= 1 }
    if end == range.lowerBound, !paragraphEnds { return }
    var line: [Span] = []
    var index = range.lowerBound
    while index < end {
      let first = index
      let span = spans[Int(units[first].span)]
      while index < end, units[index].span == units[first].span { index += 1 }
      line.append(Span(text(start(of: first)..<Int(units[index - 1].end), of: span), span.style, id: span.id))
    }
    lines.append(line)
  }

  /// Where a glyph begins in its span, with what was dropped before it: where the one before it ends.
  private func start(of index: Int) -> Int {
    guard index > 0, units[index - 1].span == units[index].span else { return 0 }
    return Int(units[index - 1].end)
  }

  private func text(_ bytes: Range<Int>, of span: Span) -> String {
    let utf8 = span.text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: bytes.lowerBound)
    let text = String(span.text[start..<utf8.index(start, offsetBy: bytes.count)])
    return width == 1 && text.columns > 1 ? "\u{FFFD}" : text
  }
}
