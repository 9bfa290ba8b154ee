import Runtime

/// A folder for the time of one run; of folders it holds only that in which neasia keeps its state.
final class ScratchFolder {
  let path: String

  init() throws {
    // The path of a socket has room for a hundred bytes only, so a long TMPDIR is not used.
    path = "/tmp/neasia-class-\(UInt32.random(in: 0...UInt32.max))"
    try Directory.make(path)
  }

  deinit {
    Directory.remove(path + "/neasia")
    Directory.remove(path)
  }

  /// Writes a file that is only for this user.
  func write(_ name: String, _ text: String) throws {
    try File.write(path: "\(path)/\(name)", bytes: Array(text.utf8), replacing: false, isPrivate: true)
  }

  /// What a file holds; nothing while it is missing.
  func text(_ name: String) throws -> String {
    do throws(SystemError) {
      return String(decoding: try File.read(path: "\(path)/\(name)", limit: 65536), as: UTF8.self)
    } catch {
      guard error.isAbsence else { throw error }
      return ""
    }
  }
}
