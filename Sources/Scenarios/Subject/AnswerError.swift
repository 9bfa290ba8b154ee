/// Why a text names no variant of a subject: the facts, with what was probably meant.
public enum AnswerError: Error, Hashable, Sendable {
  /// There is no equals sign between a descriptor and a variant.
  case noVariant(String)
  /// There is no such descriptor.
  case unknownDescriptor(String, nearest: [String], known: [String])
  /// The descriptor has no such variant.
  case unknownVariant(String, descriptor: String, nearest: [String], known: [String])
  /// Several have that name.
  case ambiguous(String)
  /// A descriptor is named twice with different variants.
  case contradiction(descriptor: String)
  /// A start is neither an era nor a variant.
  case unknownStart(String, nearest: [String], known: [String])
}

extension AnswerError: CustomStringConvertible {
  /// What is wrong and what to do, in a sentence.
  public var description: String {
    switch self {
    case .noVariant(let text):
      return "“\(text)” needs a descriptor, an equals sign and a variant, such as talks=progress"
    case .unknownDescriptor(let name, let nearest, let known):
      return "there is no descriptor “\(name)”; \(Self.hint(nearest, known))"
    case .unknownVariant(let name, let descriptor, let nearest, let known):
      return "“\(descriptor)” has no variant “\(name)”; \(Self.hint(nearest, known))"
    case .ambiguous(let name):
      return "“\(name)” is the name of several; give its number, counted from 1"
    case .contradiction(let descriptor):
      return "“\(descriptor)” is given two variants; give one"
    case .unknownStart(let name, let nearest, let known):
      return known.isEmpty
        ? "“\(name)” is no start; write descriptor=variant, and others after a comma"
        : "“\(name)” is no era and no descriptor=variant; \(Self.hint(nearest, known))"
    }
  }

  private static func hint(_ nearest: [String], _ known: [String]) -> String {
    if let last = nearest.last {
      let others = nearest.dropLast()
      return "did you mean \(others.isEmpty ? last : others.joined(separator: ", ") + " or " + last)?"
    }
    let shown = known.prefix(20)
    return "use \(shown.joined(separator: ", "))" + (known.count > shown.count ? " …" : "")
  }
}
