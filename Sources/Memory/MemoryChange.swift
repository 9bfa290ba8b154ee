/// Something that is done to what is kept.
///
/// A change is written down as itself and not as its result: whoever carries it out reads the file again first, so two
/// copies of the program that change it in turn lose nothing of each other's.
public enum MemoryChange: Hashable, Sendable {
  /// Bookmark a place, unless it is one already.
  case add(MemoryEntry)
  /// Take a bookmark away.
  case remove(MemoryEntry)
  /// Add places to the history, in the order in which they were seen.
  case visit([MemoryEntry])

  /// The visits of one case that are kept.
  public static let visitLimit = 500
  /// The visits of all cases that are kept.
  public static let totalVisitLimit = 5_000

  /// What it is done to.
  public var kind: MemoryKind {
    switch self {
    case .add, .remove: .bookmarks
    case .visit: .history
    }
  }

  /// The entries after the change; of the same place seen twice in a row one visit stays.
  ///
  /// - Complexity: O(*n*) in the entries.
  public func applied(to entries: [MemoryEntry]) -> [MemoryEntry] {
    switch self {
    case .add(let entry): entries.contains(entry) ? entries : entries + [entry]
    case .remove(let entry): entries.filter { $0 != entry }
    case .visit(let visits): Self.bounded(Self.joined(entries, visits))
    }
  }

  private static func joined(_ entries: [MemoryEntry], _ visits: [MemoryEntry]) -> [MemoryEntry] {
    var joined = entries
    for visit in visits where visit != joined.last(where: { $0.caseID == visit.caseID }) {
      joined.append(visit)
    }
    return joined
  }

  /// The latest entries, as many as are kept.
  private static func bounded(_ entries: [MemoryEntry]) -> [MemoryEntry] {
    var counts: [String: Int] = [:]
    var kept: [MemoryEntry] = []
    for entry in entries.reversed() where kept.count < totalVisitLimit {
      let count = counts[entry.caseID, default: 0]
      guard count < visitLimit else { continue }
      counts[entry.caseID] = count + 1
      kept.append(entry)
    }
    return kept.reversed()
  }
}
