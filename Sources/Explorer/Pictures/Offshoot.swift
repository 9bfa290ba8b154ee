import CaseModel
import CrossImpact

/// A what-if that branches off what happened: at the begin of its era, with the answers in which it differs.
public struct Offshoot: Equatable, Sendable {
  let whatIf: WhatIf
  /// The picture in which the what-if comes to rest when it is left to settle; nothing when it never does.
  let end: Scenario?

  /// Works out where a what-if leads; nothing when it leads nowhere else than its era did.
  ///
  /// - Complexity: that of letting two pictures settle.
  init?(_ location: ScenarioLocation, in casebook: Casebook) {
    let bare = ScenarioLocation(era: location.era, changed: location.changed, forced: location.forced)
    guard let model = casebook.model, let whatIf = WhatIf(bare, in: casebook) else { return nil }
    guard !whatIf.changed.isEmpty || !whatIf.forced.isEmpty else { return nil }
    let course = try? model.matrix.succession(
      from: whatIf.picture, forced: whatIf.fixed, limit: WhatIf.stepLimit)
    self.whatIf = whatIf
    end = if case .fixedPoint(let end)? = course?.outcome { end } else { nil }
    guard model.descriptors.indices.contains(where: differs) else { return nil }
  }

  /// Whether the answer to a question is another than the era's, at once or when the picture has settled.
  func differs(_ question: Int) -> Bool {
    changed(question) != nil || later(question) != nil
  }

  /// The answer that the what-if gives in place of the era's.
  func changed(_ question: Int) -> Int? {
    whatIf.changed.contains(question) ? whatIf.picture.variants[question] : nil
  }

  /// The answer that would follow when the picture is left to settle, where it is another than the what-if's own.
  func later(_ question: Int) -> Int? {
    guard let end, end.variants.indices.contains(question),
      end.variants[question] != whatIf.picture.variants[question]
    else { return nil }
    return end.variants[question]
  }
}
