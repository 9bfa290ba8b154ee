/// One place that is kept: the case it belongs to, and its location there.
///
/// Both are text here. Whether the case still has the location is for the reader of the entry to find out: a place that
/// a case has lost may come back with the next seeds.
public struct MemoryEntry: Hashable, Sendable {
  /// The id of the case.
  public let caseID: String
  /// The location as text.
  public let location: String

  /// A place of a case.
  public init(caseID: String, location: String) {
    self.caseID = caseID
    self.location = location
  }
}

/// What is kept, each kind in a file of its own.
public enum MemoryKind: String, Hashable, Sendable, CaseIterable {
  /// Places that a person has marked, the first marked first.
  case bookmarks
  /// Places that a person has seen, the last seen last.
  case history
}
