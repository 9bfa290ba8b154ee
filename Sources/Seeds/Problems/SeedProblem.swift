/// Something wrong with a seed file or the configuration file, and where.
public struct SeedProblem: Hashable, Sendable {
  /// What a problem keeps from working.
  public enum Severity: String, Hashable, Sendable {
    /// The case does not open.
    case error
    /// The case opens; somebody should still look.
    case warning
  }

  /// What is wrong.
  public enum Kind: Hashable, Sendable {
    /// The file as a whole, or its YAML.
    case file(FileProblem)
    /// One value: a key that is not known, a text that is too long, a name that nothing bears.
    case value(ValueProblem)
    /// Statements that do not go together or do not rest on the documents.
    case statement(StatementProblem)
    /// A setting of the configuration file.
    case setting(SettingProblem)
    /// Nothing that keeps the case from opening.
    case neglect(Neglect)
  }

  /// The path of the file, or of the folder when no file is at fault.
  public let file: String
  /// The line, from 1; 0 when the problem is not in one line.
  public let line: Int
  /// The column, from 1, in Unicode scalars; 0 when the problem is not in one line.
  public let column: Int
  /// What is wrong.
  public let kind: Kind

  /// A problem at a place; without a line, of the file or folder as a whole.
  public init(file: String, line: Int = 0, column: Int = 0, kind: Kind) {
    self.file = file
    self.line = line
    self.column = column
    self.kind = kind
  }

  /// What the problem keeps from working.
  public var severity: Severity {
    if case .neglect = kind { .warning } else { .error }
  }
}

extension SeedProblem: Comparable {
  /// By file, then line, then column; of two in one place, by what they say, so that each run gives the same order.
  public static func < (left: SeedProblem, right: SeedProblem) -> Bool {
    let (here, there) = ((left.file, left.line, left.column), (right.file, right.line, right.column))
    return here == there ? left.sentence < right.sentence : here < there
  }
}

/// Another place in the seeds that a message points to.
public struct SeedPlace: Hashable, Sendable {
  /// The path of the file.
  public let file: String
  /// The line, from 1.
  public let line: Int
  /// The column, from 1, in Unicode scalars.
  public let column: Int

  /// A place in a file.
  public init(file: String, line: Int, column: Int) {
    self.file = file
    self.line = line
    self.column = column
  }
}
