/// Why a text is no location of the case: the facts, with what was probably meant.
public enum LocationError: Error, Hashable, Sendable {
  /// The first part of the path is no screen.
  case unknownScreen(String, nearest: [String])
  /// The path ends before it names what the screen shows; without examples, the case has nothing of the kind.
  case missingItem(screen: String, of: String, examples: [String])
  /// The case has no item of that name.
  case unknownItem(String, of: String, nearest: [String])
  /// The document has no such paragraph; the count is of those it has.
  case unknownParagraph(String, count: Int)
  /// The walkthrough has no such step; the count is of those it has.
  case unknownStep(String, count: Int)
  /// A part of the path that is not one of those that may stand there.
  case unknownPart(String, of: String, expected: [String])
  /// The path goes on where nothing more can be named.
  case surplusPath(String)
  /// A parameter that the screen does not have.
  case unknownParameter(String, allowed: [String])
  /// A parameter, or a question of a what-if, that is given twice.
  case repeatedParameter(String)
  /// A value that its parameter cannot have.
  case invalidValue(String, parameter: String, expected: [String])
  /// The text is longer than any location.
  case tooLong(limit: Int)
}

extension LocationError: CustomStringConvertible {
  /// What is wrong and what to do, in one sentence without its full stop; it holds the text as it was given.
  public var description: String {
    switch self {
    case .unknownScreen(let name, let nearest):
      return "there is no screen “\(name)”; \(Self.hint(nearest))"
    case .missingItem(let screen, let kind, let examples):
      return examples.isEmpty
        ? "“\(screen)” needs \(kind), and the case has none; open another screen"
        : "“\(screen)” needs \(kind), such as \(Self.list(examples, "and"))"
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
      return "a location has at most \(limit) characters; shorten it"
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
