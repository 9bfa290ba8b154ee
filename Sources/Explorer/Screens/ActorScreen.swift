import Canvas
import CaseModel

/// Draws the full page of an actor, with its own line of events above and the detail of the chosen statement below.
struct ActorScreen {
  let application: Application
  let actor: Identifier<PoliticalActor>

  private var casebook: Casebook { application.casebook }

  func draw(into frame: inout Frame, content: Region) {
    let glyphs = application.state.appearance.glyphs
    let moment = application.state.moment(in: casebook)
    let rest = content.inset(bottom: StatementPane.height(of: content))
    var (heading, body) = rest.splitTop(2)
    heading = heading.inset(left: 2, top: 1, right: 2)
    ActorHeading(casebook: casebook, actor: actor, moment: moment)
      .draw(into: &frame, region: heading.row(0), momentLabel: application.state.momentLabel(in: casebook))
    if content.height >= 20 {
      let (lane, below) = body.splitTop(3)
      LaneStrip(casebook: casebook, actor: actor, moment: moment, glyphs: glyphs)
        .draw(into: &frame, region: lane.inset(left: 2, right: 2))
      body = below
    }
    let region = body.inset(left: 2, top: content.height >= 20 ? 1 : 0, right: 2, bottom: 1)
    PageView(application.pageUnderCursor, region: region, selection: application.state.selection)
      .draw(into: &frame, region: region) { .select($0) }
    StatementPane(application: application).draw(into: &frame, content: content)
  }
}
