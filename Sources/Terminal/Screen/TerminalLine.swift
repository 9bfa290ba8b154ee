import Glibc
import Runtime

/// The descriptors of the terminal that is drawn on.
struct TerminalLine: ~Copyable {
  let input: Int32
  let output: Int32
  /// Keeps /dev/tty open while it is used.
  private let opened: Descriptor?

  /// Takes standard input and output when both are terminals, else the terminal the process was started from, so
  /// that the program can be used with a pipe on either side.
  init() throws(TerminalError) {
    if isTerminal(STDIN_FILENO), isTerminal(STDOUT_FILENO) {
      (input, output) = (STDIN_FILENO, STDOUT_FILENO)
      opened = nil
      return
    }
    do {
      let terminal = try Descriptor(opening: "/dev/tty", for: .readWrite)
      (input, output) = (terminal.number, terminal.number)
      opened = .some(consume terminal)
    } catch {
      throw .noTerminal
    }
  }
}
