/// Reads the keys of one mapping, or writes down which keys are asked for.
struct ItemReader {
  private enum Purpose {
    case reading(SeedReading, SeedNode)
    case describing(FormatCatalogue)
  }

  private let purpose: Purpose
  private let noun: String
  /// How many of the mapping's entries were asked for.
  private(set) var found = 0
  /// How far into the mapping the next key probably stands.
  private var next = 0
  /// The keys that were asked for, when describing.
  private(set) var description: [KeyDescription] = []
  /// What the keys that are asked for now have in common, when several kinds of items share them.
  private var group: String?

  init(_ node: SeedNode, noun: String, reading: SeedReading) {
    purpose = .reading(reading, node)
    self.noun = noun
  }

  init(describing catalogue: FormatCatalogue, noun: String) {
    purpose = .describing(catalogue)
    self.noun = noun
  }

  /// Reads a key that must be there, always or when another key is, perhaps with one of some values.
  mutating func required<S: Shape>(
    _ key: String, _ shape: S, _ help: String, when condition: ValueProblem.Condition? = nil
  ) -> S.Value? {
    switch purpose {
    case .describing(let catalogue):
      describe(key, condition.map { .when($0) } ?? .always, shape, help, catalogue)
      return nil
    case .reading(let reading, let node):
      if let value = value(of: key) { return read(value, key, shape, reading) }
      if condition.map(holds) ?? true {
        reading.report(.value(.missingKey(key, of: noun.withArticle, condition: condition)), at: node)
      }
      return nil
    }
  }

  /// Reads a key that may be there.
  mutating func optional<S: Shape>(_ key: String, _ shape: S, _ help: String) -> S.Value? {
    switch purpose {
    case .describing(let catalogue):
      describe(key, .never, shape, help, catalogue)
      return nil
    case .reading(let reading, _):
      return value(of: key).flatMap { read($0, key, shape, reading) }
    }
  }

  /// Reports a problem of the item where the value of a key stands, or where the item does.
  func report(_ problem: SeedProblem.Kind, at key: String) {
    guard case .reading(let reading, let node) = purpose else { return }
    reading.report(problem, at: reading.value(of: key, in: node) ?? node)
  }

  /// Reports that the item needs a key that it does not have.
  func reportMissing(_ key: String) {
    guard case .reading(let reading, let node) = purpose else { return }
    reading.report(.value(.missingKey(key, of: noun.withArticle, condition: nil)), at: node)
  }

  /// Calls a function with the reading and the value of a key, when there is one.
  func inspect(_ key: String, _ look: (SeedReading, SeedNode) -> Void) {
    guard case .reading(let reading, let node) = purpose, let value = reading.value(of: key, in: node) else {
      return
    }
    look(reading, value)
  }

  /// Asks for keys that several kinds of items share.
  mutating func sharing<Result>(_ name: String, _ ask: (inout ItemReader) -> Result) -> Result {
    group = name
    defer { group = nil }
    return ask(&self)
  }

  private mutating func value(of key: String) -> SeedNode? {
    guard case .reading(let reading, let node) = purpose,
      let value = reading.tree.value(of: key, in: node, next: &next)
    else { return nil }
    found += 1
    return value
  }

  private func read<S: Shape>(_ value: SeedNode, _ key: String, _ shape: S, _ reading: SeedReading) -> S
    .Value?
  {
    if value.kind == .nothing { return reading.report(.value(.missingValue(key)), at: value) }
    return shape.read(value, reading)
  }

  private func holds(_ condition: ValueProblem.Condition) -> Bool {
    guard case .reading(let reading, let node) = purpose else { return false }
    guard let value = reading.value(of: condition.key, in: node) else { return false }
    if condition.values.isEmpty { return true }
    guard value.isScalar else { return false }
    return condition.values.contains { reading.tree.matches(value, $0) }
  }

  private mutating func describe<S: Shape>(
    _ key: String, _ need: KeyDescription.Need, _ shape: S, _ help: String, _ catalogue: FormatCatalogue
  ) {
    description.append(
      KeyDescription(
        name: key, need: need, phrase: shape.phrase, help: help, group: group, schema: shape.schema(catalogue)
      ))
  }
}
