extension String {
  /// The columns that the text fills when it is put into a grid.
  ///
  /// A line break counts as one column, for a grid shows it as U+FFFD.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  public var columns: Int {
    withUTF8Span { bytes in
      var reader = GlyphReader()
      var sum = 0
      while reader.next(in: bytes) != nil { sum += reader.width }
      return sum
    }
  }
}

extension Unicode.Scalar {
  /// The columns that the scalar adds to text: 0 for marks and for what is dropped, else 1 or 2.
  public var columns: Int {
    switch ScalarKind(self) {
    case .base(let width): Int(width)
    case .regionalIndicator, .forbidden: 1
    case .mark, .invisible: 0
    }
  }
}
