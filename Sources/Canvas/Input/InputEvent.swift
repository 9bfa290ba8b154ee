/// What reaches the program from the terminal.
public enum InputEvent: Hashable, Sendable {
  /// A key was pressed.
  case key(Key)
  /// The mouse was used.
  case mouse(MouseEvent)
  /// Text that was pasted, control characters already removed.
  case pasted(String)
  /// The terminal has a new size.
  case resized(Size)
}

/// A mouse button or wheel turned at a cell.
public struct MouseEvent: Hashable, Sendable {
  /// What happened.
  public enum Kind: Hashable, Sendable {
    /// The first button, and the wheel by a notch.
    case press, release, wheelUp, wheelDown
  }

  /// What happened.
  public var kind: Kind
  /// The cell under the pointer.
  public var point: Point

  /// An event at a cell.
  public init(_ kind: Kind, at point: Point) {
    self.kind = kind
    self.point = point
  }
}
