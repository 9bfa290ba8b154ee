import CaseModel
import CrossImpact

/// What the scenario screen works out once and keeps while the cursor moves; nothing before it is first opened.
public struct ScenarioState: Equatable, Sendable {
  /// The what-if that is shown, or was shown last.
  public internal(set) var whatIf: WhatIf?
  /// What the model says of it.
  public internal(set) var findings: WhatIfFindings?
  /// The consistent scenarios of all settings of the inputs.
  public internal(set) var everything: ConsistentScenarios?
  /// What-ifs to which undo leads back, the last one last.
  var past: [ScenarioLocation] = []
  /// What-ifs to which redo leads forward, the next one last.
  var future: [ScenarioLocation] = []
  /// The pane that has the cursor while the questions have not.
  public internal(set) var pane = ScenarioPane.why
  /// The scenarios that were chosen to be compared.
  var compared: [Scenario] = []

  /// The most what-ifs that undo keeps.
  static let undoLimit = 200
}

/// The panes beside the questions of the scenario screen.
public enum ScenarioPane: Hashable, Sendable, CaseIterable {
  /// What pulls at the question under the cursor.
  case why
  /// What becomes of the picture when it is left to settle.
  case course
  /// The consistent scenarios of the same setting.
  case consistent
}
