/// One value of a YAML file: what it is and where it stands.
///
/// A node is a few plain numbers; its text and its children are in the tree it comes from.
struct SeedNode {
  enum Kind: UInt8 {
    case plain, quoted, block
    /// A plain scalar by which YAML says that there is no value: empty, `~` or `null`.
    case nothing
    /// An alias. It was reported when it was met and is never looked into.
    case refused
    case sequence, mapping
  }

  let kind: Kind
  /// Whether each character of the value stands in the file as it is, so that a column inside it can be told.
  let isVerbatim: Bool
  let mark: Mark
  /// Of a scalar, its bytes in the tree's text; of a collection, the positions of all that is in it.
  var extent: Range<Int32>

  var isScalar: Bool { kind.rawValue <= Kind.nothing.rawValue }
  var isCollection: Bool { kind == .sequence || kind == .mapping }
}

/// A place in a file; lines and columns count from 1, columns in Unicode scalars.
struct Mark: Hashable {
  var line: Int32
  var column: Int32

  init(line: Int, column: Int) {
    self.line = Int32(clamping: line)
    self.column = Int32(clamping: column)
  }
}
