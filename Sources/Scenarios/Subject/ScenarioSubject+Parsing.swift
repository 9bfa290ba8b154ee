import CaseModel
import CrossImpact

extension ScenarioSubject {
  /// The variant that a text such as `talks=progress` names.
  ///
  /// Both sides may be an id or a name without regard to case, and for a project file also a number from 1.
  ///
  /// - Throws: `AnswerError` with what was probably meant.
  public func answer(_ text: String) throws(AnswerError) -> CrossImpactMatrix.Place {
    let signs = text.indices.filter { text[$0] == "=" }
    guard let first = signs.first else { throw .noVariant(text) }
    // A name in a file may hold an equals sign itself.
    for sign in signs.dropFirst() {
      guard let descriptor = try? descriptor(String(text[..<sign])) else { continue }
      return try variant(String(text[sign...].dropFirst()), of: descriptor)
    }
    return try variant(String(text[first...].dropFirst()), of: descriptor(String(text[..<first])))
  }

  /// The variants that several texts name, by descriptor.
  ///
  /// - Throws: `AnswerError`, also when one descriptor is given two variants.
  public func answers(_ texts: [String]) throws(AnswerError) -> [Int: Int] {
    var answers: [Int: Int] = [:]
    for text in texts {
      let place = try answer(text)
      if let other = answers[place.descriptor], other != place.variant {
        throw .contradiction(descriptor: questions[place.descriptor].id)
      }
      answers[place.descriptor] = place.variant
    }
    return answers
  }

  private func descriptor(_ name: String) throws(AnswerError) -> Int {
    let names = questions.map { [$0.id, $0.name, $0.longName] }
    if let found = try position(of: name, in: names) { return found }
    throw .unknownDescriptor(
      name, nearest: NearMiss.ranked(name, among: questions.map(\.id)), known: questions.map(\.id))
  }

  private func variant(_ name: String, of descriptor: Int) throws(AnswerError) -> CrossImpactMatrix.Place {
    let answers = questions[descriptor].answers
    if let found = try position(of: name, in: answers.map { [$0.id, $0.name] }) {
      return CrossImpactMatrix.Place(descriptor: descriptor, variant: found)
    }
    throw .unknownVariant(
      name, descriptor: questions[descriptor].id, nearest: NearMiss.ranked(name, among: answers.map(\.id)),
      known: answers.map(\.id))
  }

  /// The one that bears a name, or else has that number.
  private func position(of name: String, in names: [[String]]) throws(AnswerError) -> Int? {
    let folded = name.lowercased()
    let exact = names.indices.filter { names[$0].contains(name) }
    let found =
      exact.isEmpty ? names.indices.filter { names[$0].contains { $0.lowercased() == folded } } : exact
    if found.count > 1 { throw .ambiguous(name) }
    if let only = found.first { return only }
    guard !isCase, let number = Int(name), names.indices.contains(number &- 1) else { return nil }
    return number - 1
  }
}
