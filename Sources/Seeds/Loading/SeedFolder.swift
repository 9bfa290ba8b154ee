import CaseModel
import Runtime

/// A folder of seed files, which is only ever read.
public struct SeedFolder: Hashable, Sendable {
  /// The path, as it was given; messages name files by it.
  public let path: String

  /// A folder by its path; nothing is read yet.
  public init(path: String) {
    self.path = path
  }

  /// Reads and checks the case in the folder: every file there whose name ends in `.yaml`, in the order of the names.
  ///
  /// - Throws: `SeedReport` with every problem: of the folder, of its files, and of what is in them.
  public func load() throws(SeedReport) -> LoadedCase {
    try SeedLoader.load(files: files())
  }

  /// Reads the case in the folder to open it, in the least time; nobody looks for what is neglected in it.
  ///
  /// - Parameter thread: a thread that helps when there is much to read.
  /// - Throws: as `load`.
  public func open(beside thread: SecondThread) throws(SeedReport) -> Casebook {
    try SeedLoader.open(files: files(), beside: thread)
  }

  /// Reads the files' bytes.
  ///
  /// - Throws: `SeedReport` when the folder or one of its files cannot be read or is too large.
  public func files() throws(SeedReport) -> [SeedFile] {
    let names = try names()
    var files: [SeedFile] = []
    var problems = SeedProblems()
    var total = 0
    for name in names {
      let path = "\(path)/\(name)"
      do throws(SystemError) {
        let bytes = try File.read(path: path, limit: SeedLoader.fileLimit)
        total += bytes.count
        files.append(SeedFile(name: path, bytes: bytes))
      } catch {
        problems.add(SeedProblem(file: path, kind: .file(FileProblem(error))))
      }
      guard total <= SeedLoader.folderLimit else {
        throw failure(.folderTooLarge(limit: SeedLoader.folderLimit))
      }
    }
    if problems.errorCount > 0 { throw SeedReport(problems) }
    return files
  }

  private func names() throws(SeedReport) -> [String] {
    let entries: [Directory.Entry]
    do throws(SystemError) {
      entries = try Directory.entries(path)
    } catch {
      throw failure(.unreadable(error))
    }
    // Names that begin with a point are those of editors' half-written copies.
    let names = entries.filter { $0.kind != .folder && $0.name.hasSuffix(".yaml") && !$0.name.hasPrefix(".") }
    guard !names.isEmpty else { throw failure(.noSeedFiles) }
    guard names.count <= SeedLoader.countLimit else {
      throw failure(.tooManyFiles(limit: SeedLoader.countLimit))
    }
    return names.map(\.name)
  }

  private func failure(_ problem: FileProblem) -> SeedReport {
    SeedReport(SeedProblem(file: path, kind: .file(problem)))
  }
}

extension FileProblem {
  fileprivate init(_ error: SystemError) {
    if case .tooLarge(let limit) = error.reason {
      self = .fileTooLarge(limit: limit)
    } else {
      self = .unreadable(error)
    }
  }
}
