extension SeedReading {
  /// Looks over all files before any item is read: which sections there are, and which ids.
  ///
  /// Items may then refer to each other in any order and over files.
  func survey() {
    for file in trees.indices {
      self.file = file
      guard let root = tree.root, root.kind != .nothing else { continue }
      guard root.kind == .mapping else {
        report(.file(.notSections), at: root)
        isWhole = false
        continue
      }
      reportRepeatedKeys(root)
      for (key, value) in tree.entries(of: root) where key.isScalar {
        surveySection(key, value)
      }
    }
  }

  private func surveySection(_ key: SeedNode, _ value: SeedNode) {
    let name = tree.string(key)
    guard let section = SeedSection(rawValue: name) else {
      isWhole = false
      let suggestion = suggestion(for: name, among: SeedSection.allCases.map(\.rawValue))
      return report(.value(.unknownSection(name, suggestion: suggestion)), at: key)
    }
    guard section != .heading || value.kind == .nothing else { return }
    if value.kind == .nothing { report(.value(.missingValue(name)), at: value) }
    guard value.kind != .nothing, let items = elements(value, expected: "a list of items") else {
      isWhole = false
      return
    }
    for item in items where item.kind == .mapping {
      surveyItem(item, section)
    }
  }

  private func surveyItem(_ item: SeedNode, _ section: SeedSection) {
    guard let id = self.value(of: "id", in: item), id.isName else { return }
    let name = tree.string(id)
    declare(name, in: section, at: id)
    if section == .actors, let kind = value(of: "kind", in: item), kind.isName, tree.matches(kind, "state") {
      states.insert(name)
    }
    if let key = section.distinctKey, let mark = value(of: key, in: item), mark.isName {
      let text = tree.string(mark)
      if let first = take(text, for: key, at: mark) {
        report(.value(.repeatedMark(text, key: key, first: first)), at: mark)
      }
    }
  }
}

extension SeedNode {
  /// Whether the node is a scalar with a value.
  fileprivate var isName: Bool { isScalar && kind != .nothing }
}
