extension SeedReading {
  /// Reads a mapping into a record, and reports its keys that stand twice or that nobody asked for.
  func record<Record: SeedRecord>(_ type: Record.Type, _ node: SeedNode) -> Record? {
    guard entries(node, expected: Record.noun.withArticle) != nil else { return nil }
    let repeated = reportRepeatedKeys(node)
    var item = ItemReader(node, noun: Record.noun, reading: self)
    let record = Record.read(&item)
    if repeated.total - repeated.extra != item.found { reportUnknownKeys(node, Record.self) }
    return record
  }

  /// Reports keys that are no words and keys that stand twice, and counts both.
  @discardableResult
  func reportRepeatedKeys(_ node: SeedNode) -> (total: Int, extra: Int) {
    var total = 0
    var extra = 0
    var seen: [String: SeedNode] = [:]
    // Few keys are compared with each other, which costs no memory; a hostile mapping may have a million.
    let isSmall = node.extent.count <= 128
    for (key, _) in tree.entries(of: node) {
      total += 1
      guard key.isScalar else {
        extra += 1
        if key.kind != .refused { report(.value(.keyIsNoText), at: key) }
        continue
      }
      let first = isSmall ? earlierKey(like: key, in: node) : seen.updateValue(key, forKey: tree.string(key))
      if let first {
        extra += 1
        report(.value(.repeatedKey(tree.string(key), first: place(of: first))), at: key)
      }
    }
    return (total, extra)
  }

  private func earlierKey(like key: SeedNode, in mapping: SeedNode) -> SeedNode? {
    for (other, _) in tree.entries(of: mapping) {
      if other.mark == key.mark { return nil }
      if other.isScalar, other.extent.count == key.extent.count, tree.bytes(other) == tree.bytes(key) { return other }
    }
    return nil
  }

  private func reportUnknownKeys<Record: SeedRecord>(_ node: SeedNode, _ type: Record.Type) {
    let known = FormatCatalogue().add(type).map(\.name)
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
