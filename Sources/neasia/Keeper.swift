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

  /// The locations of one list as they are kept now; none when they cannot be read.
  mutating func locations(_ part: Recollection.Part) -> [String] {
    guard case .folder(let memory) = place else { return [] }
    let kind: MemoryKind = part == .bookmarks ? .bookmarks : .history
    do throws(SystemError) {
      return locations(try memory.read(kind))
    } catch {
      notices.append("the \(kind.rawValue) cannot be read: \(error.description)")
      return []
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
    do throws(Obstacle) {
      if !unkept.isEmpty { _ = try write(.bookmarks, unkept) }
      _ = try write(.history, [.visit(journey.map { MemoryEntry(caseID: caseID, location: $0) })])
    } catch {
      let lost = unkept.isEmpty ? "the history is" : "bookmarks and history are"
      notices.append("\(lost) not kept: \(error.description) --no-state keeps nothing and is silent.")
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
      let kept = locations(try memory.change(kind, by: changes))
      if kind == .bookmarks { unkept = [] }
      return kept
    } catch {
      throw .refused(error)
    }
  }

  private mutating func locations(_ kept: MemoryFolder.Kept) -> [String] {
    if let setAside = kept.setAside { notices.append(setAside.description) }
    return kept.entries.filter { $0.caseID == caseID }.map(\.location)
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
