import Canvas
import CaseModel

/// Draws the list of all actors, and beside it the panel of the one under the cursor.
struct ActorsScreen {
  let application: Application

  func draw(into frame: inout Frame, content: Region) {
    let casebook = application.casebook
    let state = application.state
    let moment = state.moment(in: casebook)
    var list = content.inset(left: 2, top: 1, right: 2)
    if content.width >= 80 {
      let (left, right) = content.splitLeft(content.width * 45 / 100)
      list = left.inset(left: 2, top: 1, right: 1)
      frame.grid.drawRule(down: right)
      if let actor = application.currentActor {
        let panel = right.inset(left: 2, top: 1, right: 1)
        ActorHeading(casebook: casebook, actor: actor, moment: moment)
          .draw(into: &frame, region: panel.row(0), momentLabel: state.momentLabel(in: casebook))
        var page = ActorPage(casebook: casebook, glyphs: frame.glyphs, extent: .panel).page(
          of: actor, asOf: moment)
        if let text = casebook.actor(actor)?.text {
          page.blocks.insert(contentsOf: [.paragraph(casebook.prose(text, Style(.secondary))), .gap], at: 0)
        }
        let pane = panel.inset(top: 2)
        PageView(page, region: pane, selection: nil).draw(into: &frame, region: pane) { _ in .openActor }
      }
    }
    PageView(application.pageUnderCursor, region: list, selection: state.selection)
      .draw(into: &frame, region: list) { .select($0) }
  }
}
