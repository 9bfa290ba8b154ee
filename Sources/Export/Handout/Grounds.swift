import CaseModel
import Explorer

/// What a statement rests on, in lines of words: nothing of a provenance is left out.
struct Grounds {
  let casebook: Casebook

  /// The lines, the first of which has the basis, the certainty and the citations.
  ///
  /// - Parameters:
  ///   - provenance: what the statement rests on.
  ///   - lead: words that stand before the first line, such as whose claim it is.
  func lines(_ provenance: Provenance, lead: [Phrase] = []) -> [[Phrase]] {
    var first = lead.isEmpty ? [] : lead + [Phrase("; ")]
    first.append(Phrase(Words.basis(provenance.basis), .basis(provenance.basis)))
    if provenance.certainty != .asserted {
      first += [Phrase(", put as "), Phrase(Words.certainty(provenance.certainty), .strong)]
    }
    if !provenance.citations.isEmpty { first += [Phrase(": ")] + references(provenance.citations) }
    var lines = [first]
    if let reason = provenance.reason {
      lines.append([Phrase("because ", .basis(.inferred)), Phrase(reason)])
    }
    if let origin = provenance.origin { lines.append([Phrase("from ", .basis(.outside)), Phrase(origin)]) }
    if let caution = provenance.caution {
      lines.append([Phrase("take care: ", .caution), Phrase(caution)])
    }
    for addition in provenance.additions {
      lines.append([
        Phrase("from outside the documents: ", .basis(.outside)), Phrase(addition.text),
        Phrase(" (\(addition.origin))", .quiet),
      ])
    }
    return lines
  }

  /// What a date rests on; nothing when the document that states the event states the date too.
  func line(_ date: SourcedDate) -> [[Phrase]] {
    guard date.basis != .stated || date.note != nil else { return [] }
    var line = [Phrase("date "), Phrase(Words.basis(date.basis), .basis(date.basis))]
    if let note = date.note { line.append(Phrase(": \(note)", .quiet)) }
    return [line]
  }

  /// Citations one after the other, written out.
  func references(_ citations: [Citation]) -> [Phrase] {
    Array(citations.map(reference).joined(separator: [Phrase("; ")]))
  }

  /// A citation written out: document, paragraph, anchor.
  func reference(_ citation: Citation) -> [Phrase] {
    let title = casebook.source(citation.source)?.shortTitle ?? citation.source.rawValue
    let words = [Phrase("\(title) ¶\(citation.paragraph)", .citation(citation.place))]
    return citation.anchor.map { words + [Phrase(" "), Phrase("“\($0)”", .anchor)] } ?? words
  }
}
