import CaseModel
import Runtime

/// The folder of map lines of a case, which is only ever read.
public struct MapFolder: Hashable, Sendable {
  /// The name of the folder inside the folder of seeds.
  public static let name = "map"
  /// Bytes that one file may have.
  public static let fileLimit = 4 << 20
  /// Files that are read.
  public static let countLimit = 20

  /// The path, as messages name it.
  public let path: String

  /// A folder by its path; nothing is read yet.
  public init(path: String) {
    self.path = path
  }

  /// The folder of a case's map.
  public init(of seeds: SeedFolder) {
    self.init(path: "\(seeds.path)/\(Self.name)")
  }

  /// Reads every file whose name ends in `.lines`; what is wrong with one does not keep the others from being drawn.
  ///
  /// - Complexity: O(bytes).
  public func load() -> (atlas: MapAtlas, problems: [MapProblem]) {
    var sheets: [MapSheet] = []
    var problems: [MapProblem] = []
    for name in names(&problems) {
      let file = "\(path)/\(name)"
      do throws(SystemError) {
        let (sheet, found) = MapFileReader.read(
          try File.read(path: file, limit: Self.fileLimit), file: file)
        if let sheet { sheets.append(sheet) }
        problems += found
      } catch {
        problems.append(MapProblem(file: file, line: 0, kind: .unreadable(error)))
      }
    }
    return (MapAtlas(sheets: sheets, problems: problems.map(\.description)), problems)
  }

  /// What is wrong with the map of a case that is checked; a case may have no map.
  public func problems() -> [MapProblem] {
    Directory.isListable(path) ? load().problems : []
  }

  private func names(_ problems: inout [MapProblem]) -> [String] {
    do throws(SystemError) {
      let entries = try Directory.entries(path)
      let names = entries.filter {
        $0.kind != .folder && $0.name.hasSuffix(".lines") && !$0.name.hasPrefix(".")
      }
      if names.isEmpty { problems.append(MapProblem(file: path, line: 0, kind: .noFiles)) }
      if names.count > Self.countLimit {
        problems.append(MapProblem(file: path, line: 0, kind: .tooManyFiles(limit: Self.countLimit)))
      }
      return names.prefix(Self.countLimit).map(\.name)
    } catch {
      problems.append(MapProblem(file: path, line: 0, kind: .unreadable(error)))
      return []
    }
  }
}
