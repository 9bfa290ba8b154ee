import Runtime

/// What can be wrong with a file as a whole, or with its YAML.
public enum FileProblem: Hashable, Sendable {
  /// The operating system does not give the file or the folder.
  case unreadable(SystemError)
  /// The folder has no file of the kind.
  case noSeedFiles
  case tooManyFiles(limit: Int)
  case fileTooLarge(limit: Int)
  case folderTooLarge(limit: Int)
  /// A byte that UTF-8 does not have there; the offset counts from 0.
  case notUTF8(offset: Int, byte: UInt8)
  /// A control, bidirectional or zero-width character, as it is or by an escape.
  case hiddenCharacter(Unicode.Scalar)
  /// What libyaml says: what is wrong, while reading what, and in which line that begins.
  case syntax(problem: String, context: String?, since: Int)
  case anchor, alias, tag
  case severalDocuments
  case tooDeep(limit: Int)
  case tooManyValues(limit: Int)
  /// The file is a list or a text.
  case notSections
}
