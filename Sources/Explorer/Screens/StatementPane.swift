import Canvas

/// The pane at the foot of an actor's page and of a comparison: the statement under the cursor with its grounds.
struct StatementPane {
  let application: Application

  /// The rows that it takes of so many; the rule above it is not among them.
  static func height(of content: Region) -> Int {
    content.height >= 26 ? 7 : content.height >= 20 ? 5 : 3
  }

  /// Draws it at the foot of a screen, with the rule above.
  func draw(into frame: inout Frame, content: Region) {
    let bottom = content.splitBottom(Self.height(of: content)).bottom
    frame.grid.drawRule(across: Region(x: content.x, y: bottom.y - 1, width: content.width, height: 1))
    guard let target = application.selectedTarget else { return }
    let detail = DetailText(casebook: application.casebook, glyphs: frame.glyphs).page(of: target)
    let pane = bottom.inset(left: 2, right: 2)
    PageView(detail, region: pane, selection: nil).draw(into: &frame, region: pane) { .select($0) }
  }
}
