import Canvas

/// Says what the explorer needs when the screen is too small for it.
struct TooSmallScreen {
  /// The key that leaves the explorer.
  let quitKey: String

  func draw(into frame: inout Frame, region: Region) {
    let least = Application.leastSize
    let text =
      "This window has \(region.width)x\(region.height) cells; the explorer needs \(least.width)x\(least.height). "
      + "Make it larger, or read with\nneasia show timeline --plain\n\(quitKey) quits."
    let lines = wrap([Span(text)], width: max(1, region.width - 2))
    let top = max(0, (region.height - lines.count) / 2)
    for (index, line) in lines.enumerated() {
      frame.grid.put(line, x: region.x + min(1, region.width - 1), y: region.y + top + index, in: region)
    }
  }
}
