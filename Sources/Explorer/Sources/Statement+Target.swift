import CaseModel

extension Coverage.Statement {
  /// What a line that names the statement leads to.
  var target: Page.Target {
    switch self {
    case .actor(let id): .actor(id)
    case .place(let id): .place(id)
    case .era(let id): .era(id)
    case .event(let id): .event(id)
    case .claim(let id): .claim(id)
    case .phase(let id, let index): .relation(id, phase: index)
    case .term(let id): .term(id)
    case .change(let id): .change(id)
    case .outline(let id): .outline(id)
    case .state, .judgement: .scenario(scenario)
    }
  }

  /// The what-if in which a statement of the cross-impact model is seen.
  private var scenario: ScenarioLocation {
    switch self {
    case .state(let descriptor, let era): ScenarioLocation(era: era, descriptor: descriptor)
    case .judgement(let source, let target): ScenarioLocation(changed: [source], descriptor: target)
    default: ScenarioLocation()
    }
  }

  /// Whether it is written out on a page; the states and judgements of the cross-impact model are seen in a what-if.
  var hasPage: Bool {
    switch self {
    case .state, .judgement: false
    default: true
    }
  }

  /// The place where the statement is written out.
  var location: Location {
    target.location(asOf: nil) ?? .timeline(TimelineLocation())
  }
}

extension Page.Target {
  /// The statement that a line names, when it names one.
  public var statement: Coverage.Statement? {
    switch self {
    case .actor(let id): .actor(id)
    case .place(let id): .place(id)
    case .era(let id): .era(id)
    case .event(let id): .event(id)
    case .claim(let id): .claim(id)
    case .relation(let id, let phase): .phase(id, phase)
    case .term(let id): .term(id)
    case .change(let id): .change(id)
    case .outline(let id): .outline(id)
    case .source, .paragraph, .scenario, .walkthrough, .row: nil
    }
  }
}
