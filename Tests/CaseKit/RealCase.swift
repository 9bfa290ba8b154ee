import CaseModel
import Foundation
import Seeds

/// The case that comes with the program.
public enum RealCase {
  /// Loads it from the project's own folder.
  ///
  /// - Throws: the report of its problems, when it has any.
  public static func casebook() throws -> Casebook {
    try folder.load().casebook
  }

  /// The lines of its map.
  public static let atlas = MapFolder(of: folder).load().atlas

  private static let folder: SeedFolder = {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return SeedFolder(path: root.appendingPathComponent("seeds/northeast-asia").path)
  }()
}
