import CYAML

extension SeedTree {
  /// Collections within collections that a file may have; the format itself needs eight.
  static let depthLimit = 32
  /// Values that a file may have; a case of ten thousand events has a third of them.
  static let countLimit = 2_000_000

  /// Reads a file's values.
  ///
  /// Aliases and anchors are refused where they stand and never expanded, so a few lines cannot become a gigabyte.
  ///
  /// - Parameters:
  ///   - file: its bytes must be UTF-8 without characters that YAML forbids; see `SeedFile.readable`.
  ///   - report: takes what is wrong, with its place.
  /// - Returns: the values, or nothing when the file as a whole cannot be read.
  static func parse(_ file: SeedFile, report: (FileProblem, Mark) -> Void) -> SeedTree? {
    let start = file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    return file.bytes.withUnsafeBufferPointer { bytes in
      let content = UnsafeBufferPointer(rebasing: bytes[start...])
      guard let parser = cyaml_open(content.baseAddress, content.count) else {
        report(.syntax(problem: "memory is short", context: nil, since: 1), Mark(line: 1, column: 1))
        return nil
      }
      defer { cyaml_close(parser) }
      var builder = TreeBuilder(name: file.name, size: content.count)
      while true {
        let event = cyaml_next(parser)
        switch builder.take(event, report: report) {
        case .goesOn: continue
        case .isWhole: return builder.tree
        case .isBroken: return nil
        case .failed:
          let error = cyaml_error(parser)
          report(.syntax(error), Mark(error.place))
          return nil
        }
      }
    }
  }
}

/// Makes a tree out of the parser's events, without recursion.
private struct TreeBuilder {
  enum Progress {
    case goesOn, isWhole, isBroken, failed
  }

  private(set) var tree: SeedTree
  /// The positions of the collections that are still open, the innermost last.
  private var open: [Int] = []
  private var hasDocument = false

  init(name: String, size: Int) {
    tree = SeedTree(name: name, size: size)
  }

  mutating func take(_ event: CYAMLEvent, report: (FileProblem, Mark) -> Void) -> Progress {
    let mark = Mark(event.start)
    if event.has_anchor != 0 { report(.anchor, mark) }
    if event.has_tag != 0 { report(.tag, mark) }
    switch event.kind {
    case CYAML_STREAM_END:
      return .isWhole
    case CYAML_DOCUMENT:
      guard !hasDocument else {
        report(.severalDocuments, mark)
        return .isBroken
      }
      hasDocument = true
      return .goesOn
    case CYAML_SCALAR:
      append(scalar: event)
    case CYAML_SEQUENCE, CYAML_MAPPING:
      guard open.count < SeedTree.depthLimit else {
        report(.tooDeep(limit: SeedTree.depthLimit), mark)
        return .isBroken
      }
      open.append(append(event.kind == CYAML_SEQUENCE ? .sequence : .mapping, mark))
    case CYAML_CLOSE:
      if let position = open.popLast() { tree.close(position) }
    case CYAML_ALIAS:
      report(.alias, mark)
      append(.refused, mark)
    default:
      return .failed
    }
    guard tree.nodes.count <= SeedTree.countLimit else {
      report(.tooManyValues(limit: SeedTree.countLimit), mark)
      return .isBroken
    }
    return .goesOn
  }

  @discardableResult
  private mutating func append(_ kind: SeedNode.Kind, _ mark: Mark) -> Int {
    tree.append(SeedNode(kind: kind, isVerbatim: false, mark: mark, extent: 0..<0))
  }

  private mutating func append(scalar event: CYAMLEvent) {
    let bytes = UnsafeBufferPointer(start: event.value, count: event.length)
    let kind: SeedNode.Kind =
      switch event.style {
      case CYAML_QUOTED: .quoted
      case CYAML_BLOCK: .block
      default: bytes.meanNoValue ? .nothing : .plain
      }
    let width = event.end.line == event.start.line ? Int(event.end.column) - Int(event.start.column) : -1
    tree.append(
      SeedNode(
        kind: kind, isVerbatim: width == event.length + (kind == .quoted ? 2 : 0), mark: Mark(event.start),
        extent: tree.keep(bytes)))
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether the bytes of a plain scalar are one of YAML's words for no value.
  fileprivate var meanNoValue: Bool {
    switch count {
    case 0: true
    case 1: self[0] == UInt8(ascii: "~")
    case 4: elementsEqual("null".utf8) || elementsEqual("Null".utf8) || elementsEqual("NULL".utf8)
    default: false
    }
  }
}

extension Mark {
  fileprivate init(_ mark: CYAMLMark) {
    self.init(line: Int(clamping: mark.line) &+ 1, column: Int(clamping: mark.column) &+ 1)
  }
}

extension FileProblem {
  fileprivate static func syntax(_ error: CYAMLError) -> FileProblem {
    .syntax(
      problem: String(cString: error.problem), context: error.context.map { String(cString: $0) },
      since: Int(Mark(error.context_place).line))
  }
}
