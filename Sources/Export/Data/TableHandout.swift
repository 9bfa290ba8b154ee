import CaseModel
import EDTF
import Explorer

/// The statements of a handout as a table: RFC 4180, with a header and one row a statement.
///
/// Below them, in the same columns, stands what is no statement: issues, the model's questions and answers, the documents and
/// their paragraphs, the credits, and which case and location it is.
struct TableHandout {
  private let handout: Handout
  private var casebook: Casebook { handout.excerpt }

  init(_ handout: Handout) {
    self.handout = handout
  }

  /// The columns, in order.
  static let columns = [
    "sort", "id", "date", "earliest", "latest", "date_basis", "title", "text", "holder", "actors", "facet",
    "issues", "stance", "kind", "place", "names", "links", "values", "basis", "certainty", "citations",
    "reason", "origin", "caution",
    "outside",
  ]

  var text: String {
    ([Self.columns] + casebook.statementRows.map(cells) + others + imprint)
      .map { $0.map(Self.field).joined(separator: ",") + "\r\n" }.joined()
  }

  /// What is no statement: issues, questions and answers, signposts and outcomes, paragraphs and documents.
  private var others: [[String]] {
    casebook.issues.map { Self.row("issue", $0.id.rawValue, $0.name, [$0.text]) } + ofModel + ofDocuments
  }

  private var ofModel: [[String]] {
    guard let model = casebook.model else { return [] }
    let questions = model.descriptors.flatMap { descriptor in
      [Self.row("question", descriptor.id.rawValue, descriptor.name, [descriptor.text])]
        + descriptor.variants.map {
          Self.row("answer", "\(descriptor.id)/\($0.id)", "\(descriptor.shortName): \($0.name)", [$0.text])
        }
    }
    let parts = model.outlines.flatMap { outline in
      outline.signposts.map {
        Self.row(
          "signpost", outline.id.rawValue, outline.name, [$0.text], citations: references($0.citations))
      }
        + outline.outcomes.map {
          Self.row(
            "outcome", outline.id.rawValue, outline.name, [$0.text], actors: $0.actor.rawValue,
            citations: references($0.citations))
        }
    }
    return questions + parts
  }

  private var ofDocuments: [[String]] {
    handout.cards.flatMap { card in
      [Self.row("source", card.source.id.rawValue, card.source.shortTitle, card.lines.map(\.text))]
        + card.paragraphs.filter { !$0.digest.isEmpty }.map {
          Self.row(
            "paragraph", "\($0.place.source)/\($0.place.paragraph)", casebook.label(of: $0.place), [$0.digest]
          )
        }
    }
  }

  private var imprint: [[String]] {
    let heading = casebook.heading
    let credits = heading.credits.map { Self.row("credit", "", "", [$0]) }
    let colophon = handout.colophon.first?.text ?? ""
    return credits + [Self.row("case", heading.id, handout.title, [heading.text, colophon])]
  }

  /// A row that is no statement.
  private static func row(
    _ sort: String, _ id: String, _ title: String, _ texts: [String], actors: String = "",
    citations: String = ""
  ) -> [String] {
    columns.map { column in
      switch column {
      case "sort": sort
      case "id": id
      case "title": title
      case "text": texts.joined(separator: " ")
      case "actors": actors
      case "citations": citations
      default: ""
      }
    }
  }

  private func references(_ citations: [Citation]) -> String {
    citations.map { casebook.label(of: $0) + ($0.anchor.map { " “\($0)”" } ?? "") }.joined(separator: "; ")
  }

  private func cells(_ row: StatementRow) -> [String] {
    let provenance = row.provenance
    return [
      row.sort, row.id, row.date?.text ?? "", row.date.map { Self.bound($0.earliest) } ?? "",
      row.date.map { Self.bound($0.latest) } ?? "", row.dateBasis?.rawValue ?? "", row.title, row.text,
      row.holder, row.actors.joined(separator: "; "), row.facet, row.issues.joined(separator: "; "),
      row.stance, row.kind, row.place, row.names.joined(separator: "; "), row.links.joined(separator: "; "),
      row.values.joined(separator: "; "), provenance.basis.rawValue, provenance.certainty.rawValue,
      references(row.citations), provenance.reason ?? "", provenance.origin ?? "",
      provenance.caution ?? "",
      provenance.additions.map { "\($0.text) (\($0.origin))" }.joined(separator: "; "),
    ]
  }

  /// A day, `..` for an end that is open, `?` for one that is not known.
  private static func bound(_ bound: DateBound) -> String {
    switch bound {
    case .day(let day): day.description
    case .open: ".."
    case .unknown: "?"
    }
  }

  /// One cell, always on one line and in quotes where it must be.
  ///
  /// Spreadsheets run a cell that begins with `=`, `+`, `-` or `@` as a formula; an apostrophe before it makes them show it.
  private static func field(_ text: String) -> String {
    var text = text.trimmedLine
    if let first = text.unicodeScalars.first, "=+-@＝＋－＠".unicodeScalars.contains(first) { text = "'" + text }
    guard text.unicodeScalars.contains(where: { "\",;".unicodeScalars.contains($0) }) else { return text }
    var quoted = "\"".unicodeScalars
    for scalar in text.unicodeScalars {
      if scalar == "\"" { quoted.append(scalar) }
      quoted.append(scalar)
    }
    quoted.append("\"")
    return String(quoted)
  }
}
