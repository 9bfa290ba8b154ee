import Runtime

/// What can be wrong with a file as a whole, or with its YAML.
public enum FileProblem: Hashable, Sendable {
  /// The operating system does not give the file or the folder.
  case unreadable(SystemError)
  /// The folder has no file of the kind.
  case noSeedFiles
  /// The folder has more files than a case may have.
  case tooManyFiles(limit: Int)
  /// The file has more bytes than one may have.
  case fileTooLarge(limit: Int)
  /// The files have more bytes than they may have together.
  case folderTooLarge(limit: Int)
  /// A byte that UTF-8 does not have there; the offset counts from 0.
  case notUTF8(offset: Int, byte: UInt8)
  /// A control, bidirectional or zero-width character, as it is or by an escape.
  case hiddenCharacter(Unicode.Scalar)
  /// What libyaml says: what is wrong, while reading what, and in which line that begins.
  case syntax(problem: String, context: String?, since: Int)
  /// YAML's means to name a value, to repeat one by its name, and to give it a type.
  case anchor, alias, tag
  /// A second document of YAML begins in the file.
  case severalDocuments
  /// A list or mapping lies within too many others.
  case tooDeep(limit: Int)
  /// The file has more values than one may have.
  case tooManyValues(limit: Int)
  /// The file is a list or a text.
  case notSections
}
