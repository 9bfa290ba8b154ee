import Canvas
import CaseModel

/// The part of a screen that stays while the cursor moves: title, hints, rules, and on the timeline the band of time.
struct Backdrop: Sendable {
  /// Everything the backdrop is drawn from.
  struct Subject: Equatable, Sendable {
    let size: Size
    let content: Region
    let appearance: Appearance
    let title: TitleBar
    let bottom: BottomBar
    let timeline: TimelineBackdrop?
    let map: MapBackdrop?
    let tension: TensionBackdrop?
    let relations: RelationsBackdrop?

    init(_ application: Application, _ hints: ContextHints, _ pages: inout FramePages) {
      size = application.state.size
      content = application.state.content
      appearance = application.state.appearance
      title = TitleBar(application)
      bottom = BottomBar(application, hints, &pages)
      timeline = TimelineBackdrop(application)
      map = MapBackdrop(application)
      tension = TensionBackdrop(application)
      relations = RelationsBackdrop(application)
    }
  }

  let subject: Subject
  let frame: Frame

  init(_ subject: Subject, _ application: Application) {
    self.subject = subject
    var frame = Frame(size: subject.size, glyphs: subject.appearance.glyphs)
    let whole = Region(subject.size)
    subject.title.draw(into: &frame, region: whole.row(0))
    subject.bottom.draw(into: &frame, region: whole.row(whole.height - 1))
    subject.timeline?.draw(into: &frame, content: subject.content, application)
    subject.map?.draw(into: &frame)
    subject.tension?.draw(into: &frame, content: subject.content, application)
    subject.relations?.draw(into: &frame, application)
    self.frame = frame.asGround()
  }
}
