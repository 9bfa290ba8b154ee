import CaseModel
import Runtime

/// Reads a case from the bytes of its files.
public enum SeedLoader {
  /// Bytes that one file may have.
  public static let fileLimit = 16 << 20
  /// Bytes that all files of a case may have together.
  public static let folderLimit = 64 << 20
  /// Files that a case may have.
  public static let countLimit = 1_000

  /// Below so many bytes a thread costs more than it saves.
  private static let leastBytesForThread = 32 << 10

  /// Reads and checks a case, and looks for what somebody should still look at.
  ///
  /// - Parameter files: the files in the order of their names; sections may be spread over them at will.
  /// - Returns: the case, when no file has an error: a broken case never opens half.
  /// - Throws: `SeedReport` with every problem of every file.
  /// - Complexity: O(n log n) in the bytes, and little more than the YAML parser's own time.
  public static func load(files: [SeedFile]) throws(SeedReport) -> LoadedCase {
    let reading = reading(of: files, beside: nil)
    let casebook = try reading.casebook(beside: nil)
    return LoadedCase(
      casebook: casebook, warnings: reading.neglects(in: casebook).sorted(), citations: reading.citations)
  }

  /// Reads and checks a case, to be opened at once.
  ///
  /// - Parameters:
  ///   - files: as of `load`.
  ///   - thread: a thread that helps when there is much to read.
  /// - Throws: as `load`.
  public static func open(files: [SeedFile], beside thread: SecondThread) throws(SeedReport) -> Casebook {
    let isLarge = files.reduce(0) { $0 + $1.bytes.count } >= leastBytesForThread
    let thread = isLarge ? thread : nil
    return try reading(of: files, beside: thread).casebook(beside: thread)
  }

  /// Turns the bytes of every file into values, as far as they are YAML.
  static func reading(of files: [SeedFile], beside thread: SecondThread?) -> SeedReading {
    let parsed = ParsedFiles(files, beside: thread)
    return SeedReading(
      trees: parsed.trees, problems: parsed.problems, isWhole: parsed.trees.count == files.count)
  }
}

extension SeedReading {
  /// The whole case.
  ///
  /// - Throws: `SeedReport` when anything is wrong with it.
  fileprivate func casebook(beside thread: SecondThread?) throws(SeedReport) -> Casebook {
    survey()
    let casebook = readCasebook(beside: thread)
    guard let casebook, problems.errorCount == 0 else { throw SeedReport(problems) }
    return casebook
  }
}
