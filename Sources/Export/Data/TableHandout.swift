import CaseModel
import EDTF
import Explorer

/// The statements of a handout as a table: RFC 4180, with a header and one row a statement.
///
/// Below them, in the same columns, stand the documents' cards, the credits, and which case and location it is.
struct TableHandout {
  private let handout: Handout
  private var casebook: Casebook { handout.excerpt }

  init(_ handout: Handout) {
    self.handout = handout
  }

  /// The columns, in order.
  static let columns = [
    "sort", "id", "date", "earliest", "latest", "date_basis", "title", "text", "holder", "actors", "facet",
    "issues", "stance", "kind", "place", "basis", "certainty", "citations", "reason", "origin", "caution",
    "outside",
  ]

  var text: String {
    ([Self.columns] + casebook.statementRows.map(cells) + imprint)
      .map { $0.map(Self.field).joined(separator: ",") + "\r\n" }.joined()
  }

  private var imprint: [[String]] {
    let heading = casebook.heading
    let cards = DocumentCard.all(of: casebook).map { card in
      Self.row("source", card.source.id.rawValue, card.source.shortTitle, card.lines.map(\.text))
    }
    let credits = heading.credits.map { Self.row("credit", "", "", [$0]) }
    let colophon = handout.colophon.first?.text ?? ""
    return cards + credits + [Self.row("case", heading.id, handout.title, [heading.text, colophon])]
  }

  /// A row that is no statement.
  private static func row(_ sort: String, _ id: String, _ title: String, _ texts: [String]) -> [String] {
    columns.map { column in
      switch column {
      case "sort": sort
      case "id": id
      case "title": title
      case "text": texts.joined(separator: " ")
      default: ""
      }
    }
  }

  private func cells(_ row: StatementRow) -> [String] {
    let provenance = row.provenance
    let citations = provenance.citations.map { citation in
      casebook.label(of: citation) + (citation.anchor.map { " “\($0)”" } ?? "")
    }
    return [
      row.sort, row.id, row.date?.text ?? "", row.date.map { Self.bound($0.earliest) } ?? "",
      row.date.map { Self.bound($0.latest) } ?? "", row.dateBasis?.rawValue ?? "", row.title, row.text,
      row.holder, row.actors.joined(separator: "; "), row.facet, row.issues.joined(separator: "; "),
      row.stance, row.kind, row.place, provenance.basis.rawValue, provenance.certainty.rawValue,
      citations.joined(separator: "; "), provenance.reason ?? "", provenance.origin ?? "",
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
