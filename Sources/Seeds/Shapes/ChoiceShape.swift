import CaseModel

/// One of a few words.
struct ChoiceShape<Choice: RawRepresentable & CaseIterable>: Shape where Choice.RawValue == String {
  private var choices: [String] { Choice.allCases.map(\.rawValue) }

  var phrase: String {
    let words = choices.map { "`\($0)`" }
    return words.dropLast().joined(separator: ", ") + " or " + (words.last ?? "")
  }

  func schema(_ catalogue: FormatCatalogue) -> JSONValue {
    ["enum": .array(choices.map(JSONValue.string))]
  }

  func read(_ node: SeedNode, _ reading: SeedReading) -> Choice? {
    guard let text = reading.scalar(node, expected: "a word") else { return nil }
    if let choice = Choice(rawValue: text) { return choice }
    let suggestion = reading.suggestion(for: text, among: choices)
    return reading.report(.value(.notAmong(text, choices: choices, suggestion: suggestion)), at: node)
  }
}

extension Shape {
  static func choice<Choice>(of type: Choice.Type) -> Self where Self == ChoiceShape<Choice> { ChoiceShape() }
}
