import Runtime

/// Why the screen cannot be opened.
public enum TerminalError: Error, Hashable, Sendable {
  /// Neither the program's input and output nor /dev/tty is a terminal.
  case noTerminal
  /// TERM names a terminal that cannot move its cursor, such as `dumb`.
  case tooSimple(name: String)
  /// TERM names an unknown terminal and no common one is described on this machine either.
  case noDescription(name: String)
  /// The screen is open already; a process has one.
  case alreadyOpen
  /// The system refused something.
  case system(SystemError)
}

extension TerminalError: CustomStringConvertible {
  /// One sentence for the user, safe to print.
  public var description: String {
    switch self {
    case .noTerminal:
      "There is no terminal to draw on; run neasia in one, or print with `neasia show`."
    case .tooSimple(let name):
      "The terminal “\(name.escapedForTerminal)” cannot move its cursor; print with `neasia show` instead."
    case .noDescription(let name):
      """
      The terminal “\(name.escapedForTerminal)” is not described on this machine; set TERM to its nearest relative, \
      such as xterm-256color, or install the package ncurses-base.
      """
    case .alreadyOpen:
      "The screen is already open; close the first one."
    case .system(let error):
      error.description
    }
  }
}
