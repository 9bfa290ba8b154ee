import Runtime

extension SeedProblem {
  /// What is wrong and what to do about it, safe to print.
  public var sentence: String {
    switch kind {
    case .file(let problem): problem.sentence
    case .value(let problem): problem.sentence
    case .statement(let problem): problem.sentence
    case .setting(let problem): problem.sentence
    case .neglect(let neglect): neglect.sentence
    }
  }
}

extension SeedProblem: CustomStringConvertible {
  /// The problem as compilers print theirs, so that editors find the place: `file:line:column: error: sentence`.
  public var description: String {
    let place = line > 0 ? ":\(line):\(column)" : ""
    return "\(file.escapedForTerminal)\(place): \(severity.rawValue): \(sentence)"
  }
}

extension SeedPlace {
  /// `file:line`, safe to print.
  var text: String { "\(file.escapedForTerminal):\(line)" }
}

extension String {
  /// The text in quotes as a message shows it: cut when long, nothing hidden in it.
  var quoted: String {
    // Scalars and not characters: one character may have a million combining marks.
    let shown = String(unicodeScalars.prefix(60))
    return "'\(shown.escapedForTerminal)\(shown.utf8.count < utf8.count ? "…" : "")'"
  }
}
