import CaseModel

/// The name of a theme.
struct ThemeShape: Shape {
  var phrase: String { "the name of a theme" }

  func schema(_ catalogue: FormatCatalogue) -> JSONValue { ["type": "string"] }

  func read(_ node: SeedNode, _ reading: SeedReading) -> String? {
    guard let text = reading.scalar(node, expected: phrase) else { return nil }
    let themes = reading.vocabulary.themes
    if themes.contains(text) { return text }
    let suggestion = reading.suggestion(for: text, among: themes)
    return reading.report(.value(.notAmong(text, choices: themes, suggestion: suggestion)), at: node)
  }
}

/// The name of a key, in its usual spelling.
struct KeyShape: Shape {
  var phrase: String { "a key" }

  func schema(_ catalogue: FormatCatalogue) -> JSONValue { ["type": ["string", "integer"]] }

  func read(_ node: SeedNode, _ reading: SeedReading) -> String? {
    guard let text = reading.scalar(node, expected: phrase) else { return nil }
    if let name = reading.vocabulary.keyName(text) { return name }
    let suggestion = reading.suggestion(for: text, among: reading.vocabulary.keyNames)
    return reading.report(.setting(.unknownKeyName(text, suggestion: suggestion)), at: node)
  }
}

/// A mapping of a command's name to its keys.
struct KeysShape: Shape {
  var phrase: String { "a mapping of command to list of keys" }

  func schema(_ catalogue: FormatCatalogue) -> JSONValue {
    ["type": "object", "additionalProperties": SetShape(element: KeyShape()).schema(catalogue)]
  }

  func read(_ node: SeedNode, _ reading: SeedReading) -> [String: [String]]? {
    guard let entries = reading.entries(node, expected: phrase) else { return nil }
    reading.reportRepeatedKeys(node)
    var keys: [String: [String]] = [:]
    var places: [String: SeedNode] = [:]
    for (command, list) in entries where command.isScalar {
      let name = reading.tree.string(command)
      guard reading.vocabulary.commands.contains(name) else {
        let suggestion = reading.suggestion(for: name, among: reading.vocabulary.commands)
        reading.report(.setting(.unknownCommand(name, suggestion: suggestion)), at: command)
        continue
      }
      guard let names = SetShape(element: KeyShape()).read(list, reading), keys[name] == nil else { continue }
      keys[name] = names
      places[name] = command
    }
    for conflict in reading.vocabulary.conflicts(keys) {
      // Of two commands of the file, the one that stands further down took the key.
      guard let place = conflict.commands.compactMap({ places[$0] }).max(by: { $0.mark.line < $1.mark.line })
      else {
        continue
      }
      reading.report(.setting(.keyConflict(conflict.key, commands: conflict.commands)), at: place)
    }
    return keys
  }
}

extension Shape where Self == ThemeShape {
  static var theme: ThemeShape { ThemeShape() }
}

extension Shape where Self == KeysShape {
  static var keys: KeysShape { KeysShape() }
}
