import Glibc

/// What is piped into the program.
public enum StandardInput {
  /// The input's lines, read as they come.
  ///
  /// - Parameter limit: The most bytes one line may have.
  public static func lines(limit: Int = 65536) -> LineReader {
    LineReader(descriptor: STDIN_FILENO, name: "standard input", limit: limit)
  }
}

/// Reads lines from a descriptor one by one, without holding more than one line and one chunk.
public struct LineReader {
  private let descriptor: Int32
  private let name: String
  private let limit: Int
  private var chunk = [UInt8](repeating: 0, count: 4096)
  private var unread = 0..<0

  init(descriptor: Int32, name: String, limit: Int) {
    self.descriptor = descriptor
    self.name = name
    self.limit = max(1, limit)
  }

  /// The next line without its line end (LF or CR LF), or nil after the last one.
  ///
  /// A last line without a line end counts. Bytes that are not UTF-8 are replaced by U+FFFD.
  ///
  /// - Throws: `SystemError` when reading fails or the line is longer than the limit. The rest of a line that was
  ///   too long is what the next call goes on with.
  public mutating func next() throws(SystemError) -> String? {
    var line: [UInt8] = []
    while true {
      if unread.isEmpty {
        let count = try fill()
        if count == 0 { return line.isEmpty ? nil : Self.text(line) }
      }
      let end = chunk[unread].firstIndex(of: 0x0A)
      let part = chunk[unread.lowerBound..<(end ?? unread.upperBound)]
      guard line.count + part.count <= limit else {
        unread = unread.upperBound..<unread.upperBound
        throw SystemError(call: "read", reason: .tooLarge(limit: limit), subject: name)
      }
      line.append(contentsOf: part)
      guard let end else {
        unread = unread.upperBound..<unread.upperBound
        continue
      }
      unread = (end + 1)..<unread.upperBound
      return Self.text(line)
    }
  }

  private mutating func fill() throws(SystemError) -> Int {
    while true {
      do {
        let count = try Descriptor.read(descriptor, into: &chunk, name: name)
        unread = 0..<count
        return count
      } catch let error where error.code == EAGAIN {
        // Another program made the shared terminal or pipe non-blocking.
        _ = try PollLoop.wait(for: [Watch(descriptor)], milliseconds: nil)
      }
    }
  }

  private static func text(_ line: [UInt8]) -> String {
    String(decoding: line.last == 0x0D ? line.dropLast() : line[...], as: UTF8.self)
  }
}
