import CaseModel
import Explorer

/// A handout as JSON: the case, where it was taken, what the screen shows, and every item with all that it rests on.
struct JSONHandout {
  private let handout: Handout

  init(_ handout: Handout) {
    self.handout = handout
  }

  var value: JSONValue {
    let json = CaseJSON(handout.excerpt)
    var members: [JSONValue.Member] = [
      .init("case", json.heading(handout.excerpt.heading)),
      .init("location", handout.location.map { .string($0.description) } ?? .null),
      .init("open", .string(handout.command)),
    ]
    if let shown = handout.shown { members.append(.init("shown", shown)) }
    return .object(members + json.sections)
  }
}
