import CaseModel
import EDTF
import Explorer

/// Writes the items of a case out in full, each with everything it rests on.
struct Statements {
  let casebook: Casebook
  let grounds: Grounds

  init(casebook: Casebook) {
    self.casebook = casebook
    grounds = Grounds(casebook: casebook)
  }

  /// Whose claim it is.
  static func holder(_ claim: Claim, _ casebook: Casebook) -> [Phrase] {
    [Phrase("says "), Phrase(casebook.actor(claim.holder)?.name ?? claim.holder.rawValue, .strong)]
  }

  func entry(_ event: Event) -> Entry {
    var entry = Entry(statement: .event(event.id), label: event.date.label)
    entry.title = [Phrase(event.title, .strong)]
    let who = event.participants.map { casebook.actor($0)?.name ?? $0.rawValue }
    if !who.isEmpty { entry.facts.append([Phrase(who.joined(separator: ", "))]) }
    if let place = event.place.flatMap({ casebook.place($0) }) {
      entry.facts.append([Phrase(place.name)] + place.localNames.phrases)
    }
    entry.text = [Phrase(event.text)]
    entry.grounds = grounds.lines(event.provenance)
    if let origin = event.placeOrigin {
      entry.grounds.append([
        Phrase("place "), Phrase(Words.basis(.outside), .basis(.outside)), Phrase(": \(origin)", .quiet),
      ])
    }
    entry.grounds += grounds.line(event.date)
    entry.grounds.append(kind(event))
    return entry
  }

  private func kind(_ event: Event) -> [Phrase] {
    [
      Phrase("date in EDTF \(event.date.expression.text)", .quiet),
      Phrase("; kind \(event.kind.code)" + (event.kind.name.map { ", \($0.lowercased())" } ?? ""), .quiet),
    ]
  }

  func entry(_ era: Era) -> Entry {
    Entry(
      statement: .era(era.id), label: era.date.label, title: [Phrase(era.name, .strong)],
      text: [Phrase(era.text)],
      grounds: grounds.lines(era.provenance) + grounds.line(era.date))
  }

  func entry(_ claim: Claim) -> Entry {
    var entry = Entry(statement: .claim(claim.id), label: Words.facet(claim.facet))
    let issues = claim.issues.map { casebook.issue($0)?.name ?? $0.rawValue }
    var title = claim.summary
    if claim.facet == .position, let stance = claim.stance {
      title = "\(issues.joined(separator: ", ")): \(Words.stance(stance)): \(claim.summary)"
    }
    entry.title = [Phrase(title, .strong)]
    entry.facts = [[Phrase("of the time "), Phrase(claim.when.label)]]
    if claim.facet != .position, !issues.isEmpty {
      entry.facts.append([Phrase("on \(issues.joined(separator: ", "))")])
    }
    entry.text = [Phrase(claim.text)]
    entry.grounds = grounds.lines(claim.provenance, lead: Self.holder(claim, casebook)) + links(of: claim)
    return entry
  }

  func entry(_ relation: Relation, phase index: Int) -> Entry? {
    guard relation.phases.indices.contains(index) else { return nil }
    let phase = relation.phases[index]
    return Entry(
      statement: .phase(relation.id, index), label: phase.when.label,
      title: [Phrase(phase.state, .strong), Phrase(", \(Words.trend(phase.trend))")],
      text: [Phrase(phase.text)], grounds: grounds.lines(phase.provenance))
  }

  /// An actor's own lines; what is claimed of it has entries of its own.
  func entry(_ actor: PoliticalActor) -> Entry {
    var entry = Entry(statement: .actor(actor.id), label: Words.kind(actor.kind))
    entry.title = [Phrase(actor.name, .strong)] + actor.localNames.phrases
    if let state = actor.state.flatMap({ casebook.actor($0) }) { entry.facts.append([Phrase(state.name)]) }
    entry.text = [Phrase(actor.text)]
    entry.grounds = grounds.lines(actor.provenance)
    for office in actor.offices {
      entry.grounds.append([
        Phrase("\(office.title), \(office.term.label): "), Phrase(Words.basis(.outside), .basis(.outside)),
        Phrase(" (\(office.origin))", .quiet),
      ])
    }
    return entry
  }

  func entry(_ place: Place) -> Entry {
    var entry = Entry(
      statement: .place(place.id), title: [Phrase(place.name, .strong)] + place.localNames.phrases)
    if let state = place.state.flatMap({ casebook.actor($0) }) { entry.facts.append([Phrase(state.name)]) }
    if let point = place.point {
      entry.facts.append([
        Phrase("\(Self.degrees(point.latitude, "N", "S")) \(Self.degrees(point.longitude, "E", "W"))")
      ])
    }
    entry.text = [Phrase(place.text)]
    entry.grounds = grounds.lines(place.provenance)
    return entry
  }

  func entry(_ term: Term) -> Entry {
    Entry(
      statement: .term(term.id), title: [Phrase(term.name, .strong)] + term.localNames.phrases,
      facts: term.otherForms.isEmpty ? [] : [[Phrase("also \(term.otherForms.joined(separator: ", "))")]],
      text: [Phrase(term.text)], grounds: grounds.lines(term.provenance))
  }

  func entry(_ issue: Issue) -> Entry {
    Entry(title: [Phrase(issue.name, .strong)], text: [Phrase(issue.text)])
  }

  /// Degrees with one digit after the point, and the half of the globe.
  private static func degrees(_ value: Double, _ positive: String, _ negative: String) -> String {
    "\((abs(value) * 10).rounded() / 10)° \(value < 0 ? negative : positive)"
  }
}
