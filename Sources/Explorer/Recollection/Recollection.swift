import CaseModel

/// What is kept of a case from one session to the next, as text: a location may have gone from the case meanwhile.
public struct Recollection: Hashable, Sendable {
  /// The locations that are bookmarked, the first bookmarked first.
  public var bookmarks: [String]
  /// The locations that were seen before this session, the last seen last.
  public var visits: [String]

  /// The most bookmarks that a case may have.
  public static let bookmarkLimit = 1_000

  /// What is remembered of a case; nothing, unless it is given.
  public init(bookmarks: [String] = [], visits: [String] = []) {
    self.bookmarks = bookmarks
    self.visits = visits
  }

  /// One of the lists.
  public enum Part: Hashable, Sendable {
    case bookmarks, visits
  }
}

/// A change that is to be kept beyond the session.
public enum BookmarkChange: Hashable, Sendable {
  /// Keep a location.
  case add(String)
  /// Keep it no longer.
  case remove(String)
}
