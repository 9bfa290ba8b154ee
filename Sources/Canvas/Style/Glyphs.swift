/// The signs that drawing code uses, each exactly one column wide.
///
/// Drawing code takes them by name, so that a sign means one thing on every screen.
public struct Glyphs: Hashable, Sendable {
  /// A light line across.
  public private(set) var horizontal = "─"
  /// A light line down.
  public private(set) var vertical = "│"
  /// A corner of a frame.
  public private(set) var bottomLeft = "└"
  /// A joint with an arm to the right.
  public private(set) var teeRight = "├"
  /// A joint with an arm to the left.
  public private(set) var teeLeft = "┤"
  /// A joint with an arm down.
  public private(set) var teeDown = "┬"
  /// A joint with all four arms.
  public private(set) var cross = "┼"
  /// A span of certain dates.
  public private(set) var heavyHorizontal = "━"
  /// The moment on the band of time.
  public private(set) var heavyVertical = "┃"
  /// A span of approximate dates.
  public private(set) var dashedHorizontal = "╍"
  /// An open end: before a known end or after a known begin.
  public private(set) var fading = "┈"
  /// Takes part, is present.
  public private(set) var bullet = "●"
  /// Takes part in some way.
  public private(set) var hollowBullet = "○"
  /// Chosen of several, of which the others are hollow; on the map, a capital.
  public private(set) var chosen = "◉"
  /// Does not; also parts words.
  public private(set) var dot = "·"
  /// A certain event.
  public private(set) var diamond = "◆"
  /// An approximate event.
  public private(set) var hollowDiamond = "◇"
  /// Stands left of the row under the cursor.
  public private(set) var cursorBar = "▌"
  /// A bar of a chart; the thumb of a scroll bar.
  public private(set) var block = "█"
  /// A bar among others, which does not touch the one above.
  public private(set) var lowBlock = "▆"
  /// Points at what stands left of it.
  public private(set) var pointerLeft = "◀"
  /// Leads on; closed.
  public private(set) var pointerRight = "▸"
  /// More below; open.
  public private(set) var pointerDown = "▾"
  /// More above.
  public private(set) var pointerUp = "▴"
  /// An arrow up.
  public private(set) var arrowUp = "↑"
  /// An arrow down.
  public private(set) var arrowDown = "↓"
  /// An arrow left.
  public private(set) var arrowLeft = "←"
  /// An arrow right.
  public private(set) var arrowRight = "→"
  /// Better than before; a raised hand.
  public private(set) var rising = "▲"
  /// Worse than before.
  public private(set) var falling = "▼"
  /// As before.
  public private(set) var steady = "━"
  /// A step of a scale that is reached.
  public private(set) var barFull = "▰"
  /// A step that is not.
  public private(set) var barEmpty = "▱"
  /// Text was cut here.
  public private(set) var ellipsis = "…"
  /// The Enter key.
  public private(set) var enter = "⏎"
  /// The Tab key.
  public private(set) var tab = "⇥"
  /// Answered, consistent.
  public private(set) var check = "✓"
  /// Bookmarked.
  public private(set) var star = "★"
  /// Refused, inconsistent.
  public private(set) var ballot = "✗"
  /// Columns that grow from an eighth to the whole of a cell, for small curves.
  public private(set) var rise = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

  /// Whether all of them are ASCII.
  public private(set) var isASCII = false

  private init() {}

  /// For terminals that show Unicode.
  public static let unicode = Glyphs()

  /// For terminals that show ASCII only: what `Grid.transliterated()` makes of the others.
  public static let ascii: Glyphs = {
    var glyphs = Glyphs()
    glyphs.isASCII = true
    glyphs.horizontal.transliterate()
    glyphs.vertical.transliterate()
    glyphs.bottomLeft.transliterate()
    glyphs.teeRight.transliterate()
    glyphs.teeLeft.transliterate()
    glyphs.teeDown.transliterate()
    glyphs.cross.transliterate()
    glyphs.heavyHorizontal.transliterate()
    glyphs.heavyVertical.transliterate()
    glyphs.dashedHorizontal.transliterate()
    glyphs.fading.transliterate()
    glyphs.bullet.transliterate()
    glyphs.hollowBullet.transliterate()
    glyphs.chosen.transliterate()
    glyphs.dot.transliterate()
    glyphs.diamond.transliterate()
    glyphs.hollowDiamond.transliterate()
    glyphs.cursorBar.transliterate()
    glyphs.block.transliterate()
    glyphs.lowBlock.transliterate()
    glyphs.pointerLeft.transliterate()
    glyphs.pointerRight.transliterate()
    glyphs.pointerDown.transliterate()
    glyphs.pointerUp.transliterate()
    glyphs.arrowUp.transliterate()
    glyphs.arrowDown.transliterate()
    glyphs.arrowLeft.transliterate()
    glyphs.arrowRight.transliterate()
    glyphs.rising.transliterate()
    glyphs.falling.transliterate()
    glyphs.steady.transliterate()
    glyphs.barFull.transliterate()
    glyphs.barEmpty.transliterate()
    glyphs.ellipsis.transliterate()
    glyphs.enter.transliterate()
    glyphs.tab.transliterate()
    glyphs.check.transliterate()
    glyphs.star.transliterate()
    glyphs.ballot.transliterate()
    for index in glyphs.rise.indices { glyphs.rise[index].transliterate() }
    return glyphs
  }()
}

extension String {
  /// Replaces each scalar by its ASCII form.
  fileprivate mutating func transliterate() {
    self = String(String.UnicodeScalarView(unicodeScalars.map { Transliteration.form(of: $0.value) }))
  }
}
