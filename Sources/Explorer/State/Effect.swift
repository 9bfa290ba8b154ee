import Classroom

/// What the run loop must do after a command, since the state cannot.
public enum Effect: Hashable, Sendable {
  case quit
  /// Send every cell again, for a terminal whose picture was spoilt.
  case repaint
  /// Put a text on the clipboard of the person's terminal.
  case copy(String)
  /// Keep a change of the bookmarks beyond the session.
  case remember(BookmarkChange)
  /// Read one of the lists that are kept anew, and give it to ``Application/recall(_:as:)``.
  case recall(Recollection.Part)
  /// Read the map's lines, and give them to ``Application/receive(_:)``.
  case readMap
  /// Make the ``SearchIndex`` of the case, which takes a while, and give it to ``Application/receive(_:)``.
  case readTexts
  /// Tell the class's hub, through ``ClassClient/perform(_:)``.
  case classIntent(ClassIntent)
}
