extension Grid {
  /// Draws an empty box above what is there, in the middle of a region.
  ///
  /// - Parameters:
  ///   - title: written into the upper edge.
  ///   - size: the room wanted inside; shrunk to fit the region.
  ///   - region: usually the whole screen.
  /// - Returns: the room inside, one blank column away from the frame on either side; text there belongs on the
  ///   `raised` surface.
  public mutating func drawPopup(title: String, size: Size, in region: Region) -> Region {
    let box = region.centred(Size(width: size.width + 4, height: size.height + 2))
    fill(box, Style(.text, on: .raised))
    drawFrame(box, Style(.line, on: .raised))
    let top = box.splitTop(1).top.inset(left: 2, right: 2)
    if !title.isEmpty, top.width > 2 {
      put(
        " \(title.truncated(to: top.width - 2)) ", x: top.x, y: top.y, in: top, Style(.strong, on: .raised))
    }
    return box.inset(left: 2, top: 1, right: 2, bottom: 1)
  }
}
