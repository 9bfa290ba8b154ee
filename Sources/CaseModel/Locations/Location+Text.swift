import EDTF

/// The canonical text of a location: parameters in a fixed order, those with their ordinary value left out.
extension Location: CustomStringConvertible {
  /// The text, which reads back to the same location; see ``Location/init(parsing:in:)``.
  public var description: String {
    switch self {
    case .timeline(let timeline):
      return "timeline" + (timeline.event.map { "/\($0)" } ?? "") + Self.query(timeline.parameters)
    case .event(let id):
      return "event/\(id)"
    case .claim(let id):
      return "claim/\(id)"
    case .relation(let id):
      return "relation/\(id)"
    case .change(let id):
      return "change/\(id)"
    case .era(let id):
      return "era/\(id)"
    case .place(let id):
      return "place/\(id)"
    case .outline(let id):
      return "outline/\(id)"
    case .actors(let day):
      return "actors" + Self.query(Self.moment(day))
    case .actor(let id, let day):
      return "actor/\(id)" + Self.query(Self.moment(day))
    case .comparison(let first, let second, let day):
      return "compare/\(first)/\(second)" + Self.query(Self.moment(day))
    case .source(let id, let paragraph):
      return "source/\(id)" + (paragraph.map { "/\($0)" } ?? "")
    case .claims(let claims):
      return "claims" + Self.query(claims.parameters)
    case .changes(let changes):
      return "changes/\(changes.path)" + Self.query(changes.parameters)
    case .glossary(let term):
      return "glossary" + (term.map { "/\($0)" } ?? "")
    case .scenario(let scenario):
      return "scenario" + (scenario.era.map { "/\($0)" } ?? "") + Self.query(scenario.parameters)
    case .walkthrough(let id, let step):
      return "walkthrough" + (id.map { "/\($0)" } ?? "") + (step.map { "/\($0)" } ?? "")
    case .map(let map):
      return "map" + (map.event.map { "/\($0)" } ?? "") + Self.query(map.parameters)
    case .tension(let tension):
      return "tension" + Self.query(tension.parameters)
    case .relations(let relations):
      return "relations" + Self.query(relations.parameters)
    }
  }

  fileprivate static func moment(
    _ day: Day?, _ parameter: LocationParameter = .at
  ) -> [(LocationParameter, String)] {
    day.map { [(parameter, $0.description)] } ?? []
  }

  private static func query(_ parameters: [(LocationParameter, String)]) -> String {
    parameters.isEmpty ? "" : "?" + parameters.map { "\($0.rawValue)=\($1)" }.joined(separator: "&")
  }
}

extension TimelineLocation {
  fileprivate var parameters: [(LocationParameter, String)] {
    var parameters: [(LocationParameter, String)] = []
    if let moment { parameters.append((.at, moment.description)) }
    if let actor { parameters.append((.actor, actor.rawValue)) }
    if zoom != .year { parameters.append((.zoom, zoom.rawValue)) }
    if layout != .list { parameters.append((.layout, layout.rawValue)) }
    if !filter.actors.isEmpty {
      parameters.append((.only, filter.actors.sorted().map(\.rawValue).joined(separator: ",")))
    }
    if !filter.quarters.isEmpty {
      parameters.append((.kind, filter.quarters.map(\.rawValue).sorted().joined(separator: ",")))
    }
    if filter.headlinesOnly { parameters.append((.headlines, "yes")) }
    if showsCurve { parameters.append((.curve, "yes")) }
    if let offshoot {
      if let era = offshoot.era { parameters.append((.from, era.rawValue)) }
      parameters += offshoot.differences
    }
    return parameters
  }
}

extension ClaimsLocation {
  fileprivate var parameters: [(LocationParameter, String)] {
    var parameters: [(LocationParameter, String)] = []
    func add(_ parameter: LocationParameter, _ names: [String]) {
      if !names.isEmpty { parameters.append((parameter, names.sorted().joined(separator: ","))) }
    }
    add(.holder, filter.holders.map(\.rawValue))
    add(.about, filter.subjects.map(\.rawValue))
    add(.issue, filter.issues.map(\.rawValue))
    add(.source, filter.sources.map(\.rawValue))
    add(.certainty, filter.certainties.map(\.rawValue))
    add(.basis, filter.bases.map(\.rawValue))
    parameters += Location.moment(filter.moment)
    if order != .moment { parameters.append((.order, order.rawValue)) }
    return parameters
  }
}

extension ChangesLocation {
  fileprivate var path: String {
    switch self {
    case .documents(let first, let second, _): "documents/\(first)/\(second)"
    case .actors(let first, let second, _): "actors/\(first)/\(second)"
    case .moments(let actor, _, _): "moments/\(actor)"
    }
  }

  fileprivate var parameters: [(LocationParameter, String)] {
    switch self {
    case .documents(_, _, let actor): actor.map { [(.about, $0.rawValue)] } ?? []
    case .actors(_, _, let day): Location.moment(day)
    case .moments(_, let from, let to): Location.moment(from, .from) + Location.moment(to, .to)
    }
  }
}

extension ScenarioLocation {
  /// What the what-if changes and forces.
  fileprivate var differences: [(LocationParameter, String)] {
    var parameters: [(LocationParameter, String)] = []
    if !changed.isEmpty {
      let names = changed.map { "\($0.descriptor):\($0.variant)" }
      parameters.append((.set, names.sorted().joined(separator: ",")))
    }
    if !forced.isEmpty {
      parameters.append((.force, forced.map(\.rawValue).sorted().joined(separator: ",")))
    }
    return parameters
  }

  fileprivate var parameters: [(LocationParameter, String)] {
    var parameters = differences
    if let descriptor { parameters.append((.on, descriptor.rawValue)) }
    if view != .picture { parameters.append((.view, view.rawValue)) }
    return parameters
  }
}

extension MapLocation {
  fileprivate var parameters: [(LocationParameter, String)] {
    var parameters = Location.moment(moment)
    if let place { parameters.append((.place, place.rawValue)) }
    if let origin { parameters.append((.origin, origin.rawValue)) }
    if zoom != Self.usualZoom { parameters.append((.zoom, String(zoom))) }
    if let centre { parameters.append((.centre, "\(centre.longitude),\(centre.latitude)")) }
    if script != .english { parameters.append((.script, script.rawValue)) }
    return parameters
  }
}

extension TensionLocation {
  fileprivate var parameters: [(LocationParameter, String)] {
    var parameters = Location.moment(moment)
    if let pair { parameters.append((.pair, "\(pair.first),\(pair.second)")) }
    if halfLife != .usual { parameters.append((.decay, String(halfLife.days))) }
    return parameters
  }
}

extension RelationsLocation {
  fileprivate var parameters: [(LocationParameter, String)] {
    var parameters = Location.moment(moment) + Location.moment(against, .against)
    if form != .matrix { parameters.append((.form, form.rawValue)) }
    if let pair { parameters.append((.on, "\(pair.first),\(pair.second)")) }
    return parameters
  }
}
