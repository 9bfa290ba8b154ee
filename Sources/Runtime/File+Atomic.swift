import Glibc

extension File {
  /// Writes a whole file in one step: who reads the path finds the old file or the new one, and never a part.
  ///
  /// The bytes go into a new file in the same folder, are brought to the disk, and that file takes the path. When anything fails
  /// the old file stays as it was. A symbolic link stays, and the file that it leads to is replaced.
  ///
  /// - Parameters:
  ///   - path: The path, as the user gave it.
  ///   - bytes: What the file will hold.
  ///   - replacing: Whether a file that is there already is replaced; its permissions are kept.
  ///   - isPrivate: Whether only the owner may read a file that is new.
  /// - Throws: `SystemError`, with `EEXIST` when the path exists and `replacing` is false, `.notRegularFile` when it leads to
  ///   something else than a file, and that of the call that failed otherwise.
  public static func write(path: String, bytes: [UInt8], replacing: Bool, isPrivate: Bool = false)
    throws(SystemError)
  {
    // C would silently take the part before a zero byte for the path.
    guard !path.isEmpty, !path.utf8.contains(0) else {
      throw SystemError(call: "open", reason: .code(ENOENT), subject: path)
    }
    var status = stat()
    let exists = lstat(path, &status) == 0
    if exists, !replacing { throw SystemError(call: "open", reason: .code(EEXIST), subject: path) }
    var target = path
    if exists {
      // A link that leads nowhere has no file to replace: stat says so.
      try SystemCall.check("stat", path) { stat(path, &status) }
      guard status.st_mode & S_IFMT == S_IFREG else {
        throw SystemError(call: "open", reason: .notRegularFile, subject: path)
      }
      target = try realPath(path)
    }
    let temporary = try TemporaryFile(besides: target, subject: path)
    do throws(SystemError) {
      try temporary.fill(with: bytes, mode: exists ? status.st_mode & 0o777 : isPrivate ? 0o600 : nil)
      if !exists { try claim(target) }
      do throws(SystemError) {
        try SystemCall.check("rename", path) { rename(temporary.path, target) }
      } catch {
        if !exists { unlink(target) }
        throw error
      }
    } catch {
      temporary.remove()
      throw error
    }
    syncFolder(of: target)
  }

  /// Takes a path that nobody has yet, so that a file which appeared meanwhile is not replaced.
  private static func claim(_ path: String) throws(SystemError) {
    let number = try SystemCall.check("open", path) {
      open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    }
    close(number)
  }

  private static func realPath(_ path: String) throws(SystemError) -> String {
    guard let resolved = realpath(path, nil) else {
      throw SystemError(call: "realpath", reason: .code(errno), subject: path)
    }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// Brings the new name to the disk; some file systems cannot, and the bytes are there already.
  static func syncFolder(of path: String) {
    let folder = TemporaryFile.folder(of: path)
    let number = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard number >= 0 else { return }
    fsync(number)
    close(number)
  }
}

/// A new file beside another, that will take its place.
private struct TemporaryFile {
  let path: String
  private let subject: String
  private let number: Int32

  /// Makes the file, empty; its name begins with a dot.
  init(besides target: String, subject: String) throws(SystemError) {
    self.subject = subject
    let prefix = Self.folder(of: target) + "/.neasia-\(getpid())-"
    for attempt in 0..<100 {
      let path = prefix + "\(attempt)"
      let number = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o666)
      if number >= 0 {
        self.path = path
        self.number = number
        return
      }
      if errno != EEXIST, errno != EINTR {
        throw SystemError(call: "open", reason: .code(errno), subject: subject)
      }
    }
    throw SystemError(call: "open", reason: .code(EEXIST), subject: subject)
  }

  /// Writes the bytes and brings them to the disk; the file is closed whatever happens.
  func fill(with bytes: [UInt8], mode: mode_t?) throws(SystemError) {
    defer { close(number) }
    do throws(SystemError) {
      try Descriptor.write(bytes, to: number)
      if let mode { try SystemCall.check("chmod") { fchmod(number, mode) } }
      try SystemCall.check("fsync") { fsync(number) }
    } catch {
      throw SystemError(call: error.call, reason: error.reason, subject: subject)
    }
  }

  func remove() {
    unlink(path)
  }

  static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
