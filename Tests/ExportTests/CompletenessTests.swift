import CaseKit
import CaseModel
import Foundation
import Testing

@testable import Export

@Suite("Nothing of a case is left out of its handout")
struct CompletenessTests {
  /// The formats that hold every item; the others hold only events, relations, the model, or a drawing.
  private static let formats = ExportFormat.allCases.filter {
    !$0.holdsOnlyEvents && !$0.holdsOnlyRelations && !$0.isDrawing && $0 != .scw
  }

  @Test("Every text of every item of the case that comes with the program", arguments: formats)
  func texts(format: ExportFormat) throws {
    let casebook = try RealCase.casebook()
    let handout = Self.asRead(format.text(of: Handout(of: casebook)), format)
    for text in Self.texts(of: casebook) {
      #expect(handout.contains(text.oneLine), "\(text)")
    }
  }

  @Test("Every citation of the case that comes with the program", arguments: formats)
  func citations(format: ExportFormat) throws {
    let casebook = try RealCase.casebook()
    let handout = Self.asRead(format.text(of: Handout(of: casebook)), format)
    var citations = casebook.statements.flatMap(\.provenance.citations)
    for outline in casebook.model?.outlines ?? [] { citations += outline.citations }
    for citation in citations {
      let anchor = try #require(citation.anchor)
      let title = casebook.source(citation.source)?.shortTitle ?? ""
      switch format {
      case .csv: #expect(handout.contains("\(casebook.label(of: citation)) “\(anchor)”"))
      case .json: #expect(handout.contains(anchor))
      default: #expect(handout.contains("\(title) ¶\(citation.paragraph)"))
      }
    }
  }

  @Test("A row for every statement, in the same order as everywhere")
  func statements() throws {
    for casebook in try [RealCase.casebook(), RiverModel.casebook(Fixture().casebook())] {
      #expect(casebook.statementRows.map(\.statement) == casebook.statements.map(\.statement))
      for row in casebook.statementRows {
        #expect(row.provenance == casebook.provenance(of: row.statement))
      }
    }
  }

  @Test("The page tells of every statement in a place of its own")
  func places() throws {
    let casebook = try RealCase.casebook()
    let page = ExportFormat.html.text(of: Handout(of: casebook))
    for (statement, _) in casebook.statements {
      #expect(page.contains("id=\"\(statement.fragment.name)\""), "\(statement)")
    }
  }

  @Test("A handout of a paragraph has every statement that rests on it")
  func paragraphs() throws {
    let casebook = try RealCase.casebook()
    let coverage = Coverage(of: casebook)
    for document in coverage.documents {
      for paragraph in document.paragraphs {
        let handout = Handout(of: .source(document.source, paragraph: paragraph.number), in: casebook)
        let page = ExportFormat.html.text(of: handout)
        for statement in paragraph.citedBy {
          #expect(handout.excerpt.provenance(of: statement) != nil, "\(statement)")
          #expect(page.contains("id=\"\(statement.fragment.name)\""), "\(statement)")
        }
      }
    }
  }

  /// The handout as its reader sees it, on one line.
  private static func asRead(_ text: String, _ format: ExportFormat) -> String {
    switch format {
    case .markdown: text.replacing(/\\([!-\/:-@\[-`{-~])/) { String($0.1) }
    case .html:
      text.replacing(/<[^>]*>/, with: "").replacing("&quot;", with: "\"").replacing("&#39;", with: "'")
        .replacing("&amp;", with: "&")
    case .csv: text.replacing("\"\"", with: "\"")
    default: text.replacing("\\\"", with: "\"")
    }
  }

  /// The words of every item.
  private static func texts(of casebook: Casebook) -> [String] {
    var texts = casebook.heading.credits + [casebook.heading.title, casebook.heading.text]
    for (_, provenance) in casebook.statements { texts += words(of: provenance) }
    for era in casebook.eras { texts += [era.name, era.text] }
    for event in casebook.events { texts += [event.title, event.text] }
    for claim in casebook.claims { texts += [claim.summary, claim.text] }
    for phase in casebook.relations.flatMap(\.phases) { texts += [phase.state, phase.text] }
    for actor in casebook.actors { texts += [actor.name, actor.text] + actor.localNames.map(\.text) }
    for place in casebook.places { texts += [place.name, place.text] + place.localNames.map(\.text) }
    for issue in casebook.issues { texts += [issue.name, issue.text] }
    for term in casebook.terms {
      texts += [term.name, term.text] + term.otherForms + term.localNames.map(\.text)
    }
    for change in casebook.changes {
      texts += [change.title] + [change.earlier.text, change.later.text].compactMap { $0 }
    }
    for source in casebook.sources {
      texts += [source.title, source.venue, source.view, source.leavesOut] + Array(source.digest.values)
    }
    for question in casebook.model?.descriptors ?? [] {
      texts += [question.name, question.text]
      for variant in question.variants { texts += [variant.name, variant.text] }
    }
    for outline in casebook.model?.outlines ?? [] {
      texts += [outline.name, outline.text] + outline.signposts.map(\.text) + outline.outcomes.map(\.text)
    }
    return texts
  }

  private static func words(of provenance: Provenance) -> [String] {
    [provenance.reason, provenance.origin, provenance.caution].compactMap { $0 }
      + provenance.additions.flatMap { [$0.text, $0.origin] }
  }
}
