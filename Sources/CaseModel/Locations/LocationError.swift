/// Why a text is no location of the case: the facts, with what was probably meant.
public enum LocationError: Error, Hashable, Sendable {
  case unknownScreen(String, nearest: [String])
  case missingItem(screen: String, of: String, examples: [String])
  case unknownItem(String, of: String, nearest: [String])
  case unknownParagraph(String, count: Int)
  case unknownStep(String, count: Int)
  case unknownPart(String, of: String, expected: [String])
  case surplusPath(String)
  case unknownParameter(String, allowed: [String])
  case repeatedParameter(String)
  case invalidValue(String, parameter: String, expected: [String])
  case tooLong(limit: Int)
}

extension LocationError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .unknownScreen(let name, let nearest):
      return "there is no screen “\(name)”; \(Self.hint(nearest))"
    case .missingItem(let screen, let kind, let examples):
      return "“\(screen)” needs \(kind), such as \(Self.list(examples, "and"))"
    case .unknownItem(let name, let kind, let nearest):
      return "the case has no \(kind) “\(name)”; \(Self.hint(nearest))"
    case .unknownParagraph(let text, let count):
      return "the document has no paragraph “\(text)”; use 1 to \(count)"
    case .unknownStep(let text, let count):
      return "the walkthrough has no step “\(text)”; use 1 to \(count)"
    case .unknownPart(let part, let screen, let expected):
      return "“\(part)” cannot follow “\(screen)”; use \(Self.list(expected, "or"))"
    case .surplusPath(let rest):
      return "nothing can follow here: “\(rest)”; leave it out"
    case .unknownParameter(let name, let allowed):
      return allowed.isEmpty
        ? "“\(name)” is not understood here; leave out what follows the question mark"
        : "“\(name)” is not understood here; use \(Self.list(allowed, "or"))"
    case .repeatedParameter(let name):
      return "“\(name)” is given twice; give it once"
    case .invalidValue(let value, let parameter, let expected):
      return "“\(value)” is no value for “\(parameter)”; use \(Self.list(expected, "or"))"
    case .tooLong(let limit):
      return "a location has at most \(limit) characters"
    }
  }

  private static func hint(_ names: [String]) -> String {
    names.isEmpty ? "check its spelling" : "did you mean \(list(names, "or"))?"
  }

  private static func list(_ names: [String], _ word: String) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " \(word) " + last
  }
}
