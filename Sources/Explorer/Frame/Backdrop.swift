import Canvas
import CaseModel

/// The part of a screen that stays while the cursor moves: title, hints, rules, and on the timeline the band of time.
struct Backdrop: Sendable {
  /// Everything the backdrop is drawn from.
  struct Subject: Equatable, Sendable {
    let ground: Ground
    let title: TitleBar
    let bottom: BottomBar

    init(_ application: Application, _ tabs: TitleTabs, _ hints: ContextHints, _ pages: inout FramePages) {
      ground = Ground(application)
      title = TitleBar(application, tabs)
      bottom = BottomBar(application, hints, &pages)
    }
  }

  /// What lies between the two bars.
  struct Ground: Equatable, Sendable {
    let size: Size
    let content: Region
    let appearance: Appearance
    let timeline: TimelineBackdrop?
    let map: MapBackdrop?
    let tension: TensionBackdrop?
    let relations: RelationsBackdrop?

    init(_ application: Application) {
      size = application.state.size
      content = application.state.content
      appearance = application.state.appearance
      timeline = TimelineBackdrop(application)
      map = MapBackdrop(application)
      tension = TensionBackdrop(application)
      relations = RelationsBackdrop(application)
    }

    /// - Complexity: O(cells of the screen + points of a map's lines).
    fileprivate func frame(of application: Application) -> Frame {
      var frame = Frame(size: size, glyphs: appearance.glyphs)
      timeline?.draw(into: &frame, content: content, application)
      map?.draw(into: &frame)
      tension?.draw(into: &frame, content: content, application)
      relations?.draw(into: &frame, application)
      return frame
    }
  }

  let subject: Subject
  let frame: Frame
  /// The frame without its bars, whose hints come and go more often than what lies between them is drawn anew.
  private let ground: Frame

  /// - Parameter kept: the backdrop of the picture before, whose parts serve again where they are still right.
  init(_ subject: Subject, _ application: Application, keeping kept: Backdrop?) {
    self.subject = subject
    let same = kept?.subject.ground == subject.ground ? kept?.ground : nil
    ground = same ?? subject.ground.frame(of: application)
    var frame = ground
    let whole = Region(subject.ground.size)
    subject.title.draw(into: &frame, region: whole.row(0))
    subject.bottom.draw(into: &frame, region: whole.row(whole.height - 1))
    self.frame = frame.asGround()
  }
}
