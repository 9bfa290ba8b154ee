import CaseModel

/// What `neasia check` tells about a folder of seeds.
public struct CheckReport: Sendable {
  /// What came of reading the case.
  public enum Outcome: Sendable {
    case opens(LoadedCase)
    case broken(SeedReport)
  }

  /// The path of the folder, as it was given.
  public let folder: String
  /// What came of reading it.
  public let outcome: Outcome
  /// The anchors, when the case opens and the reader has copies of the documents.
  public let anchors: AnchorCheck?

  /// What is wrong with the files of the map; nothing when the case has none.
  public let map: [MapProblem]

  /// A report on a case that was read already; without `anchors` they are not spoken of.
  public init(folder: String, outcome: Outcome, anchors: AnchorCheck? = nil, map: [MapProblem] = []) {
    self.folder = folder
    self.outcome = outcome
    self.anchors = anchors
    self.map = map
  }

  /// Reads and checks a folder of seeds, and its anchors in a folder of documents.
  public init(checking folder: SeedFolder, documents: DocumentFolder? = nil) {
    do throws(SeedReport) {
      let loaded = try folder.load()
      self.init(
        folder: folder.path, outcome: .opens(loaded), anchors: documents.map { AnchorCheck(loaded, in: $0) },
        map: MapFolder(of: folder).problems())
    } catch {
      self.init(folder: folder.path, outcome: .broken(error))
    }
  }

  /// Whether the case opens, its map has no gaps, and every anchor that was looked up stands in its paragraph.
  ///
  /// Warnings do not make a case unclean.
  public var isClean: Bool {
    guard case .opens = outcome, map.isEmpty else { return false }
    guard let anchors else { return true }
    return anchors.problems.isEmpty && anchors.verifiedCount == anchors.findings.count
  }
}
