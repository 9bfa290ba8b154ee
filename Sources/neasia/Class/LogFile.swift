import Classroom
import Runtime

/// The file in which the logs of classes are.
struct LogFile {
  let path: String

  /// The most bytes of a file that is read: hundreds of classes.
  private static let limit = 16 << 20

  /// What the file holds; nothing when there is none yet, and of a device, which cannot be read back.
  func contents() throws -> [UInt8] {
    do throws(SystemError) {
      return try File.read(path: path, limit: Self.limit)
    } catch {
      if error.isAbsence || error.reason == .notRegularFile { return [] }
      throw Failure(error.description)
    }
  }

  /// One of the classes that the file tells of.
  ///
  /// - Parameter number: which of them, counted from 1; otherwise the last.
  /// - Throws: `Failure` with every line that is wrong, or when there is no such class.
  func record(_ number: Int?) throws -> ClassRecord {
    let log = try log()
    for line in log.cutLines {
      tell(":\(line): note: the line breaks off, since the hub or the machine went down; it is left out")
    }
    let count = log.classes.count
    guard (1...count).contains(number ?? count) else {
      throw Failure(
        "\(path): the file tells of \(count) classes; choose --class 1 to \(count)", status: .usage)
    }
    if number == nil, count > 1 {
      tell(": note: the file tells of \(count) classes; this is the last, and --class N chooses another")
    }
    return log.classes[(number ?? count) - 1]
  }

  private func log() throws -> ClassLog {
    let bytes: [UInt8]
    do throws(SystemError) {
      bytes = try File.read(path: path, limit: Self.limit)
    } catch {
      throw Failure(error.description)
    }
    do throws(ClassLogReport) {
      return try ClassLog(reading: bytes)
    } catch {
      throw Failure(
        error.problems.map { "\(path):\($0.line): error: \($0.description)" }.joined(separator: "\n"))
    }
  }

  private func tell(_ words: String) {
    StandardError.write("\(path.escapedForTerminal)\(words)\n")
  }
}
