import CaseModel
import Runtime

extension CheckReport {
  /// The report as lines of text, safe to print.
  ///
  /// - Parameters:
  ///   - width: columns a line of the coverage may have.
  ///   - problemLimit: problems that are written out.
  public func lines(width: Int = 80, problemLimit: Int = 200) -> [String] {
    switch outcome {
    case .broken(let report):
      let count = report.problems.count + report.omitted
      return report.lines(limit: problemLimit) + ["\(count.counting("problem")); the case does not open"]
    case .opens(let loaded):
      var lines = SeedProblem.lines(loaded.warnings, omitted: 0, limit: problemLimit)
      lines += map.prefix(max(0, problemLimit)).map(\.description)
      lines += anchors?.lines(limit: problemLimit) ?? []
      lines.append("\(loaded.casebook.heading.title): \(folder.escapedForTerminal)")
      lines += loaded.casebook.counts.map { "\($0.count.padded(to: 6))  \($0.name)" }
      lines += Coverage(of: loaded.casebook).lines(width: width)
      if let anchors { lines.append(anchors.summary) }
      let wrong = map.count + (anchors.map { $0.problems.count + $0.movedCount + $0.missingCount } ?? 0)
      let warnings = loaded.warnings.count
      lines.append("the case opens: \(wrong.counting("problem")), \(warnings.counting("warning"))")
      return lines
    }
  }
}

extension Coverage {
  /// One picture a document: `B  17/17  ¶1 ×6  ¶2 ×4 …`, broken over lines.
  func lines(width: Int) -> [String] {
    documents.flatMap { document in
      let head =
        "\(document.abbreviation.padding(to: 2))  \(document.citedCount)/\(document.paragraphs.count)"
      let indent = String(repeating: " ", count: head.count)
      var lines = [head]
      for paragraph in document.paragraphs {
        let cell = "  ¶\(paragraph.number) ×\(paragraph.citedBy.count)"
        let last = lines.count - 1
        if lines[last].count + cell.count <= width {
          lines[last] += cell
        } else {
          lines.append(indent + cell)
        }
      }
      return lines
    }
  }
}

extension AnchorCheck {
  /// A line for each copy that cannot be used and each anchor that does not stand where it should.
  func lines(limit: Int) -> [String] {
    let wrong = findings.compactMap { finding -> String? in
      let place = finding.citation.place
      let anchor = finding.citation.citation.anchor ?? ""
      let number = finding.citation.citation.paragraph
      let sentence: String
      switch finding.state {
      case .verified, .noCopy: return nil
      case .moved(let other):
        sentence =
          "the anchor \(anchor.quoted) stands in paragraph \(other), not \(number); correct the citation"
      case .missing:
        sentence =
          "the anchor \(anchor.quoted) is not in the document; copy it exactly from paragraph \(number)"
      }
      return "\(place.file.escapedForTerminal):\(place.line):\(place.column): error: \(sentence)"
        + " (\(finding.citation.item.escapedForTerminal))"
    }
    let rest = wrong.count - limit
    return problems.map(\.description) + differing.map(Self.line) + wrong.prefix(max(0, limit))
      + (rest > 0 ? ["and \(rest) more; correct these first"] : [])
  }

  /// Where a copy differs: how many paragraphs it has, and the first place that is known.
  private static func line(_ file: String, _ comparison: CopyComparison) -> String {
    let counts = comparison.differences.filter(\.isOfCount).map(\.description)
    let first = comparison.firstDifference.map { "the first difference is in paragraph \($0)" }
    return "\(file.escapedForTerminal): differs from the document as the case knows it: "
      + (counts + [first].compactMap(\.self)).joined(separator: "; ")
  }

  var summary: String {
    "anchors: \(verifiedCount) verified, \(movedCount) moved, \(missingCount) missing, \(uncheckedCount) without a copy"
  }
}

extension Casebook {
  /// How many items of each kind the case has.
  var counts: [(name: String, count: Int)] {
    [
      ("sources", sources.count), ("actors", actors.count), ("places", places.count),
      ("issues", issues.count),
      ("eras", eras.count), ("events", events.count), ("claims", claims.count),
      ("relations", relations.count),
      ("glossary", terms.count), ("changes", changes.count),
      ("descriptors", model?.descriptors.count ?? 0), ("judgements", model?.judgements.count ?? 0),
      ("scenarios", model?.outlines.count ?? 0), ("walkthroughs", walkthroughs.count),
    ]
  }
}

extension Int {
  fileprivate func counting(_ noun: String) -> String { "\(self) \(noun)\(self == 1 ? "" : "s")" }

  fileprivate func padded(to width: Int) -> String {
    let digits = String(self)
    return String(repeating: " ", count: Swift.max(0, width - digits.count)) + digits
  }
}

extension String {
  fileprivate func padding(to width: Int) -> String {
    self + String(repeating: " ", count: Swift.max(0, width - count))
  }
}
