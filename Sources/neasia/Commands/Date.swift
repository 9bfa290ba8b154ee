import ArgumentParser
import CaseModel
import EDTF
import Runtime

/// `neasia date`: what an expression of a date means.
struct Date: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Explain dates as historians write them (EDTF, levels 0 to 2).",
    discussion: """
      Examples:
        neasia date 2018-04-27 2017-12-15~ '2014-02/..'
        neasia date - < dates.txt
        neasia date --json '[2014-04..2016-12]'

      Ends with status 1 when an expression is not valid.
      """)

  @Flag(help: "One JSON object a line.")
  var json = false

  @Argument(help: ArgumentHelp("Expressions; - reads one a line from standard input.", valueName: "expr"))
  var expressions: [String]

  func run() throws {
    var isValid = true
    for expression in expressions {
      if expression == "-" {
        isValid = try explainStandardInput() && isValid
      } else {
        isValid = explain(expression) && isValid
      }
    }
    if !isValid { throw ExitCode(Failure.Status.failed.rawValue) }
  }

  private func explainStandardInput() throws -> Bool {
    var isValid = true
    var lines = StandardInput.lines()
    do {
      while let line = try lines.next() { isValid = explain(line) && isValid }
    } catch {
      throw Failure(error.description)
    }
    return isValid
  }

  /// Prints what one expression means; false when it means nothing.
  private func explain(_ text: String) -> Bool {
    let answer = DateAnswer(text)
    Output.write((json ? answer.json.line : answer.text) + "\n")
    return answer.isValid
  }
}
