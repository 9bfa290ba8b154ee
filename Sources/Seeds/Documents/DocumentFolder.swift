import CaseModel
import Runtime

/// A folder with a reader's own copies of the documents, which is only ever read.
public struct DocumentFolder: Hashable, Sendable {
  /// Bytes that one copy may have.
  public static let fileLimit = 4 << 20
  /// Lines beyond the document's paragraphs that are kept, so that a copy that counts otherwise can be told where.
  static let surplusLimit = 200

  /// The path, as it was given.
  public let path: String
  /// Whether a document without a copy is a problem; not in a folder that is looked into for every case.
  public let isComplete: Bool

  /// A folder by its path; nothing is read yet.
  ///
  /// - Parameters:
  ///   - path: the path, as it was given.
  ///   - isComplete: whether the folder should have a copy of each document.
  public init(path: String, isComplete: Bool = true) {
    self.path = path
    self.isComplete = isComplete
  }

  /// Reads the copy of a document.
  ///
  /// - Throws: `DocumentProblem` when there is none or it is no text.
  public func copy(of source: Source) throws(DocumentProblem) -> DocumentCopy {
    let path = "\(path)/\(source.copy.file)"
    let bytes: [UInt8]
    do throws(SystemError) {
      bytes = try File.read(path: path, limit: Self.fileLimit)
    } catch {
      throw DocumentProblem(path: path, reason: CopyProblem(error))
    }
    do throws(CopyProblem) {
      return try DocumentFolder.copy(bytes: bytes, source: source)
    } catch {
      throw DocumentProblem(path: path, reason: error)
    }
  }

  /// Reads every copy there is.
  ///
  /// - Returns: the copies by source, and why there is none for the others.
  public func copies(
    for sources: [Source]
  ) -> (copies: [Identifier<Source>: DocumentCopy], problems: [Identifier<Source>: DocumentProblem]) {
    var copies: [Identifier<Source>: DocumentCopy] = [:]
    var problems: [Identifier<Source>: DocumentProblem] = [:]
    for source in sources {
      do throws(DocumentProblem) {
        copies[source.id] = try copy(of: source)
      } catch {
        problems[source.id] = error
      }
    }
    return (copies, problems)
  }

  /// Reads every copy there is and compares it with the case.
  public func shelf(for casebook: Casebook) -> DocumentShelf {
    let (copies, problems) = copies(for: casebook.sources)
    return DocumentShelf(
      folder: path.escapedForTerminal, copies: copies, problems: problems.mapValues(\.reason), for: casebook)
  }

  /// Makes a copy of a document from the bytes of a file: UTF-8, with or without a byte order mark.
  static func copy(bytes: [UInt8], source: Source) throws(CopyProblem) -> DocumentCopy {
    let text = try String(bytesOfCopy: bytes)
    let copy = DocumentCopy(
      text: text, description: source.copy, limit: source.paragraphCount + surplusLimit)
    guard copy.lineCount > 0 else {
      let all = DocumentCopy(
        text: text, description: CopyDescription(file: source.copy.file, bodyStartsAtLine: 1), limit: 0)
      throw .noBody(lines: all.lineCount, start: source.copy.bodyStartsAtLine)
    }
    return copy
  }
}

/// Why a reader's own copy of a document cannot be used, and which file it is.
public struct DocumentProblem: Error, Hashable, Sendable {
  /// The path, as it was given.
  public let path: String
  /// What stands in the way.
  public let reason: CopyProblem
}

extension DocumentProblem: CustomStringConvertible {
  /// One sentence for the user, safe to print.
  public var description: String { "\(path.escapedForTerminal): \(reason)." }
}
