import Runtime

/// The configuration file, which is only ever read.
public struct SettingsFile: Hashable, Sendable {
  /// The path, by which messages name it.
  public let path: String
  /// Whether a person named it, so that it must be there.
  public let isNamed: Bool

  /// Bytes that the file may have.
  public static let limit = 1 << 20

  /// A file by its path; nothing is read yet.
  public init(path: String, isNamed: Bool) {
    self.path = path
    self.isNamed = isNamed
  }

  /// Finds the file: the one that an option names, else the one of the environment, else the one in the folder for
  /// configurations.
  ///
  /// - Parameters:
  ///   - option: The value of `--config`, if it was given.
  ///   - environment: Gives the value of a variable of the environment.
  /// - Returns: The file, which may not exist; nothing when there is no folder for it either.
  public static func find(
    option: String?, environment: (String) -> String? = Environment.value
  ) -> SettingsFile? {
    for named in [option, environment("NEASIA_CONFIG")].compactMap(\.self) where !named.isEmpty {
      return SettingsFile(path: named, isNamed: true)
    }
    return BaseFolder.configuration.path(environment: environment).map {
      SettingsFile(path: $0 + "/neasia/config.yaml", isNamed: false)
    }
  }

  /// Reads the settings; without a file nothing is set.
  ///
  /// - Parameter vocabulary: The words of the explorer. Made only when there is a file.
  /// - Throws: `SeedReport` with every problem of the file.
  public func load(vocabulary: () -> SettingsVocabulary) throws(SeedReport) -> Settings {
    let bytes: [UInt8]
    do throws(SystemError) {
      bytes = try File.read(path: path, limit: Self.limit)
    } catch {
      if error.isAbsence, !isNamed { return Settings() }
      throw SeedReport(SeedProblem(file: path, kind: .file(.unreadable(error))))
    }
    return try Settings(reading: SeedFile(name: path, bytes: bytes), vocabulary: vocabulary())
  }
}

extension Settings {
  /// Reads settings from the bytes of a file.
  ///
  /// - Parameters:
  ///   - file: The name and the bytes.
  ///   - vocabulary: The words of the explorer.
  /// - Throws: `SeedReport` with every problem of the file.
  public init(reading file: SeedFile, vocabulary: SettingsVocabulary) throws(SeedReport) {
    let reading = SeedLoader.reading(of: [file], beside: nil)
    reading.vocabulary = vocabulary
    self.init()
    if let root = reading.tree.root, root.kind != .nothing, let settings = reading.record(Settings.self, root)
    {
      self = settings
    }
    if reading.problems.errorCount > 0 { throw SeedReport(reading.problems) }
  }

  /// The settings with the paths in them as seen from a folder: `~/` is the home folder, other relative paths begin
  /// at the folder.
  ///
  /// - Parameters:
  ///   - folder: The folder of the configuration file.
  ///   - home: The home folder; without one, `~` is a name like any other.
  public func resolvingPaths(from folder: String, home: String?) -> Settings {
    func resolved(_ path: String) -> String {
      if path.hasPrefix("~/"), let home { return home + path.dropFirst() }
      return path.hasPrefix("/") ? path : "\(folder)/\(path)"
    }
    var settings = self
    settings.documents = documents.map(resolved)
    settings.seeds = seeds.map(resolved)
    return settings
  }
}
