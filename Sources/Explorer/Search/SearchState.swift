import CaseModel

/// What is being searched for, what was found, and which hit the cursor is on.
public struct SearchState: Equatable, Sendable {
  /// What was typed.
  public internal(set) var query = ""
  /// Whether the whole query is marked, so that the next character takes its place.
  public internal(set) var isMarked = false
  /// What was found.
  public internal(set) var results = SearchResults.nothing
  /// Why nothing was found.
  public internal(set) var miss: SearchMiss?
  /// The hit under the cursor, counted from 0 through all groups.
  public internal(set) var selection = 0

  /// The most hits of a group that are listed.
  public static let hitLimit = 50

  /// The hit under the cursor.
  var selected: SearchResults.Found? { results[selection] }

  /// The group that the cursor is in.
  var group: SearchGroup? { selected?.item.group }
}
