import Runtime

/// The values of some files, as far as they are YAML, and what is wrong with the others.
struct ParsedFiles: Sendable {
  /// Below this a thread costs more than it saves.
  static let leastBytesForThreads = 32 << 10

  private(set) var trees: [SeedTree] = []
  private(set) var problems = SeedProblems()

  /// Parses files one after the other.
  init(_ files: ArraySlice<SeedFile>) {
    for file in files {
      if let tree = parse(file) { trees.append(tree) }
    }
  }

  /// Parses files on two threads, each half of the bytes; the result is the same as of parsing them in order.
  ///
  /// The files know nothing of each other, and the first screen waits for them.
  static func halves(_ files: [SeedFile]) -> ParsedFiles {
    let middle = middle(of: files)
    guard files.indices.contains(middle) else { return ParsedFiles(files[...]) }
    var (parsed, rest) = concurrently({ ParsedFiles(files[..<middle]) }, { ParsedFiles(files[middle...]) })
    parsed.trees += rest.trees
    parsed.problems.add(rest.problems)
    return parsed
  }

  /// The first file of the second half; none when they are too few bytes for a thread to be worth it.
  static func middle(of files: [SeedFile]) -> Int {
    let total = files.reduce(0) { $0 + $1.bytes.count }
    guard total >= leastBytesForThreads else { return files.endIndex }
    var before = files[0].bytes.count
    for position in files.indices.dropFirst() {
      // A file that reaches over the middle goes where less of it does.
      if before + files[position].bytes.count / 2 >= total / 2 { return position }
      before += files[position].bytes.count
    }
    return files.endIndex
  }

  private mutating func parse(_ file: SeedFile) -> SeedTree? {
    func report(_ problem: FileProblem, _ mark: Mark) {
      problems.add(
        SeedProblem(file: file.name, line: Int(mark.line), column: Int(mark.column), kind: .file(problem)))
    }
    guard let file = file.readable(report: report), let tree = SeedTree.parse(file, report: report) else {
      return nil
    }
    tree.reportEscapedCharacters(of: file, report: report)
    return tree
  }
}
