import Glibc

extension Directory {
  /// Makes a folder and those above it, as far as they are missing; new ones only their owner may enter.
  ///
  /// - Throws: `SystemError` when one of them cannot be made, or something else stands in its place.
  public static func make(_ path: String) throws(SystemError) {
    guard !path.utf8.contains(0) else {
      throw SystemError(call: "mkdir", reason: .code(ENOENT), subject: path)
    }
    var missing: [String] = []
    var rest = path[...]
    while !rest.isEmpty {
      let folder = String(rest)
      do throws(SystemError) {
        try SystemCall.check("mkdir", path) { mkdir(folder, 0o700) }
        break
      } catch {
        if error.code == EEXIST || error.code == EISDIR { break }
        guard error.code == ENOENT else { throw error }
      }
      missing.append(folder)
      rest = rest[..<(rest.lastIndex(of: "/") ?? rest.startIndex)]
    }
    for folder in missing.reversed() {
      do throws(SystemError) {
        try SystemCall.check("mkdir", path) { mkdir(folder, 0o700) }
      } catch {
        // Another copy of the program may make it at the same time.
        guard error.code == EEXIST else { throw error }
      }
    }
    var status = stat()
    try SystemCall.check("stat", path) { stat(path, &status) }
    guard status.st_mode & S_IFMT == S_IFDIR else {
      throw SystemError(call: "mkdir", reason: .code(ENOTDIR), subject: path)
    }
  }
}
