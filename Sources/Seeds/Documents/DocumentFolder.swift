import CaseModel
import Runtime

/// A folder with a reader's own copies of the documents, which is only ever read.
public struct DocumentFolder: Hashable, Sendable {
  /// Bytes that one copy may have.
  public static let fileLimit = 4 << 20

  /// The path, as it was given.
  public let path: String

  /// A folder by its path; nothing is read yet.
  public init(path: String) {
    self.path = path
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
      throw DocumentProblem(path: path, reason: .unreadable(error))
    }
    return try DocumentFolder.copy(bytes: bytes, path: path, source: source)
  }

  /// Reads every copy there is.
  ///
  /// - Returns: the copies by source, and why there is none for the others.
  public func copies(
    for sources: [Source]
  ) -> (copies: [Identifier<Source>: DocumentCopy], problems: [DocumentProblem]) {
    var copies: [Identifier<Source>: DocumentCopy] = [:]
    var problems: [DocumentProblem] = []
    for source in sources {
      do throws(DocumentProblem) {
        copies[source.id] = try copy(of: source)
      } catch {
        problems.append(error)
      }
    }
    return (copies, problems)
  }

  /// Makes a copy of a document from the bytes of a file: UTF-8, with or without a byte order mark.
  static func copy(bytes: [UInt8], path: String, source: Source) throws(DocumentProblem) -> DocumentCopy {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard let text = String(validating: bytes[start...], as: UTF8.self) else {
      throw DocumentProblem(path: path, reason: .notUTF8)
    }
    let copy = DocumentCopy(text: text, description: source.copy, limit: source.paragraphCount)
    guard copy.paragraphs.count == source.paragraphCount else {
      throw DocumentProblem(
        path: path, reason: .tooFewParagraphs(found: copy.paragraphs.count, expected: source.paragraphCount))
    }
    return copy
  }
}

/// Why a reader's own copy of a document cannot be used.
public struct DocumentProblem: Error, Hashable, Sendable {
  /// What stands in the way.
  public enum Reason: Hashable, Sendable {
    case unreadable(SystemError)
    case notUTF8
    /// The text ends before the body does: it is another edition, or lines were joined.
    case tooFewParagraphs(found: Int, expected: Int)
  }

  /// The path, as it was given.
  public let path: String
  /// What stands in the way.
  public let reason: Reason
}

extension DocumentProblem: CustomStringConvertible {
  /// One sentence for the user, safe to print.
  public var description: String {
    let path = path.escapedForTerminal
    return switch reason {
    case .unreadable(let error): error.description
    case .notUTF8: "\(path): not UTF-8; save the text as UTF-8."
    case .tooFewParagraphs(let found, let expected):
      "\(path): \(found) paragraphs where the document has \(expected); put each paragraph on one line of its own."
    }
  }
}
