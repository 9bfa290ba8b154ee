/// How a reader's own copy of a document is found and its paragraphs counted.
///
/// A paragraph is a line of the file that is not empty.
public struct CopyDescription: Hashable, Sendable {
  /// The name of the text file in the reader's folder of documents.
  public let file: String
  /// The number, from 1, of the non-empty line that is paragraph 1.
  public let bodyStartsAtLine: Int
  /// How many non-empty lines may follow the body, such as the name of the newspaper.
  public let linesAfterBody: Int

  /// A description of a file.
  public init(file: String, bodyStartsAtLine: Int, linesAfterBody: Int = 0) {
    self.file = file
    self.bodyStartsAtLine = bodyStartsAtLine
    self.linesAfterBody = linesAfterBody
  }
}
