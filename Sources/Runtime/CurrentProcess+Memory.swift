import Glibc

extension CurrentProcess {
  /// Gives back the memory that only starting needed.
  ///
  /// Starting walks over most of the program's code and tables once. Their pages are only unmapped, where none was written to:
  /// those that are used again come back from the file's cache. What is measured with this is told in docs/performance.md.
  public static func releaseStartMemory() {
    guard let bytes = try? File.read(path: "/proc/self/smaps", limit: 1 << 20) else { return }
    var mapping: (start: UInt, end: UInt)?
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      let fields = line.split(separator: " ")
      if fields.count >= 6, fields[1].count == 4 {
        mapping = fileMapping(fields)
      } else if fields.first == "Private_Dirty:", fields.count > 1, fields[1] == "0", let mapping {
        if let start = UnsafeMutableRawPointer(bitPattern: mapping.start) {
          _ = madvise(start, Int(mapping.end - mapping.start), MADV_DONTNEED)
        }
      }
    }
  }

  /// The ends of a mapping that comes from a file and cannot be written to, from the fields of its line: "start-end permissions
  /// offset device inode path".
  private static func fileMapping(_ fields: [Substring]) -> (start: UInt, end: UInt)? {
    guard fields[1] == "r-xp" || fields[1] == "r--p", fields[5].hasPrefix("/") else { return nil }
    let ends = fields[0].split(separator: "-").compactMap { UInt(String($0), radix: 16) }
    return ends.count == 2 && ends[0] < ends[1] ? (ends[0], ends[1]) : nil
  }
}
