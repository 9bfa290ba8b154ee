import CaseModel

/// The pages that one frame is made of, each made when it is first asked for.
///
/// The hints ask several things of the page that the screen then draws, and to make it costs as much as to draw it.
struct FramePages {
  private var underCursor: Page?
  private var besideParagraphs: Page?
  private var selected: Page.Target??

  /// See ``Application/pageUnderCursor``.
  mutating func pageUnderCursor(of application: Application) -> Page {
    let page = underCursor ?? application.pageUnderCursor
    underCursor = page
    return page
  }

  /// See ``Application/sourceSidePage``.
  mutating func sourceSidePage(of application: Application) -> Page {
    let page = besideParagraphs ?? application.sourceSidePage
    besideParagraphs = page
    return page
  }

  /// The target of the line under the cursor.
  mutating func selectedTarget(of application: Application) -> Page.Target? {
    if let selected { return selected }
    let targets = application.targetsUnderCursor(with: &self)
    let selection = application.state.selection
    let target = targets.indices.contains(selection) ? targets[selection] : nil
    selected = .some(target)
    return target
  }
}
