import Glibc

extension File {
  /// Removes a name from a folder, where there is one and it may be removed; a link is removed and not what it leads to.
  public static func remove(_ path: String) {
    guard !path.utf8.contains(0) else { return }
    unlink(path)
  }
}
