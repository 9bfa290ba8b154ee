import Runtime

/// What can be wrong with a file that keeps places.
public enum MemoryDamage: Hashable, Sendable {
  /// Its bytes are no text.
  case notUTF8
  /// Its first line is not the one that is written here: another program's file, or another version's.
  case unknownForm
  /// So many lines are no entries; the others are.
  case unreadableLines(Int)
  /// It has more bytes than this program ever writes.
  case tooLarge
  /// A folder or a device has its name.
  case notAFile
}

/// A damaged file that was given another name, so that nothing in it is lost.
public struct SetAside: Hashable, Sendable {
  /// What it keeps.
  public let kind: MemoryKind
  /// What was wrong.
  public let damage: MemoryDamage
  /// Where it is now.
  public let path: String
}

extension SetAside: CustomStringConvertible {
  /// One sentence for the user, safe to print.
  public var description: String {
    let reason =
      switch damage {
      case .notUTF8: "is not UTF-8"
      case .unknownForm: "was not written by this version"
      case .unreadableLines(1): "has a line that cannot be read"
      case .unreadableLines(let count): "has \(count) lines that cannot be read"
      case .tooLarge: "is too large"
      case .notAFile: "is not a file"
      }
    return "the file of \(kind.rawValue) \(reason); it is kept as \(path.escapedForTerminal)"
  }
}
