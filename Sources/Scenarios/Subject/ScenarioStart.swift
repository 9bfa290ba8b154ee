import CaseModel
import CrossImpact

/// A picture from which a succession begins, and what of it was not asked for.
public struct ScenarioStart: Hashable, Sendable {
  /// The picture.
  public let scenario: Scenario
  /// The era's name that the picture is of, if it is of one.
  public let era: String?
  /// The descriptors that neither the era nor the person gives a variant.
  public let assumed: [Int]
}

extension ScenarioSubject {
  /// The picture that a text names: an era of the case, or variants that are changed in one, or both: `june-12,talks=progress`.
  ///
  /// Without an era it is the case's last one. Where an era gives no variant, that of the nearest era before it is
  /// taken, then that of the nearest after it, and else the first, as always in a project file; `assumed` says where.
  ///
  /// - Throws: `AnswerError` with what was probably meant.
  public func start(_ text: String) throws(AnswerError) -> ScenarioStart {
    var era: Int?
    var changes: [String] = []
    for part in text.split(separator: ",").map({ String($0).trimmed }) where !part.isEmpty {
      if part.contains("=") {
        changes.append(part)
      } else {
        guard let position = eras.firstIndex(where: { $0.id.rawValue == part }) else {
          let known = eras.map(\.id.rawValue)
          throw .unknownStart(part, nearest: NearMiss.ranked(part, among: known), known: known)
        }
        era = position
      }
    }
    let changed = try answers(changes)
    let position = era ?? eras.indices.last
    let picture = position.map { self.picture(of: $0) } ?? questions.map { _ in nil }
    let known = questions.indices.map { changed[$0] ?? picture[$0] }
    let assumed = known.indices.filter { known[$0] == nil }
    return ScenarioStart(
      scenario: Scenario(known.indices.map { known[$0] ?? nearest(to: position, of: $0) ?? 0 }),
      era: position.map { eras[$0].name }, assumed: assumed)
  }

  private var eras: [Era] {
    if case .model(_, let casebook) = grounds { casebook.eras } else { [] }
  }

  private func picture(of era: Int) -> [Int?] {
    guard case .model(let model, _) = grounds else { return questions.map { _ in nil } }
    return model.picture(of: eras[era].id)
  }

  /// What the nearest era before a position, or else after it, gives a descriptor.
  private func nearest(to era: Int?, of descriptor: Int) -> Int? {
    guard let era else { return nil }
    let order = (0..<era).reversed() + (era..<eras.count)
    return order.lazy.compactMap { self.picture(of: $0)[descriptor] }.first
  }
}

extension String {
  /// The text without spaces at its ends.
  fileprivate var trimmed: String {
    var text = drop { $0 == " " }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
