import CaseModel
import EDTF

extension Page.Target {
  /// The place in the case to which a line leads; nothing for one that only its own screen can open.
  ///
  /// - Parameter day: the moment as of which an actor is shown there.
  func location(asOf day: Day?) -> Location? {
    switch self {
    case .event(let id): .event(id)
    case .claim(let id): .claim(id)
    case .relation(let id, _): .relation(id)
    case .actor(let id): .actor(id, asOf: day)
    case .term(let id): .glossary(id)
    case .change(let id): .change(id)
    case .paragraph(let place): .source(place.source, paragraph: place.paragraph)
    case .era(let id): .era(id)
    case .place(let id): .place(id)
    case .source(let id): .source(id, paragraph: nil)
    case .scenario(let scenario): .scenario(scenario)
    case .walkthrough(let id, let step): .walkthrough(id, step: step)
    case .outline(let id): .outline(id)
    case .row: nil
    }
  }
}
