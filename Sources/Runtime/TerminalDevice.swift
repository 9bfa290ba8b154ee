import Glibc

/// Whether descriptor 0, 1, 2 or another one is a terminal.
public func isTerminal(_ descriptor: Int32) -> Bool {
  isatty(descriptor) == 1
}

/// The columns and rows of the terminal at a descriptor, exactly as the system states them (so 0 when unknown); nil
/// when it is no terminal.
public func terminalSize(_ descriptor: Int32) -> (columns: Int, rows: Int)? {
  var size = winsize()
  guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0 else { return nil }
  return (Int(size.ws_col), Int(size.ws_row))
}
