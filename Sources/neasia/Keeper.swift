import CaseModel
import Explorer
import Memory
import Runtime

/// Keeps the bookmarks and the history of one case beyond the session, as far as that can be done.
///
/// What cannot be written is told, stays with the session, and is tried again with the next change and at the end.
struct Keeper {
  private enum Place {
    /// The person does not want anything to be kept.
    case off
    /// Nothing says where.
    case unknown
    case folder(MemoryFolder)

    var isOn: Bool {
      if case .off = self { false } else { true }
    }
  }

  private let place: Place
  private let caseID: String
  /// Changes of the bookmarks that could not be written yet.
  private var unkept: [MemoryChange] = []
  /// What the person should be told.
  private var notices: [String] = []

  /// A keeper for a case.
  ///
  /// - Parameters:
  ///   - caseID: the id of the case.
  ///   - isOff: whether nothing is read or written.
  init(caseID: String, isOff: Bool = false) {
    self.caseID = caseID
    if isOff {
      place = .off
    } else if let folder = BaseFolder.state.path() {
      place = .folder(MemoryFolder(path: folder + "/neasia"))
    } else {
      place = .unknown
    }
  }

  /// The locations of one list as they are kept now; nothing when that cannot be known.
  mutating func locations(_ part: Recollection.Part) -> [String]? {
    guard case .folder(let memory) = place else { return nil }
    let kind: MemoryKind = part == .bookmarks ? .bookmarks : .history
    do throws(SystemError) {
      return locations(try memory.read(kind), kind)
    } catch {
      notices.append("the \(kind.rawValue) cannot be read: \(error.description)")
      return nil
    }
  }

  /// Writes a change of the bookmarks down.
  ///
  /// - Returns: the bookmarks with what other copies of the program have changed; nothing when it could not be written.
  mutating func remember(_ change: BookmarkChange) -> [String]? {
    guard place.isOn else { return nil }
    switch change {
    case .add(let location): unkept.append(.add(MemoryEntry(caseID: caseID, location: location)))
    case .remove(let location): unkept.append(.remove(MemoryEntry(caseID: caseID, location: location)))
    }
    do throws(Obstacle) {
      return try write(.bookmarks, unkept)
    } catch {
      notices.append("for this session only: \(error.description)")
      return nil
    }
  }

  /// Writes down what is left when the explorer ends: where it was, and what could not be written before.
  mutating func leave(_ journey: [String]) {
    guard place.isOn else { return }
    notices = []
    var lost: [String] = []
    var obstacle: Obstacle?
    let visits = [MemoryChange.visit(journey.map { MemoryEntry(caseID: caseID, location: $0) })]
    for (kind, changes) in [(MemoryKind.bookmarks, unkept), (.history, visits)] where !changes.isEmpty {
      do throws(Obstacle) {
        _ = try write(kind, changes)
      } catch {
        lost.append(kind.rawValue)
        obstacle = obstacle ?? error
      }
    }
    if let obstacle {
      notices.append(
        "not kept: \(lost.joined(separator: " and ")). \(obstacle.description) --no-state keeps nothing and is silent."
      )
    }
  }

  /// What the person should be told since the last time.
  mutating func takeNotice() -> String? {
    defer { notices = [] }
    return notices.isEmpty ? nil : notices.joined(separator: "; ")
  }

  private mutating func write(_ kind: MemoryKind, _ changes: [MemoryChange]) throws(Obstacle) -> [String] {
    guard case .folder(let memory) = place else { throw .noFolder }
    do throws(SystemError) {
      let kept = try memory.change(kind, by: changes)
      if kind == .bookmarks { unkept = [] }
      return locations(kept, kind)
    } catch {
      throw .refused(error)
    }
  }

  /// What is kept of the case, with what is still to be written.
  private mutating func locations(_ kept: MemoryFolder.Kept, _ kind: MemoryKind) -> [String] {
    if let setAside = kept.setAside { notices.append(setAside.description) }
    let entries = kind == .bookmarks ? unkept.reduce(kept.entries) { $1.applied(to: $0) } : kept.entries
    return entries.filter { $0.caseID == caseID }.map(\.location)
  }
}

extension Keeper {
  /// Why nothing can be kept.
  private enum Obstacle: Error, CustomStringConvertible {
    case noFolder
    case refused(SystemError)

    var description: String {
      switch self {
      case .noFolder: "neither XDG_STATE_HOME nor HOME names a folder; set one."
      case .refused(let error): error.description
      }
    }
  }
}
