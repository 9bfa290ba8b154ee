/// Why a reader's own copy of a document cannot be used.
public enum CopyProblem: Error, Hashable {
  /// The folder has no file of that name, or there is no such folder.
  case absent
  /// The file may not be read.
  case notPermitted
  /// The name leads to a folder, a pipe or a device.
  case notAFile
  /// The file has more bytes than a copy may have.
  case tooLarge(limit: Int)
  /// A byte that is not UTF-8 stands in a line, counted from 1.
  case notUTF8(line: Int)
  /// A character that a terminal would obey stands in a line, counted from 1.
  case controlCharacter(Unicode.Scalar, line: Int)
  /// The file ends before the body begins.
  case noBody(lines: Int, start: Int)
  /// The system says something else; its words are safe to print.
  case unreadable(String)
}

extension CopyProblem: CustomStringConvertible {
  /// What is in the way and what to do about it, to stand behind the name of the file.
  public var description: String {
    switch self {
    case .absent: "there is no such file; save your copy under this name"
    case .notPermitted: "permission denied; check who may read it"
    case .notAFile: "not a regular file; save your copy as a text file"
    case .tooLarge(let limit): "larger than the limit of \(limit >> 20) MiB; save only the text"
    case .notUTF8(let line): "not UTF-8 in line \(line); save the text as UTF-8"
    case .controlCharacter(let scalar, let line):
      "control character \(Self.name(of: scalar)) in line \(line); save it as plain text"
    case .noBody(let lines, let start):
      "\(lines) \(lines == 1 ? "line" : "lines") of text, but paragraph 1 is line \(start); put each paragraph on a line of its own"
    case .unreadable(let words): words
    }
  }

  private static func name(of scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
