import Canvas
import CaseModel

/// What a step says, as a page: its text, its question, and to the teacher its notes.
struct StepText {
  let step: Walkthrough.Step
  /// Whose answers are judged where a judgement is asked for.
  let model: ScenarioModel?
  /// The columns that a line has, on a screen: no choice is broken to fill one.
  var width = Int.max

  /// What the class reads.
  var page: Page {
    var page = Page()
    for paragraph in step.text.unicodeScalars.split(separator: "\n") { page.paragraph(String(paragraph)) }
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
    case .judgement(let cell):
      let words = JudgementWords(model: model)
      return [
        .paragraph(lead),
        .paragraph([
          Span("  "), Span(words.question(about: cell)),
          Span("  (from −3 to +3)", Style(.secondary)),
        ]),
      ]
    case .choice(let choices):
      return [.paragraph(lead)]
        + rows(of: choices).map { row in
          if row.count == 1, let index = row.first {
            let letter = "\(Self.letter(index)))"
            return .item(
              Page.Item(
                label: [Span("  \(letter)", Style(.accent))], labelColumns: letter.columns + 3,
                spokenLabel: Self.letter(index), body: [Span(choices[index])]))
          }
          let answers = row.flatMap { index in
            [
              Span("\(index == row.lowerBound ? "  " : "   ")\(Self.letter(index))) ", Style(.accent)),
              Span(choices[index]),
            ]
          }
          return .paragraph(answers)
        }
    }
  }

  /// Which choices stand in each line: as many as have room, none of them broken.
  private func rows(of choices: [String]) -> [Range<Int>] {
    var rows: [Range<Int>] = []
    var columns = 0
    for (index, choice) in choices.enumerated() {
      let needed = Self.letter(index).columns + choice.columns + 5
      if let row = rows.last, columns + needed <= width {
        rows[rows.count - 1] = row.lowerBound..<index + 1
        columns += needed
      } else {
        rows.append(index..<index + 1)
        columns = needed - 1
      }
    }
    return rows
  }

  /// By what a choice is called: a, b, c and on to z; after that its number.
  static func letter(_ index: Int) -> String {
    let letters = Array("abcdefghijklmnopqrstuvwxyz")
    return letters.indices.contains(index) ? "\(letters[index])" : "\(index + 1)"
  }
}
