import Glibc

extension CurrentProcess {
  /// Gives back the memory that only starting needed.
  ///
  /// Starting walks over most of the program's code once. The code's
  /// pages are only unmapped: those that are used again come back from the file's cache. What is measured with this is told in
  /// docs/performance.md.
  public static func releaseStartMemory() {
    guard let bytes = try? File.read(path: "/proc/self/maps", limit: 1 << 20) else { return }
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      // "start-end permissions offset device inode path": executable and from a file, so never written to.
      let fields = line.split(separator: " ")
      guard fields.count >= 6, fields[1] == "r-xp", fields[5].hasPrefix("/") else { continue }
      let ends = fields[0].split(separator: "-").compactMap { UInt(String($0), radix: 16) }
      guard ends.count == 2, ends[0] < ends[1], let start = UnsafeMutableRawPointer(bitPattern: ends[0])
      else {
        continue
      }
      _ = madvise(start, Int(ends[1] - ends[0]), MADV_DONTNEED)
    }
  }
}
