import CaseModel

extension CheckReport {
  /// The report as JSON, for other programs.
  public var json: JSONValue {
    switch outcome {
    case .broken(let report):
      [
        "folder": .string(folder), "clean": false, "opens": false,
        "problems": .array(report.problems.map(\.json)), "omitted": .integer(report.omitted),
      ]
    case .opens(let loaded):
      .object(dropping: [
        "folder": .string(folder), "clean": .bool(isClean), "opens": true,
        "title": .string(loaded.casebook.heading.title),
        "counts": .object(loaded.casebook.counts.map { .init($0.name, .integer($0.count)) }),
        "coverage": .array(Coverage(of: loaded.casebook).documents.map(\.json)),
        "anchors": anchors.map(\.json),
        "map": map.isEmpty ? nil : .array(map.map { .string($0.description) }),
        "problems": .array(loaded.warnings.map(\.json)),
      ])
    }
  }
}

extension SeedProblem {
  fileprivate var json: JSONValue {
    .object(dropping: [
      "file": .string(file), "line": line > 0 ? .integer(line) : nil,
      "column": line > 0 ? .integer(column) : nil,
      "severity": .string(severity.rawValue), "message": .string(sentence),
    ])
  }
}

extension Coverage.Document {
  fileprivate var json: JSONValue {
    [
      "source": .string(source.rawValue), "abbreviation": .string(abbreviation),
      "paragraphs": .integer(paragraphs.count), "cited": .integer(citedCount),
      "statements": .object(paragraphs.map { .init(String($0.number), .integer($0.citedBy.count)) }),
    ]
  }
}

extension AnchorCheck {
  fileprivate var json: JSONValue {
    let wrong = findings.filter { $0.state != .verified && $0.state != .noCopy }
    return [
      "verified": .integer(verifiedCount), "moved": .integer(movedCount), "missing": .integer(missingCount),
      "unchecked": .integer(uncheckedCount),
      "copies": .array(problems.map { .string($0.description) }),
      "differing": .array(differing.map(Self.json)),
      "wrong": .array(wrong.map(\.json)),
    ]
  }

  private static func json(_ file: String, _ comparison: CopyComparison) -> JSONValue {
    [
      "file": .string(file), "firstDifference": comparison.firstDifference.map(JSONValue.integer) ?? .null,
      "differences": .array(comparison.differences.map { .string($0.description) }),
    ]
  }
}

extension AnchorCheck.Finding {
  fileprivate var json: JSONValue {
    let movedTo: Int? = if case .moved(let number) = state { number } else { nil }
    return .object(dropping: [
      "item": .string(citation.item), "file": .string(citation.place.file),
      "line": .integer(citation.place.line),
      "source": .string(citation.citation.source.rawValue),
      "paragraph": .integer(citation.citation.paragraph),
      "anchor": JSONValue(citation.citation.anchor), "state": movedTo == nil ? "missing" : "moved",
      "movedTo": movedTo.map(JSONValue.integer),
    ])
  }
}
