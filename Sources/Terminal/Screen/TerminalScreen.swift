import CTerminal
import Canvas
import Runtime

/// The terminal as a surface that grids are drawn on.
///
/// Opening it takes the terminal over, and `close()` or the end of its life gives it back; so do a crash and a signal
/// that ends the program while it is blocked. A process has one screen at a time.
public final class TerminalScreen {
  /// The size that the next grid should have.
  public private(set) var size: Size
  /// How many colours may be used by number.
  public let depth: ColourDepth
  /// Whether text is written as UTF-8; when not, everything beyond ASCII is shown as `?`.
  public let isUTF8: Bool
  /// One sentence for the user when TERM was unknown and another description had to serve; safe to print.
  public let notice: String?

  private let line: TerminalLine
  private let modes: Bool
  private var pairs: ColourPairs
  private var shown: Shown?
  private var isOpen = true

  /// What the terminal shows now.
  private struct Shown {
    var grid: Grid
    var theme: String
  }

  /// Takes the terminal over.
  ///
  /// Standard input and output are used when both are terminals, else /dev/tty. TERM decides how it is spoken to; an
  /// unknown one is taken for its family's, and a terminal of no known family for a VT100.
  ///
  /// - Throws: `TerminalError` when there is no terminal, it cannot move its cursor, nothing is known about it, or a
  ///   screen is open already.
  public init() throws(TerminalError) {
    let name = TerminalName(Environment.value("TERM"))
    if name.isDumb { throw .tooSimple(name: name.value) }
    line = try TerminalLine()
    CTerminal_scrub_environment()
    isUTF8 = TerminalLocale.activate()
    size = Size(ofTerminal: line.output)

    let description = try Self.open(name, on: line, size)
    notice = description == name.value ? nil : Self.notice(name, description)
    modes = name.isXtermLike || CTerminal_capability("kmous") != nil && !name.value.hasPrefix("linux")
    depth = Self.depth(colours: Int(CTerminal_colours()))
    pairs = ColourPairs(colours: Int(CTerminal_colours()), pairs: Int(CTerminal_pairs()))
    guardAgainstCrashes()
    if modes { write(TerminalModes.on) }
  }

  deinit {
    close()
  }

  /// Opens the screen by the first description that is known, and returns that.
  private static func open(
    _ name: TerminalName, on line: borrowing TerminalLine, _ size: Size
  ) throws(TerminalError) -> String {
    for candidate in name.candidates {
      let result = CTerminal_open(candidate, line.input, line.output, Int32(size.height), Int32(size.width))
      guard result == 0 else { continue }
      if CTerminal_capability("cup") != nil { return candidate }
      CTerminal_close()
      throw .tooSimple(name: candidate)
    }
    throw .noDescription(name: name.shown)
  }

  private static func notice(_ name: TerminalName, _ description: String) -> String {
    let name = name.value.isEmpty ? "TERM is not set" : "TERM “\(name.shown)” is unknown here"
    return "\(name); the screen was drawn as for \(description). Set TERM to the terminal's own name."
  }

  /// The depth at which a colour's number means the same everywhere: a terminal with 88 has a palette of its own
  /// beyond 16, and one with millions takes numbers beyond 8 for shades of blue.
  private static func depth(colours: Int) -> ColourDepth {
    colours > 256 ? .eight : ColourDepth(colours: colours)
  }

  private func guardAgainstCrashes() {
    let restoring = modes ? TerminalModes.off : []
    CTerminal_guard(restoring, Int32(restoring.count))
  }

  // MARK: - Drawing

  /// Shows a grid, and sends only what differs from what is shown.
  ///
  /// What of the grid lies outside the screen is left out; what of the screen lies outside the grid is left as it is.
  ///
  /// - Parameters:
  ///   - grid: The picture, of the screen's `size`.
  ///   - theme: How its styles look.
  /// - Complexity: O(*cells*) to compare; ncurses then sends the changed ones.
  public func draw(_ grid: Grid, theme: Theme) {
    guard isOpen else { return }
    pairs.draw(grid, theme, depth, over: shown?.theme == theme.name ? shown?.grid : nil)
    shown = Shown(grid: grid, theme: theme.name)
    CTerminal_flush()
  }

  // MARK: - The terminal taken away and given back

  /// Takes the terminal's present size over, if it has changed.
  public func resize() {
    let present = Size(ofTerminal: line.output)
    guard isOpen, present != size else { return }
    size = present
    shown = nil
    _ = CTerminal_resize(Int32(size.height), Int32(size.width))
  }

  /// Gives the terminal back for the time the program is stopped.
  public func suspend() {
    guard isOpen else { return }
    if modes { write(TerminalModes.off) }
    CTerminal_suspend()
  }

  /// Takes the terminal over again; the next `draw` repaints all of it.
  public func resume() {
    guard isOpen else { return }
    CTerminal_resume()
    if modes { write(TerminalModes.on) }
    resize()
    shown = nil
  }

  /// Gives the terminal back for good.
  ///
  /// May be called more than once.
  public func close() {
    guard isOpen else { return }
    isOpen = false
    if modes { write(TerminalModes.off) }
    CTerminal_close()
    CTerminal_unguard()
  }

  /// Asks the terminal to put a text on its clipboard; terminals that cannot do it ignore the request.
  public func copy(_ text: String) {
    if isOpen, modes { write(Clipboard.sequence(for: text)) }
  }

  // MARK: - The line

  /// The descriptor the keys come from.
  var input: Int32 { line.input }

  /// A decoder that knows this terminal's keys.
  func keyDecoder() -> KeyDecoder {
    KeyDecoder(erase: UInt8(exactly: CTerminal_erase_character(line.input)), extra: TerminalKeys.sequences())
  }

  /// Writes beside ncurses, whose own output is always sent before.
  ///
  /// A terminal that is gone is noticed where keys are read.
  private func write(_ bytes: [UInt8]) {
    try? Descriptor.write(bytes, to: line.output)
  }
}
