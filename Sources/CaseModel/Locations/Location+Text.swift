import EDTF

/// The canonical text of a location: parameters in a fixed order, those with their ordinary value left out.
extension Location: CustomStringConvertible {
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
    case .actors(let day):
      return "actors" + Self.query(Self.moment(day))
    case .actor(let id, let day):
      return "actor/\(id)" + Self.query(Self.moment(day))
    case .comparison(let first, let second, let day):
      return "compare/\(first)/\(second)" + Self.query(Self.moment(day))
    }
  }

  private static func moment(_ day: Day?) -> [(LocationParameter, String)] {
    day.map { [(.at, $0.description)] } ?? []
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
    return parameters
  }
}

/// What may follow the question mark of a location.
enum LocationParameter: String, CaseIterable {
  case at, actor, zoom, layout, only, kind, headlines
}
