/// Turns the words of a handout into markup for a place that has neither a style sheet nor parts to link to.
struct HTMLFragmentWords {
  func phrases(_ phrases: [Phrase]) -> [Markup] {
    phrases.map { phrase in
      switch phrase.manner {
      case .plain, .quiet, .code, .citation, .leading: .text(phrase.text)
      case .strong, .caution: .tag("strong", [], [.text(phrase.text)])
      case .basis: .tag("em", [], [.text(phrase.text)])
      case .anchor: .tag("i", [], [.text(phrase.text)])
      case .name(let language): .tag("span", [.init("lang", language)], [.text(phrase.text)])
      }
    }
  }
}
