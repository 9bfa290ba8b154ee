import Runtime

/// The values of some files, as far as they are YAML, and what is wrong with the others.
struct ParsedFiles: Sendable {
  private(set) var trees: [SeedTree] = []
  private(set) var problems = SeedProblems()

  /// Parses files one after the other, or with the help of a thread; the result is the same.
  ///
  /// The files know nothing of each other, and the first screen waits for them.
  init(_ files: [SeedFile], beside thread: SecondThread?) {
    // The largest first, so that the threads come to their ends together.
    let order = files.indices.sorted { files[$0].bytes.count > files[$1].bytes.count }
    let queue = PositionQueue(count: files.count)
    let parse: @Sendable () -> [ParsedFile] = {
      var parsed: [ParsedFile] = []
      while let turn = queue.next() { parsed.append(ParsedFile(files[order[turn]], at: order[turn])) }
      return parsed
    }
    let rest = thread?.begin(parse)
    for file in (parse() + (rest?.value() ?? [])).sorted(by: { $0.position < $1.position }) {
      if let tree = file.tree { trees.append(tree) }
      problems.add(file.problems)
    }
  }
}

/// One file, parsed.
private struct ParsedFile: Sendable {
  /// Which of the files it is.
  let position: Int
  private(set) var tree: SeedTree?
  private(set) var problems = SeedProblems()

  init(_ file: SeedFile, at position: Int) {
    self.position = position
    func report(_ problem: FileProblem, _ mark: Mark) {
      problems.add(
        SeedProblem(file: file.name, line: Int(mark.line), column: Int(mark.column), kind: .file(problem)))
    }
    guard let file = file.readable(report: report) else { return }
    tree = SeedTree.parse(file, report: report)
    tree?.reportEscapedCharacters(of: file, report: report)
  }
}
