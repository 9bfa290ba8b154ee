import Glibc

/// Folders, listed.
public enum Directory {
  /// What a name in a folder leads to, symbolic links followed.
  public enum Kind: Hashable, Sendable {
    case file, folder
    /// A pipe, a device, a socket, or a link that leads nowhere.
    case other
  }

  /// One name in a folder.
  public struct Entry: Hashable, Sendable {
    /// The name, without the folder's path.
    public var name: String
    /// What it leads to.
    public var kind: Kind

    /// An entry.
    public init(name: String, kind: Kind) {
      self.name = name
      self.kind = kind
    }
  }

  /// Lists a folder, without `.` and `..`, sorted by name so that every machine lists it alike.
  ///
  /// Names that are not UTF-8 are left out: no other call could name them again.
  ///
  /// - Throws: `SystemError` when the folder does not exist, is none, or may not be read.
  /// - Complexity: O(*n* log *n*) for *n* entries.
  public static func entries(_ path: String) throws(SystemError) -> [Entry] {
    // C would silently take the part before a zero byte for the path.
    guard !path.utf8.contains(0) else {
      throw SystemError(call: "opendir", reason: .code(ENOENT), subject: path)
    }
    guard let stream = opendir(path) else {
      throw SystemError(call: "opendir", reason: .code(errno), subject: path)
    }
    defer { closedir(stream) }
    var entries: [Entry] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else {
        if errno != 0 { throw SystemError(call: "readdir", reason: .code(errno), subject: path) }
        return entries.sorted { $0.name < $1.name }
      }
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(validating: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      guard let name, name != ".", name != ".." else { continue }
      entries.append(Entry(name: name, kind: kind(of: entry.pointee, at: path + "/" + name)))
    }
  }

  /// Whether a path leads to a folder that may be listed.
  public static func isListable(_ path: String) -> Bool {
    guard !path.utf8.contains(0), let stream = opendir(path) else { return false }
    closedir(stream)
    return true
  }

  /// Whether the group of a folder may enter it; not when it does not exist.
  public static func admitsGroup(_ path: String) -> Bool {
    var status = stat()
    guard !path.utf8.contains(0), stat(path, &status) == 0 else { return false }
    return status.st_mode & S_IFMT == S_IFDIR && status.st_mode & S_IXGRP != 0
  }

  /// What the folder itself says of an entry; only links, and folders that do not say, cost another call.
  private static func kind(of entry: dirent, at path: @autoclosure () -> String) -> Kind {
    switch Int32(entry.d_type) {
    case Int32(DT_REG): .file
    case Int32(DT_DIR): .folder
    case Int32(DT_LNK), Int32(DT_UNKNOWN): kind(of: path())
    default: .other
    }
  }

  private static func kind(of path: String) -> Kind {
    var status = stat()
    guard stat(path, &status) == 0 else { return .other }
    return switch status.st_mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    default: .other
    }
  }
}
