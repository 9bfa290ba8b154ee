/// Why a file is not a project of ScenarioWizard, and in which line.
public struct ScenarioWizardError: Error, Hashable, Sendable {
  /// The line of the file, counted from 1.
  public let line: Int
  /// What is wrong there.
  public let reason: Reason

  /// What is wrong with a file.
  public enum Reason: Hashable, Sendable {
    /// The file has more bytes than are read.
    case tooLarge(limit: Int)
    /// The file begins neither with the program's name nor with a descriptor.
    case notAProject
    /// There is not one descriptor.
    case noDescriptors
    /// A line stands where a descriptor or a variant should.
    case notADescriptor(String)
    /// A descriptor has no variants.
    case noVariants(descriptor: String)
    /// There are more variants than are read.
    case tooManyVariants(limit: Int)
    /// The file ends before the descriptors do, or has no judgements.
    case noMatrix
    /// The matrix has another number of rows than there are variants.
    case rowCount(found: Int, expected: Int)
    /// A row has another number of judgements than there are variants.
    case columnCount(found: Int, expected: Int)
    /// Something in a row is not a whole number.
    case notANumber(String)
    /// A judgement is greater or smaller than any that is read.
    case outOfRange(Int, ClosedRange<Int>)
    /// A descriptor has a judgement on itself.
    case ownInfluence(descriptor: String)
    /// A text has no quotation mark at its end.
    case endlessText
    /// A text belongs to descriptors that the project does not have.
    case unknownHeading(String)
  }
}

extension ScenarioWizardError: CustomStringConvertible {
  /// Where the fault is, what it is, and what to do.
  public var description: String { "line \(line): \(reason)" }
}

extension ScenarioWizardError.Reason: CustomStringConvertible {
  /// What the fault is and what to do, without its place.
  public var description: String {
    switch self {
    case .tooLarge(let limit): "The file is larger than \(limit >> 20) MB. Check that it is a .scw file."
    case .notAProject:
      "A project begins with '$ ScenarioWizard' and its version. Check that this is a .scw file."
    case .noDescriptors: "There is no descriptor. Write each in a line that begins with '&'."
    case .notADescriptor(let text):
      "'\(text.excerpt)' is neither a descriptor (&), a variant (-) nor the end of the descriptors (#). "
        + "Put the sign before it."
    case .noVariants(let descriptor):
      "'\(descriptor.excerpt)' has no variants. Write them below it, each in a line that begins with ' -'."
    case .tooManyVariants(let limit):
      "There are more than \(limit) variants. Split the project or join variants."
    case .noMatrix: "There are no judgements. Write them as one row for each variant, after the fifth '#'."
    case .rowCount(let found, let expected):
      "The matrix has \(found) rows, and there are \(expected) variants. Give every variant one row."
    case .columnCount(let found, let expected):
      "The row has \(found) judgements, and there are \(expected) variants. Give every variant one."
    case .notANumber(let text): "'\(text.excerpt)' is not a whole number. Write one."
    case .outOfRange(let value, let range):
      "The judgement \(value) is not from \(range.lowerBound) to \(range.upperBound). Write one that is."
    case .ownInfluence(let descriptor):
      "'\(descriptor.excerpt)' influences itself. Put 0 for all judgements of a descriptor on itself."
    case .endlessText: "The text that begins here does not end. Put a quotation mark at its end."
    case .unknownHeading(let text):
      "'\(text.excerpt)' names no descriptors of the project. Correct the heading or take out its text."
    }
  }
}

extension String {
  /// The beginning of a text without what does not print.
  fileprivate var excerpt: String {
    var result = ""
    for (position, scalar) in unicodeScalars.enumerated() {
      if position == 40 { return result + "..." }
      switch scalar.properties.generalCategory {
      case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator:
        result += "\\u{" + String(scalar.value, radix: 16) + "}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
