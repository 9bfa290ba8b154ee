import Canvas
import CaseModel

/// Draws frame after frame and keeps what does not change while the cursor moves.
///
/// A frame is a foreground over a ``Backdrop``. Keeping the backdrop is only a matter of speed: a new renderer draws the same
/// frame.
public struct FrameRenderer: Sendable {
  private var kept: Backdrop?
  /// The hints of the contexts that were drawn: a class goes from screen to screen, and making them costs a tenth of a frame.
  private var hints: [ContextHints] = []
  /// The screens in the title, as they were drawn last.
  private var tabs: TitleTabs?
  /// The small maps on the map.
  private var insets = KeptInsets()

  /// A renderer that has drawn nothing yet.
  public init() {}

  /// Draws the present state.
  ///
  /// - Complexity: O(cells of the screen + lines of the actor's panel).
  public mutating func frame(of application: Application) -> Frame {
    let state = application.state
    let whole = Region(state.size)
    guard whole.width >= Application.leastSize.width, whole.height >= Application.leastSize.height else {
      var frame = Frame(size: state.size, glyphs: state.appearance.glyphs)
      TooSmallScreen(quitKey: application.keymap.name(of: .quit)).draw(into: &frame, region: whole)
      return Self.finished(frame, state.appearance)
    }
    let hints = hints(of: application)
    let tabs = tabs(of: application)
    var pages = FramePages()
    let subject = Backdrop.Subject(application, tabs, hints, &pages)
    let same = kept?.subject == subject ? kept : nil
    let drawn = same ?? Backdrop(subject, application, keeping: kept)
    kept = drawn
    var frame = drawn.frame
    if let search = state.search {
      SearchView(application: application, search: search).draw(
        into: &frame, content: whole.inset(top: 1, bottom: 1 + state.classRows))
    } else if state.context == .console, let seat = state.classroom {
      ConsoleView(application: application, seat: seat).draw(into: &frame, region: whole.inset(bottom: 1))
    } else {
      application.drawForeground(into: &frame, content: state.content, &pages, &insets)
      if let pointed = application.pointedLine { frame.point(at: pointed.command) }
      if state.walkthrough != nil { StepView(application: application).draw(into: &frame) }
    }
    if let seat = state.classroom, state.context != .console {
      ClassLine(application: application, seat: seat).draw(into: &frame, row: whole.row(whole.height - 2))
    }
    if case .terms(let terms)? = state.chooser?.kind {
      DefinitionView(casebook: application.casebook, terms: terms, selection: state.chooser?.selection ?? 0)
        .draw(into: &frame, whole: whole)
    } else if let poll = application.pollOnScale {
      PollView(application: application, poll: poll).draw(into: &frame, whole: whole)
    } else if let chooser = state.chooser {
      ChooserView(
        chooser: chooser, entries: application.chooserEntries,
        question: chooser.kind == .poll ? application.state.classroom?.state.poll?.draft.question : nil,
        emptiness: application.emptiness(of: chooser),
        openKey: application.keymap.name(of: .open, in: .chooser)
      ).draw(into: &frame, whole: whole)
    }
    return Self.finished(frame, state.appearance)
  }

  private mutating func hints(of application: Application) -> ContextHints {
    let context = application.state.context
    let isASCII = application.state.appearance.isASCII
    if let known = hints.first(where: { $0.context == context && $0.isASCII == isASCII }) { return known }
    let made = ContextHints(application.keymap, context, isASCII: isASCII)
    hints.append(made)
    return made
  }

  private mutating func tabs(of application: Application) -> TitleTabs {
    let context = TitleTabs.context(of: application.state.location)
    if let tabs, tabs.context == context { return tabs }
    let made = TitleTabs(context, application.keymap)
    tabs = made
    return made
  }

  private static func finished(_ frame: Frame, _ appearance: Appearance) -> Frame {
    guard appearance.isASCII else { return frame }
    var frame = frame
    frame.grid = frame.grid.transliterated()
    return frame
  }
}
