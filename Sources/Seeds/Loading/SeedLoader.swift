import CaseModel

/// Reads a case from the bytes of its files.
public enum SeedLoader {
  /// Bytes that one file may have.
  public static let fileLimit = 16 << 20
  /// Bytes that all files of a case may have together.
  public static let folderLimit = 64 << 20
  /// Files that a case may have.
  public static let countLimit = 1_000

  /// Reads and checks a case.
  ///
  /// - Parameter files: the files in the order of their names; sections may be spread over them at will.
  /// - Returns: the case, when no file has an error: a broken case never opens half.
  /// - Throws: `SeedReport` with every problem of every file.
  /// - Complexity: O(n log n) in the bytes, and little more than the YAML parser's own time.
  public static func load(files: [SeedFile]) throws(SeedReport) -> LoadedCase {
    let reading = reading(of: files)
    reading.survey()
    let casebook = reading.readCasebook()
    guard let casebook, reading.problems.errorCount == 0 else { throw SeedReport(reading.problems) }
    return LoadedCase(
      casebook: casebook, warnings: reading.neglects(in: casebook).sorted(), citations: reading.citations)
  }

  /// Turns the bytes of every file into values, as far as they are YAML.
  static func reading(of files: [SeedFile]) -> SeedReading {
    let parsed = ParsedFiles.halves(files)
    return SeedReading(
      trees: parsed.trees, problems: parsed.problems, isWhole: parsed.trees.count == files.count)
  }
}
