import Classroom
import Runtime

/// The log of one hub.
///
/// What the file does not take is kept, so that the log goes on in the middle of its line once there is room again.
struct HubLog {
  /// The most bytes that wait for room; a class of an hour needs a tenth.
  private static let limit = 1 << 20

  private let file: AppendedFile
  private var waiting: [UInt8]

  /// Opens the log at a path, to which this hub adds.
  ///
  /// - Throws: `Failure` when the file holds something else than logs, or may not be read or written.
  init(path: String) throws {
    let known = try LogFile(path: path).contents()
    guard ClassLog.isLog(known) else {
      throw Failure(
        "\(path): it holds something else than the log of a class; name another file.")
    }
    // A hub that was killed may have left half a line.
    waiting = known.last.map { $0 == 0x0A } ?? true ? [] : [0x0A]
    do throws(SystemError) {
      file = try AppendedFile(path: path)
    } catch {
      throw Failure(error.description)
    }
  }

  /// Adds entries, and writes what can be written of all that waits.
  ///
  /// - Returns: why something waits; nothing when all is in the file.
  mutating func write(_ entries: [ClassLogEntry]) -> String? {
    for entry in entries where waiting.count < Self.limit { waiting += Array(entry.json.line.utf8) + [0x0A] }
    do throws(SystemError) {
      while !waiting.isEmpty { waiting.removeFirst(try file.append(waiting)) }
      return nil
    } catch {
      return error.description
    }
  }
}
