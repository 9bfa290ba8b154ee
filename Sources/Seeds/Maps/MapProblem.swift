import Runtime

/// Something wrong with a file of map lines, and where; the rest is drawn all the same.
public struct MapProblem: Hashable, Sendable {
  /// What is wrong.
  public enum Kind: Hashable, Sendable {
    /// The system does not give the file or the folder.
    case unreadable(SystemError)
    /// No file of map lines in a folder that has been named for them.
    case noFiles
    /// The folder has more files than are read.
    case tooManyFiles(limit: Int)
    /// The file has more points than are read.
    case tooManyPoints(limit: Int)
    /// The bytes are not UTF-8.
    case notText
    /// The file ends without a line end, so its last line may have lost its end.
    case cutShort
    /// A first word that is not understood.
    case unknownWord(String)
    /// A head that is missing when the first line is drawn.
    case missingHead(String)
    /// A head whose value is not what it must be.
    case badHead(String, expected: String)
    /// A text in a line of the map that is no whole number.
    case notANumber(String)
    /// An odd count of numbers, or fewer than two points.
    case unpairedNumbers
    /// A point outside the window that the file names; degrees.
    case outsideWindow(longitude: Double, latitude: Double)
  }

  /// The path of the file or folder.
  public let file: String
  /// The line, from 1; 0 when the problem is not in one line.
  public let line: Int
  /// What is wrong.
  public let kind: Kind
}

extension MapProblem: CustomStringConvertible {
  /// One sentence with its place, safe to print.
  public var description: String {
    let place = file.escapedForTerminal + (line > 0 ? ":\(line)" : "")
    return "\(place): \(sentence)"
  }

  private var sentence: String {
    switch kind {
    case .unreadable(let error): error.obstacle
    case .noFiles: "there is no file that ends in .lines; add one, or remove the folder"
    case .tooManyFiles(let limit): "there are more than \(limit) files; remove some"
    case .tooManyPoints(let limit): "there are more than \(limit) points; simplify the lines"
    case .notText: "the file is no text; get it again"
    case .cutShort: "the file ends in the middle of a line, which is not drawn; get it again"
    case .unknownWord(let word):
      "“\(word.escapedForTerminal)” begins no line; use window, unit, detail, c, b, d or #"
    case .missingHead(let name): "“\(name)” must stand above the first line that is drawn; add it"
    case .badHead(let name, let expected): "“\(name)” needs \(expected)"
    case .notANumber(let text):
      "“\(text.escapedForTerminal)” is no whole number; correct it, for the line is not drawn"
    case .unpairedNumbers:
      "the numbers are no pairs for two points or more; complete them, for the line is not drawn"
    case .outsideWindow(let longitude, let latitude):
      "a point at \(longitude)° \(latitude)° lies outside the window; correct it, for the line is only drawn up to it"
    }
  }
}
