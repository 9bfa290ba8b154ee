import CaseModel

extension CaseJSON {
  /// A document with its paragraphs, what rests on each, and the reader's own copy of it.
  func source(_ source: Source, coverage: Coverage) -> JSONValue {
    .object([
      .init("id", .string(source.id.rawValue)), .init("abbreviation", .string(source.abbreviation)),
      .init("shortTitle", .string(source.shortTitle)), .init("title", .string(source.title)),
      .init("author", .string(source.author.rawValue)), .init("venue", .string(source.venue)),
      .init("date", date(source.date)), .init("view", .string(source.view)),
      .init("leavesOut", .string(source.leavesOut)),
      .init(
        "paragraphs",
        .array((1...max(1, source.paragraphCount)).map { paragraph($0, of: source, coverage) })),
      .init("copy", copy(source)),
    ])
  }

  /// A citation, and what became of its anchor in the reader's own copy, where there is one.
  func citation(_ citation: Citation) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init("source", .string(citation.source.rawValue)), .init("paragraph", .integer(citation.paragraph)),
      .init("anchor", text(citation.anchor)),
    ]
    switch documents.state(of: citation) {
    case .verified: members.append(.init("state", "verified"))
    case .moved(let paragraph): members += [.init("state", "moved"), .init("movedTo", .integer(paragraph))]
    case .missing: members.append(.init("state", "missing"))
    case .noCopy, nil: break
    }
    return .object(members)
  }

  private func paragraph(_ number: Int, of source: Source, _ coverage: Coverage) -> JSONValue {
    let place = ParagraphReference(source: source.id, paragraph: number)
    var members: [JSONValue.Member] = [
      .init("number", .integer(number)), .init("heading", .bool(source.headings.contains(number))),
      .init("digest", text(source.digest[number])),
      .init(
        "statements",
        .array(
          CitingStatements.ordered(coverage.statements(citing: place))
            .map { .string($0.location.description) })),
    ]
    if let own = documents.text(of: place) { members.append(.init("copy", .string(own.text))) }
    return .object(members)
  }

  /// The state of the reader's copy: none, unusable, the same, or different.
  private func copy(_ source: Source) -> JSONValue {
    var members: [JSONValue.Member] = [.init("file", .string(source.copy.file))]
    if let comparison = documents.comparison(of: source.id) {
      members += [
        .init("state", comparison.differences.isEmpty ? "verified" : "different"),
        .init("verified", .integer(comparison.verifiedCount)),
        .init("firstDifference", comparison.firstDifference.map { .integer($0) } ?? .null),
        .init("differences", .array(comparison.differences.map { .string($0.description) })),
      ]
    } else if let problem = documents.problems[source.id], problem != .absent {
      members += [.init("state", "unusable"), .init("problem", .string(problem.description))]
    } else {
      members.append(.init("state", "none"))
    }
    return .object(members)
  }
}
