/// Where text stands in a column that is wider than it.
public enum Alignment: Hashable, Sendable {
  /// At the left, at the right, or in the middle.
  case left, right, centre
}

extension String {
  /// The longest start of the text that fits into so many columns.
  ///
  /// - Complexity: O(`limit`), however long the text is.
  func prefix(columns limit: Int) -> SubSequence {
    let end = withUTF8Span { bytes in
      var reader = GlyphReader()
      var sum = 0
      var end = 0
      while sum < limit, reader.next(in: bytes) != nil {
        sum += reader.width
        if sum <= limit { end = reader.offset }
      }
      return end
    }
    return self[..<utf8.index(startIndex, offsetBy: end)]
  }

  /// The text cut to a number of columns, an ellipsis in place of what is missing.
  ///
  /// - Parameters:
  ///   - limit: the most columns; at 0 or less the result is empty.
  ///   - ellipsis: shown after cut text; left out itself when it does not fit.
  /// - Returns: the whole text when it fits.
  public func truncated(to limit: Int, with ellipsis: String = "…") -> String {
    guard columns > limit else { return self }
    let room = limit - ellipsis.columns
    guard room >= 0 else { return String(prefix(columns: limit)) }
    var kept = String(prefix(columns: room))
    // Not by characters: that would ask Unicode's tables where the last one begins.
    while kept.utf8.last == UInt8(ascii: " ") { kept.unicodeScalars.removeLast() }
    return kept + ellipsis
  }

  /// The text with blanks added up to a number of columns.
  ///
  /// - Parameters:
  ///   - width: the least columns; longer text stays as it is, so cut it first.
  ///   - alignment: where the text stands among the blanks.
  public func padded(to width: Int, _ alignment: Alignment = .left) -> String {
    let (before, after) = alignment.padding(Swift.max(0, width - columns))
    // A mark at the start would sit on the last blank instead of the dotted circle that `columns` counts.
    let beginsWithMark = before > 0 && (" " + self).columns == columns && !isEmpty
    return String(repeating: " ", count: before) + (beginsWithMark ? "\u{25CC}" : "") + self
      + String(repeating: " ", count: after)
  }
}

extension [Span] {
  /// The pieces cut to a number of columns, an ellipsis in the style of the piece that was cut.
  ///
  /// - Parameters:
  ///   - limit: the most columns; at 0 or less the result is empty.
  ///   - ellipsis: shown after cut text; left out itself when it does not fit.
  public func truncated(to limit: Int, with ellipsis: String = "…") -> [Span] {
    guard columns > limit else { return self }
    let ellipsis = ellipsis.columns <= limit ? ellipsis : ""
    var room = limit - ellipsis.columns
    var kept: [Span] = []
    for var span in self {
      let width = span.text.columns
      guard width > room else {
        kept.append(span)
        room -= width
        continue
      }
      span.text = String(span.text.prefix(columns: room)) + ellipsis
      if !span.text.isEmpty { kept.append(span) }
      break
    }
    return kept
  }

  /// The pieces with blanks added up to a number of columns.
  ///
  /// - Parameters:
  ///   - width: the least columns; longer text stays as it is.
  ///   - alignment: where the text stands among the blanks.
  ///   - style: the look of the blanks.
  public func padded(to width: Int, _ alignment: Alignment = .left, _ style: Style = Style()) -> [Span] {
    let (before, after) = alignment.padding(Swift.max(0, width - columns))
    var spans = self
    if before > 0 { spans.insert(Span(String(repeating: " ", count: before), style), at: 0) }
    if after > 0 { spans.append(Span(String(repeating: " ", count: after), style)) }
    return spans
  }
}

extension Alignment {
  /// How many of the blanks stand before the text and how many after it.
  fileprivate func padding(_ blanks: Int) -> (before: Int, after: Int) {
    switch self {
    case .left: (0, blanks)
    case .right: (blanks, 0)
    case .centre: (blanks / 2, blanks - blanks / 2)
    }
  }
}
