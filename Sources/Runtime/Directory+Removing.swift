import Glibc

extension Directory {
  /// Removes a folder and the files in it, as far as that may be done.
  ///
  /// Links are removed and not what they lead to. A folder within is left, and so is what it is in.
  public static func remove(_ path: String) {
    guard !path.utf8.contains(0) else { return }
    for entry in (try? entries(path)) ?? [] { unlink(path + "/" + entry.name) }
    rmdir(path)
  }
}
