import Canvas
import Runtime

extension Size {
  /// The usual size, for a terminal that does not know its own.
  private static let usual = Size(width: 80, height: 24)

  /// What is drawn of a terminal that claims more; its size is the other side's word.
  private static let largestScreen = 1000

  /// The size to draw at on a terminal, 1 to 1000 each way.
  init(ofTerminal descriptor: Int32) {
    guard let claimed = terminalSize(descriptor) else {
      self = .usual
      return
    }
    self.init(columns: claimed.columns, rows: claimed.rows)
  }

  /// The size to draw at when a terminal claims so many columns and rows; 0 by 0 means that it does not know.
  init(columns: Int, rows: Int) {
    if columns <= 0, rows <= 0 {
      self = .usual
      return
    }
    self.init(
      width: min(max(columns, 1), Self.largestScreen), height: min(max(rows, 1), Self.largestScreen))
  }
}
