import Runtime

/// The files in which a person's bookmarks and history are kept from one run to the next.
///
/// Every change reads the file again, adds what it is about and replaces the file, under a lock that all copies of the program
/// respect. A file that cannot be understood is set aside under another name before anything is written.
public struct MemoryFolder: Hashable, Sendable {
  /// The folder's path; it is made when there is something to write.
  public let path: String

  /// Bytes that a file may have: several times what all that is kept can take.
  public static let fileLimit = 16 << 20

  /// The memory in a folder; nothing is read yet.
  public init(path: String) {
    self.path = path
  }

  /// What a file keeps.
  public struct Kept: Hashable, Sendable {
    /// The entries in their order.
    public let entries: [MemoryEntry]
    /// The damaged file that was met and set aside.
    public let setAside: SetAside?
  }

  /// Reads what is kept; a file that is not there keeps nothing.
  ///
  /// - Throws: `SystemError` when the file cannot be read, or is damaged and cannot be set aside.
  public func read(_ kind: MemoryKind) throws(SystemError) -> Kept {
    let reading = try look(kind)
    guard reading.damage != nil else { return Kept(entries: reading.entries, setAside: nil) }
    return try change(kind, by: [])
  }

  /// Carries out changes of one kind, in their order.
  ///
  /// - Returns: What is kept then, with all that other copies of the program have changed.
  /// - Throws: `SystemError` when it cannot be written; what was kept before is untouched.
  public func change(_ kind: MemoryKind, by changes: [MemoryChange]) throws(SystemError) -> Kept {
    try Directory.make(path)
    return try FileLock.hold(path + "/lock") { () throws(SystemError) in
      let reading = try look(kind)
      let entries = changes.filter { $0.kind == kind }.reduce(reading.entries) { $1.applied(to: $0) }
      let setAside = try reading.damage.map { damage throws(SystemError) in try self.setAside(kind, damage) }
      if entries != reading.entries || (setAside != nil && !entries.isEmpty) { try write(entries, kind) }
      return Kept(entries: entries, setAside: setAside)
    }
  }

  /// The path of a file.
  public func file(_ kind: MemoryKind) -> String { "\(path)/\(kind.rawValue)" }

  private func look(_ kind: MemoryKind) throws(SystemError) -> MemoryText.Reading {
    do throws(SystemError) {
      return MemoryText.read(try File.read(path: file(kind), limit: Self.fileLimit), of: kind)
    } catch {
      switch error.reason {
      case .tooLarge: return MemoryText.Reading(entries: [], damage: .tooLarge)
      case .notRegularFile: return MemoryText.Reading(entries: [], damage: .notAFile)
      case .code: if error.isAbsence { return MemoryText.Reading(entries: []) }
      }
      throw error
    }
  }

  private func setAside(_ kind: MemoryKind, _ damage: MemoryDamage) throws(SystemError) -> SetAside {
    let place = try File.moveAside(path: file(kind), to: "\(file(kind)).damaged")
    return SetAside(kind: kind, damage: damage, path: place)
  }

  private func write(_ entries: [MemoryEntry], _ kind: MemoryKind) throws(SystemError) {
    let bytes = MemoryText.bytes(entries, of: kind)
    guard bytes.count <= Self.fileLimit else {
      throw SystemError(call: "write", reason: .tooLarge(limit: Self.fileLimit), subject: file(kind))
    }
    try File.write(path: file(kind), bytes: bytes, replacing: true, isPrivate: true)
  }
}
