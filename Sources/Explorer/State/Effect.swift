/// What the run loop must do after a command, since the state cannot.
public enum Effect: Hashable, Sendable {
  case quit
  /// Send every cell again, for a terminal whose picture was spoilt.
  case repaint
  /// Put a text on the clipboard of the person's terminal.
  case copy(String)
}
