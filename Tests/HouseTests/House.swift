import Foundation

/// The project's own files, found from this one.
enum House {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The text of a file of the project.
  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
  }

  /// Every file under Sources that ends in one of some ways, in the order of the paths.
  static func sources(_ endings: String...) throws -> [SourceFile] {
    let folder = root.appendingPathComponent("Sources")
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
    return try paths.filter { path in endings.contains { path.hasSuffix("." + $0) } }.map { path in
      SourceFile(path: path, text: try text("Sources/" + path))
    }
  }
}

/// One file under Sources.
struct SourceFile {
  /// The path below Sources.
  let path: String
  let text: String

  /// The folder of the module that the file belongs to.
  var module: String { String(path.prefix { $0 != "/" }) }

  var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }

  /// The lines without those that are comments from end to end.
  var code: [Substring] {
    lines.filter { !$0.drop { $0 == " " }.hasPrefix("//") }
  }

  /// The modules that the file imports.
  var imports: Set<String> { Set(lines.compactMap { Import(line: $0)?.module }) }
}
