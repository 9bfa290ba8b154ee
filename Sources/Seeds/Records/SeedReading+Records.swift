extension SeedReading {
  /// Reads a mapping into a record, and reports its keys that stand twice or that nobody asked for.
  func record<Record: SeedRecord>(_ type: Record.Type, _ node: SeedNode) -> Record? {
    guard entries(node, expected: "the keys of \(Record.noun.withArticle)") != nil else { return nil }
    var item = ItemReader(node, noun: Record.noun, reading: self)
    let record = Record.read(&item)
    // As many entries as keys that were found: none is unknown, and none stands twice.
    if tree.entries(of: node).count != item.found {
      reportRepeatedKeys(node)
      reportUnknownKeys(node, Record.self)
    }
    return record
  }

  /// Reports keys that are no words and keys that stand twice.
  func reportRepeatedKeys(_ node: SeedNode) {
    var seen: [String: SeedNode] = [:]
    // Few keys are compared with each other, which costs no memory; a hostile mapping may have a million.
    let isSmall = tree.entries(of: node).count <= 128
    for (key, _) in tree.entries(of: node) {
      guard key.isScalar else {
        if key.kind != .refused { report(.value(.keyIsNoText), at: key) }
        continue
      }
      let text = tree.string(key)
      let first = (isSmall ? tree.entry(text, in: node)?.key : seen[text]) ?? key
      if !isSmall { seen[text] = first }
      if first.mark != key.mark {
        report(.value(.repeatedKey(text, first: place(of: first))), at: key)
      }
    }
  }

  private func reportUnknownKeys<Record: SeedRecord>(_ node: SeedNode, _ type: Record.Type) {
    let known = knownKeys(of: type)
    for (key, _) in tree.entries(of: node) where key.isScalar {
      let name = tree.string(key)
      if known.contains(name) { continue }
      report(
        .value(
          .unknownKey(
            name, of: Record.noun.withArticle, suggestion: suggestion(for: name, among: known), known: known)),
        at: key)
    }
  }
}
