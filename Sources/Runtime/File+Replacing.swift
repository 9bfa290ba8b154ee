import Glibc

extension File {
  /// Writes a whole file so that whoever reads it finds the old one or the new one, never a part, whatever fails.
  ///
  /// The bytes go into a new file in the same folder, reach the disk, and then take the name. Only the owner may read
  /// the file.
  ///
  /// - Parameters:
  ///   - path: The file, which need not be there yet; its folder must be.
  ///   - bytes: All that it will hold.
  /// - Throws: `SystemError`, as on a full disk; the file is then as it was before.
  public static func replace(path: String, with bytes: [UInt8]) throws(SystemError) {
    let temporary = "\(path).new-\(getpid())"
    // A process that ended here long ago may have had the same number.
    unlink(temporary)
    do throws(SystemError) {
      let file = try Descriptor(creating: temporary, exclusively: true)
      try file.write(bytes)
      try file.synchronise()
      try SystemCall.check("rename", path) { rename(temporary, path) }
    } catch {
      unlink(temporary)
      throw SystemError(call: error.call, reason: error.reason, subject: path)
    }
    synchroniseFolder(of: path)
  }

  /// Gives a file, or whatever bears its name, the first free name of a row.
  ///
  /// The row is `row-1`, `row-2` and so on, so nothing is replaced.
  ///
  /// - Parameters:
  ///   - path: What is renamed.
  ///   - row: The new path without its number.
  /// - Returns: The new path.
  /// - Throws: `SystemError` when it cannot be renamed, or too many names are taken.
  public static func moveAside(path: String, to row: String) throws(SystemError) -> String {
    for number in 1...10_000 {
      let free = "\(row)-\(number)"
      var status = stat()
      // What bears a name that leads nowhere would be replaced as well.
      if lstat(free, &status) == 0 { continue }
      try SystemCall.check("rename", path) { rename(path, free) }
      synchroniseFolder(of: path)
      return free
    }
    throw SystemError(call: "rename", reason: .code(EEXIST), subject: path)
  }

  /// Makes a new name outlast a loss of power, where the file system can.
  private static func synchroniseFolder(of path: String) {
    let folder = path.lastIndex(of: "/").map { path[...$0] } ?? "."
    guard let folder = try? Descriptor(opening: String(folder), for: .read) else { return }
    // Some file systems refuse this for folders; the file itself has been written either way.
    try? folder.synchronise()
  }
}
