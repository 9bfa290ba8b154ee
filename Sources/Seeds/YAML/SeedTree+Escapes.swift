extension SeedTree {
  /// Reports hidden characters that a quoted value brings in by an escape such as `"\u202E"`.
  ///
  /// A file that holds them as they are was dealt with before it was parsed, so all that are found here were escaped;
  /// a file without a backslash has none.
  func reportEscapedCharacters(of file: SeedFile, report: (FileProblem, Mark) -> Void) {
    guard file.bytes.contains(UInt8(ascii: "\\")) else { return }
    var hidden = text.hiddenScalars(from: 0)[...]
    guard !hidden.isEmpty else { return }
    for node in nodes where node.isScalar {
      while let found = hidden.first, found.offset < Int(node.extent.upperBound) {
        report(.hiddenCharacter(found.scalar), node.mark)
        hidden.removeFirst()
      }
    }
  }
}
