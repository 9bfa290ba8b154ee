import Runtime

/// Finds the folder of seeds that belongs to a program that was started.
public struct SeedLocation: Hashable, Sendable {
  /// The name of the case that comes with the program.
  public static let caseName = "northeast-asia"

  /// The value of `--seeds`, if it was given.
  public var option: String?
  /// The value of `NEASIA_SEEDS`, if it is set.
  public var environment: String?
  /// The folder that the configuration names, if it does.
  public var settings: String?
  /// The path of the program's own file, with symbolic links followed.
  public var executable: String?
  /// The folder in which the program was started, as it may be named in a path.
  public var workingDirectory: String

  /// What is known of how the program was started.
  public init(
    option: String?, environment: String?, settings: String? = nil, executable: String?,
    workingDirectory: String = "."
  ) {
    self.option = option
    self.environment = environment
    self.settings = settings
    self.executable = executable
    self.workingDirectory = workingDirectory
  }

  /// The folder to read, and nothing when there is none of those that are looked for.
  ///
  /// A folder that the user names is taken as it is, so that a misspelt one is told and not passed over.
  public func resolve(isFolder: (String) -> Bool = SeedLocation.isFolder) throws(NoSeedsFound) -> SeedFolder {
    for named in [option, environment, settings].compactMap(\.self) where !named.isEmpty {
      return SeedFolder(path: named)
    }
    var tried: [String] = []
    for candidate in installed {
      if isFolder(candidate) { return SeedFolder(path: candidate) }
      tried.append(candidate)
    }
    // The tree is known by its sources: a stray folder of seeds elsewhere is not read.
    for root in roots where isFolder("\(root)/Sources/Seeds") {
      let candidate = "\(root)/seeds/\(Self.caseName)"
      if isFolder(candidate) { return SeedFolder(path: candidate) }
      tried.append(candidate)
    }
    throw NoSeedsFound(tried: tried)
  }

  /// Whether a path leads to a folder that may be read.
  public static func isFolder(_ path: String) -> Bool {
    Directory.isListable(path)
  }

  /// Beside a program that was installed.
  private var installed: [String] {
    guard let folder = executable.flatMap(Self.parent) else { return [] }
    return ["\(folder)/../share/neasia/seeds/\(Self.caseName)", "\(folder)/seeds/\(Self.caseName)"]
  }

  /// Where the project's own tree may be, for a program that was built there or is run from there.
  private var roots: [String] {
    var roots: [String] = []
    var folder = executable.flatMap(Self.parent)
    while let here = folder {
      roots.append(here)
      folder = Self.parent(here)
    }
    // The folder above one that is named only relatively is named so too; 32 reach the root of any real tree.
    var above = workingDirectory
    for _ in 0..<32 {
      roots.append(above)
      above += "/.."
    }
    return roots
  }

  private static func parent(_ path: String) -> String? {
    guard let slash = path.lastIndex(of: "/"), path != "/" else { return nil }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}

/// No folder of seeds was found.
public struct NoSeedsFound: Error, Hashable, Sendable, CustomStringConvertible {
  /// The folders that were looked for, in order.
  public let tried: [String]

  /// A sentence and the folders that were looked for, safe to print.
  public var description: String {
    let places = tried.map { "\n  \($0.escapedForTerminal)" }.joined()
    return "no seeds found; name their folder with --seeds DIR or in NEASIA_SEEDS."
      + (tried.isEmpty ? "" : " Looked in:\(places)")
  }
}
