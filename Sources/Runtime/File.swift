import Glibc

/// Whole files, read carefully.
public enum File {
  /// Reads a regular file.
  ///
  /// Pipes and devices are refused without waiting for them, and the limit holds even for a file that grows while
  /// it is read.
  ///
  /// - Parameters:
  ///   - path: The path, as the user gave it.
  ///   - limit: The most bytes the file may have.
  /// - Throws: `SystemError`: it cannot be opened or read, is no regular file, or is larger than `limit`.
  /// - Complexity: O(size of the file).
  public static func read(path: String, limit: Int) throws(SystemError) -> [UInt8] {
    let file = try Descriptor(opening: path, for: .read)
    guard let size = try file.regularFileSize() else {
      throw SystemError(call: "open", reason: .notRegularFile, subject: path)
    }
    let limit = max(0, limit)
    guard size <= limit else {
      throw SystemError(call: "read", reason: .tooLarge(limit: limit), subject: path)
    }

    // One byte more than expected shows the end in the same call. A file that grew is read on in chunks, and one that the
    // system makes up while it is read, which says 0, is read in nothing else.
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: min(max(size, 4095), limit) + 1)
    while true {
      let count = try file.read(into: &chunk)
      if count == 0 { return bytes }
      guard bytes.count + count <= limit else {
        throw SystemError(call: "read", reason: .tooLarge(limit: limit), subject: path)
      }
      bytes.append(contentsOf: chunk[..<count])
    }
  }
}
