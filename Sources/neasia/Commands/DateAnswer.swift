import CaseModel
import EDTF
import Runtime

/// What is said of one expression of a date.
struct DateAnswer {
  private let input: String
  private let result: Result<DateExpression, DateExpressionError>

  init(_ input: String) {
    self.input = input
    do {
      result = .success(try DateExpression(parsing: input))
    } catch {
      result = .failure(error)
    }
  }

  var isValid: Bool {
    if case .success = result { true } else { false }
  }

  /// A few lines for a person.
  var text: String {
    switch result {
    case .success(let date):
      return """
        \(date.text)
          level \(date.level), \(Self.words(date.earliest, "earliest")), \(Self.words(date.latest, "latest"))
          \(date.explanation)
        """
    case .failure(let error):
      let pointer = String(repeating: " ", count: min(error.position, 200)) + "^"
      var lines = [input.escapedForTerminal]
      if !input.unicodeScalars.contains(where: \.isHidden) { lines.append(pointer) }
      lines.append("  error: \(error.description)")
      return lines.joined(separator: "\n")
    }
  }

  /// An object for a program.
  var json: JSONValue {
    switch result {
    case .success(let date):
      return .object([
        .init("input", .string(input)), .init("valid", true), .init("level", .integer(date.level)),
        .init("earliest", Self.value(date.earliest)), .init("latest", Self.value(date.latest)),
        .init("explanation", .string(date.explanation)),
      ])
    case .failure(let error):
      return .object([
        .init("input", .string(input)), .init("valid", false), .init("error", .string(error.description)),
        .init("position", .integer(error.position)), .init("fix", JSONValue(error.fix) ?? .null),
      ])
    }
  }

  private static func words(_ bound: DateBound, _ name: String) -> String {
    switch bound {
    case .day(let day): "\(name) \(day)"
    case .open: "\(name) open"
    case .unknown: "\(name) unknown"
    }
  }

  private static func value(_ bound: DateBound) -> JSONValue {
    switch bound {
    case .day(let day): .string(day.description)
    case .open: ".."
    case .unknown: .null
    }
  }
}
