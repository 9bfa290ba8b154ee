import Runtime

extension ValueProblem {
  /// What is wrong and what to do about it.
  public var sentence: String {
    switch self {
    case .unknownSection(let name, let suggestion):
      "there is no section \(name.quoted)"
        + advice(
          suggestion, else: "the sections are \(SeedSection.allCases.map(\.rawValue).joined(separator: ", "))"
        )
    case .unknownKey(let key, let item, let suggestion, let known):
      "\(item) has no key \(key.quoted)"
        + advice(suggestion, else: "its keys are \(known.joined(separator: ", "))")
    case .keyIsNoText:
      "a key must be a word, not a list or a mapping; look at the indentation and the colons here"
    case .repeatedKey(let key, let first):
      "the key \(key.quoted) stands twice, first in line \(first.line); remove one"
    case .missingKey(let key, let item, nil):
      "\(item) needs the key \(key.quoted); add it"
    case .missingKey(let key, let item, let condition?):
      "\(item) with \(condition.words) needs the key \(key.quoted); add it"
    case .missingValue(let key):
      "nothing stands \(key.map { "behind \($0.quoted)" } ?? "here"); write a value, or remove it"
    case .wrongType(let expected, let found):
      found == .quotedText
        ? "expected \(expected), found a text in quotes; remove the quotes"
        : "expected \(expected), found \(found.rawValue); look at the indentation here"
    case .emptyText:
      "the text is empty; write it, or remove the key"
    case .textTooLong(let limit, let count):
      "the text has \(count) characters, \(limit) are allowed; shorten it"
    case .emptyList:
      "the list is empty; write at least one element"
    case .repeatedElement(let text):
      "\(text.quoted) stands twice in the list; remove one"
    case .unreadable(let text, let expected):
      "\(text.quoted) cannot stand here; write \(expected)"
    case .outOfRange(let text, let expected):
      "\(text.quoted) is out of range; write \(expected)"
    case .notAmong(let text, let choices, let suggestion):
      "\(text.quoted) is not one of \(choices.joined(separator: ", "))"
        + advice(suggestion, else: "choose one of them")
    case .invalidIdentifier(let text):
      "\(text.quoted) is no id; use ASCII letters and digits joined by single hyphens, at most 64"
    case .invalidFileName(let text):
      "\(text.quoted) is not the plain name of a file; write it without a folder"
    case .invalidLanguage(let text):
      "\(text.quoted) is no language tag; write one such as ko, ru or zh-Hant"
    case .invalidDate(let error):
      error.description
    case .invalidLocation(let error):
      error.description.escapedForTerminal
    case .unknownEventKind(let code, let suggestion):
      "\(code.quoted) is no CAMEO code"
        + advice(suggestion, else: "write two to four digits in quotes, such as \"042\"")
    case .repeatedIdentifier(let id, let section, let first):
      "the id \(id.quoted) stands twice in \(section), first at \(first.text); rename one"
    case .repeatedMark(let mark, let key, let first):
      "the \(key) \(mark.quoted) is taken, first at \(first.text); choose another"
    case .danglingReference(let id, let section, let suggestion):
      "nothing in \(section) has the id \(id.quoted)"
        + advice(suggestion, else: "add it to \(section), or correct the id")
    }
  }
}

extension ValueProblem.Condition {
  /// The other key as it is written, with its values when only some will do.
  fileprivate var words: String {
    values.isEmpty ? "`\(key)`" : "`\(key): \(values.joined(separator: "` or `"))`"
  }
}

/// The end of a sentence: the name that was probably meant, or other help.
func advice(_ suggestion: String?, else otherwise: String) -> String {
  if let suggestion { "; did you mean \(suggestion.quoted)?" } else { "; \(otherwise)" }
}
