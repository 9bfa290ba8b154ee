import CaseModel

extension Handout {
  /// Which case and place it is, how to open it again, and what its words about grounds mean.
  var colophon: [[Phrase]] {
    let place = [Phrase("Case "), Phrase(excerpt.heading.id, .strong)]
    if record != nil {
      let again = [Phrase(". Go through the class again with "), Phrase("neasia class replay FILE", .code)]
      return [place + again, Self.marks]
    }
    let whereTaken =
      location.map { [Phrase(", location "), Phrase($0.description, .code)] } ?? [Phrase(", whole")]
    return [
      place + whereTaken + [Phrase(". Open it again with "), Phrase(command, .code)],
      [
        Phrase("stated", .basis(.stated)), Phrase(": a document says it. "),
        Phrase("inferred", .basis(.inferred)),
        Phrase(": concluded from the documents, with the reason. "), Phrase("outside", .basis(.outside)),
        Phrase(": from outside the documents, with its origin. "),
      ] + Self.marks,
    ]
  }

  /// What the signs of citations mean.
  private static let marks = [
    Phrase("¶ is a paragraph of a document; words in "), Phrase("“ ”", .anchor),
    Phrase(" are the document's own, to find the paragraph by."),
  ]

  /// The colophon, the documents' cards and the credits, for formats that have one place for all of them.
  var imprint: [String] {
    [colophon.map(\.text).first ?? ""]
      + cards.map { $0.lines.map(\.text).joined(separator: ". ") }
      + excerpt.heading.credits
  }

  /// Which case and place a drawing shows, and how to open it again, in one line.
  var imprintLine: String { imprint.first ?? "" }
}
