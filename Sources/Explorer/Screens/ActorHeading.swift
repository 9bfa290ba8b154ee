import Canvas
import CaseModel
import EDTF

/// One line that says whose panel it is and as of when: name, own script, who leads, the moment.
struct ActorHeading {
  let casebook: Casebook
  let actor: Identifier<PoliticalActor>
  let moment: Day

  func draw(into frame: inout Frame, region: Region, momentLabel: String) {
    guard let actor = casebook.actor(actor), !region.isEmpty else { return }
    var asOf = [Span("as of ", Style(.secondary)), Span(momentLabel, Style(.moment))]
    if actor.shortName.columns + asOf.columns >= region.width { asOf.removeFirst() }
    let end = region.maxX - asOf.columns
    let room = Region(x: region.x, y: region.y, width: max(0, end - region.x - 1), height: 1)
    var x = frame.grid.put(actor.shortName, x: region.x, y: region.y, in: room, Style(.accent, .bold))
    if let local = actor.localNames.writable(with: frame.glyphs).first,
      x + 2 + local.text.columns <= room.maxX
    {
      x = frame.grid.put(local.text, x: x + 1, y: region.y, in: room, Style(.text))
    }
    if let leader = casebook.leaders(of: actor.id, on: moment).first {
      let name = leader.actor.shortName
      if x + 2 + name.columns <= room.maxX {
        frame.grid.put(name, x: x + 2, y: region.y, in: room, Style(.outside))
      }
    }
    frame.grid.put(asOf, x: max(region.x, end), y: region.y, in: region)
  }
}
