import CTerminal
import Canvas
import Runtime

/// What a session tells the application.
public enum SessionEvent: Hashable, Sendable {
  /// A key, the mouse, a paste, or another size; the size also comes first of all.
  case input(InputEvent)
  /// One of the application's own descriptors is ready.
  case ready(descriptor: Int32, Readiness)
}

/// What the application wants after some events.
public enum SessionDecision: Hashable, Sendable {
  /// A frame is drawn, then the next events are waited for.
  case proceed
  /// As `proceed`, with a text put on the clipboard before.
  case copy(String)
  /// As `proceed`, with every cell sent again, for a picture that something else spoilt.
  case repaint
  /// The session ends without another frame.
  case quit
}

/// A picture and how it looks.
public struct Frame: Sendable {
  /// The picture.
  public var grid: Grid
  /// How its styles look.
  public var theme: Theme

  /// A picture with its theme.
  public init(_ grid: Grid, _ theme: Theme) {
    self.grid = grid
    self.theme = theme
  }
}

/// The time in which an application owns the terminal: signals, keys, frames, one thread, no clock.
///
/// ```swift
/// let session = try TerminalSession()
/// let reason = try session.run(handle: { application.handle($0) }, frame: { application.frame($0) })
/// exit(reason.exitStatus)
/// ```
public struct TerminalSession: ~Copyable {
  /// The screen; asked for its colours, its character set and its notice before the session runs.
  public let screen: TerminalScreen
  private let signals: SignalPipe

  /// Takes the terminal over, until `run` returns.
  ///
  /// - Throws: `TerminalError` as `TerminalScreen.init` does.
  public init() throws(TerminalError) {
    // ncurses installs handlers of its own for the signals that nobody has caught yet.
    let signals = try SignalPipe()
    screen = try TerminalScreen()
    self.signals = signals
  }

  /// Runs the application until it quits, a signal ends it, or the terminal is gone; gives the terminal back.
  ///
  /// All input that is there is handled before a frame is drawn, so a held key or a dragged window costs one frame at
  /// a time, and the last size wins.
  ///
  /// - Parameters:
  ///   - handle: Takes in what happened, at least one event, and decides how to go on.
  ///   - frame: Draws the present state at the given size.
  ///   - watching: The application's own descriptors, asked for before each wait. One that is broken must not be
  ///     watched on, or the session does not rest.
  /// - Returns: Why it ended.
  /// - Throws: `TerminalError.system` when the process has no means left to wait.
  public consuming func run(
    handle: ([SessionEvent]) -> SessionDecision,
    frame: (Size) -> Frame,
    watching: () -> [Watch] = { [] }
  ) throws(TerminalError) -> ExitReason {
    defer { screen.close() }
    // Made when the first picture is on the screen: nobody waits for the keys before.
    var inbox: SessionInbox?
    var batch = SessionBatch()
    var toldSize: Size?
    while true {
      if batch.needsStop { stop(&batch) }
      if batch.needsRepaint { screen.resume() }
      if batch.needsSize { screen.resize() }
      if screen.size != toldSize {
        toldSize = screen.size
        batch.events.append(.input(.resized(screen.size)))
      }
      if let reason = batch.end { return reason }

      if !batch.events.isEmpty {
        switch handle(batch.events) {
        case .proceed: break
        case .copy(let text): screen.copy(text)
        case .repaint: screen.resume()
        case .quit: return .quit
        }
      }
      if !batch.isEmpty {
        let frame = frame(screen.size)
        screen.draw(frame.grid, theme: frame.theme)
      }
      do {
        var present = inbox ?? SessionInbox(decoder: screen.keyDecoder())
        inbox = nil
        batch = try present.next(terminal: screen.input, signals: signals, others: watching())
        inbox = present
      } catch {
        throw .system(error)
      }
    }
  }

  /// Gives the terminal to the shell until the program is continued.
  private func stop(_ batch: inout SessionBatch) {
    guard batch.end == nil, CurrentProcess.hasJobControl else { return }
    screen.suspend()
    CTerminal_stop()
    // The signal that continued the program is answered by this repaint already.
    batch.needsRepaint = true
    for request in signals.requests() where request != .continued { batch.add(request) }
  }
}
