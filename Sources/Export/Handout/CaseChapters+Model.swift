import CaseModel

/// The chapters of the cross-impact model and of what differs between documents.
extension CaseChapters {
  var changes: Chapter? {
    chapter("What differs between the documents", casebook.changes.map { statements.entry($0) })
  }

  /// The questions, what pulls which answer, and the named scenarios; none when a case has no model.
  var model: [Chapter] {
    guard let model = casebook.model else { return [] }
    let judgements = model.descriptors.flatMap { target -> [Chapter.Block] in
      guard let table = statements.judgements(on: target, in: model) else { return [] }
      return [.heading([Phrase("What bears on: \(target.name)")]), .table(table)]
    }
    return [
      ("the questions", model.descriptors.flatMap { statements.blocks($0) }),
      ("the judgements", judgements.isEmpty ? [] : [.paragraph([Phrase(Self.scale)])] + judgements),
      ("the named scenarios", model.outlines.flatMap { statements.blocks($0) }),
    ]
    .compactMap { heading, blocks in
      blocks.isEmpty ? nil : Chapter([Phrase("What if: \(heading)")], blocks)
    }
  }

  /// The answers that an era gives to the questions of the model; nothing when it gives none.
  func states(of era: Identifier<Era>) -> Chapter? {
    let entries = (casebook.model?.descriptors ?? []).compactMap { descriptor in
      descriptor.state(in: era).map { statements.entry($0, of: descriptor, asks: true) }
    }
    return chapter("What “\(casebook.era(era)?.name ?? era.rawValue)” answers", entries)
  }

  private static let scale =
    "Each row says what one answer does to the answers of another question, from \u{2212}3 (strongly hinders) to +3 "
    + "(strongly promotes). The numbers are this case's reading of words; they measure nothing."
}
