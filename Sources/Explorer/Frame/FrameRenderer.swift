import Canvas
import CaseModel

/// Draws frame after frame and keeps what does not change while the cursor moves.
///
/// A frame is a foreground over a ``Backdrop``. Keeping the backdrop is only a matter of speed: a new renderer draws the same
/// frame.
public struct FrameRenderer: Sendable {
  private var kept: Backdrop?

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
    let subject = Backdrop.Subject(application)
    let backdrop = kept?.subject == subject ? kept : nil
    let drawn = backdrop ?? Backdrop(subject, application)
    kept = drawn
    var frame = drawn.frame
    let content = whole.inset(top: 1, bottom: 1)
    if let search = state.search {
      SearchView(application: application, search: search).draw(into: &frame, content: content)
    } else {
      application.drawForeground(into: &frame, content: content)
    }
    if case .terms(let terms)? = state.chooser?.kind {
      DefinitionView(casebook: application.casebook, terms: terms, selection: state.chooser?.selection ?? 0)
        .draw(into: &frame, whole: whole)
    } else if let chooser = state.chooser {
      ChooserView(chooser: chooser, entries: application.chooserEntries).draw(into: &frame, whole: whole)
    }
    return Self.finished(frame, state.appearance)
  }

  private static func finished(_ frame: Frame, _ appearance: Appearance) -> Frame {
    guard appearance.isASCII else { return frame }
    var frame = frame
    frame.grid = frame.grid.transliterated()
    return frame
  }
}
