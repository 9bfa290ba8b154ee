import Glibc

extension File {
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
      syncFolder(of: path)
      return free
    }
    throw SystemError(call: "rename", reason: .code(EEXIST), subject: path)
  }
}
