extension Grid {
  /// Visits the stretches of neighbouring cells in which the grid differs from another, row by row.
  ///
  /// - Parameters:
  ///   - before: the other grid; one of another size, or none, differs in every cell.
  ///   - body: takes the column and the row where a stretch begins, and its cells, all of that row.
  /// - Complexity: O(*cells*).
  public func forEachChange(
    since before: Grid?, _ body: (_ x: Int, _ y: Int, _ cells: Swift.Span<Cell>) -> Void
  ) {
    let all = cells.span
    guard let before, before.size == size else {
      for y in 0..<size.height { body(0, y, all.extracting(row(y))) }
      return
    }
    cells.withUnsafeBufferPointer { new in
      before.cells.withUnsafeBufferPointer { old in
        for y in 0..<size.height {
          let row = row(y)
          // Most rows stay as they are.
          if Self.isSame(new, old, row) { continue }
          var position = row.lowerBound
          while position < row.upperBound {
            let start = position
            while position < row.upperBound, new[position] != old[position] { position += 1 }
            if position > start { body(start - row.lowerBound, y, all.extracting(start..<position)) }
            position += 1
          }
        }
      }
    }
  }

  /// The positions of a row's cells.
  private func row(_ y: Int) -> Range<Int> { y * size.width..<(y + 1) * size.width }

  /// Whether two rows have the same bytes, of which a cell leaves none unused.
  private static func isSame(
    _ new: UnsafeBufferPointer<Cell>, _ old: UnsafeBufferPointer<Cell>, _ row: Range<Int>
  ) -> Bool {
    typealias Block = SIMD16<UInt32>
    let left = UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: new[row]))
    let right = UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: old[row]))
    let end = left.count - left.count % MemoryLayout<Block>.size
    var difference = Block.zero
    for offset in stride(from: 0, to: end, by: MemoryLayout<Block>.size) {
      difference |=
        left.loadUnaligned(fromByteOffset: offset, as: Block.self)
        ^ right.loadUnaligned(fromByteOffset: offset, as: Block.self)
    }
    return difference == .zero && (end..<left.count).allSatisfy { left[$0] == right[$0] }
  }
}
