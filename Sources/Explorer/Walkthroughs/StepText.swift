import Canvas
import CaseModel

/// What a step says, as a page: its text, its question, and to the teacher its notes.
struct StepText {
  let step: Walkthrough.Step
  /// The columns that a line has, on a screen: choices that do not fit into one stand one below the other.
  var width = Int.max

  /// What the class reads.
  var page: Page {
    var page = Page()
    page.paragraph(step.text)
    if let question = step.question {
      page.gap()
      page.blocks += lines(question)
    }
    return page
  }

  /// What only the teacher reads.
  var notes: Page {
    var page = Page()
    page.heading("for the teacher")
    page.paragraph(step.notes ?? "nothing is noted", Style(step.notes == nil ? .faint : .text))
    return page
  }

  /// A question, and how it is answered.
  private func lines(_ question: Walkthrough.Question) -> [Page.Block] {
    let lead = [Span("? ", Style(.accent, .bold)), Span(question.text, Style(.strong, .bold))]
    switch question.answer {
    case .text: return [.paragraph(lead)]
    case .number(let range):
      let words = "  (a number from \(range.lowerBound) to \(range.upperBound))"
      return [.paragraph(lead + [Span(words, Style(.secondary))])]
    case .choice(let choices):
      let answers = choices.enumerated().flatMap { index, choice in
        [Span("\(index == 0 ? "" : "   ")\(Self.letter(index))) ", Style(.accent)), Span(choice)]
      }
      if answers.columns + 2 <= width { return [.paragraph(lead), .paragraph([Span("  ")] + answers)] }
      return [.paragraph(lead)]
        + choices.enumerated().map { index, choice in
          let letter = "\(Self.letter(index)))"
          return .item(
            Page.Item(
              label: [Span("  \(letter)", Style(.accent))], labelColumns: letter.columns + 3,
              spokenLabel: Self.letter(index), body: [Span(choice)]))
        }
    }
  }

  /// By what a choice is called: a, b, c and on to z; after that its number.
  static func letter(_ index: Int) -> String {
    let letters = Array("abcdefghijklmnopqrstuvwxyz")
    return letters.indices.contains(index) ? "\(letters[index])" : "\(index + 1)"
  }
}
