import Canvas
import CaseModel
import CrossImpact

/// The sentences about a what-if, said in one place for the screen, for plain text and for notices.
extension ShownWhatIf {
  /// The changed answers as a question, or the era whose picture it is.
  var title: String {
    let changes = whatIf.changed.map { answer($0, chosen($0)) }
    if changes.isEmpty { return "The picture of “\(era?.name ?? "the case")”" }
    return "What if " + changes.joined(separator: ", ") + "?"
  }

  /// The title of a what-if with so many changes that only their number can be told.
  var shortTitle: String {
    let count = whatIf.changed.count
    return count == 0 ? title : "What if \(count) answers were others?"
  }

  /// Where the what-if starts, and how much of it the documents do not give.
  var ground: String {
    var parts = whatIf.changed.isEmpty ? [] : ["from “\(era?.name ?? "the case")”"]
    if let era { parts.append(era.date.label) }
    let filled = whatIf.origins.count { $0 == .filled }
    if filled > 0 {
      parts.append("\(filled) of \(whatIf.origins.count) filled in")
    }
    return parts.joined(separator: ", ")
  }

  /// Whether the picture is consistent, and by which name it is known then.
  var verdict: String {
    if findings.isConsistent {
      let name = model.outline(of: whatIf.picture)?.name
      return "consistent" + (name.map { ": \($0)" } ?? "")
    }
    let verb = findings.failing.count == 1 ? "does" : "do"
    return "not consistent: \(findings.failing.count) of \(findings.free) \(verb) not hold"
  }

  /// Whether the answer of a question holds, as the head of an explanation.
  func standing(of position: Int) -> String {
    let answer = answer(position, chosen(position))
    return switch findings.standings[position] {
    case .input: "\(answer) is given from outside"
    case .forced: "\(answer) is forced"
    case .holds: "\(answer) holds"
    case .fails: "\(answer) does not hold"
    }
  }

  /// The sums behind that: the answer's own, and the best of the others.
  func sums(of position: Int) -> String {
    let balance = findings.balances[position]
    let own = chosen(position)
    guard !model.descriptors[position].isInput, balance.indices.contains(own) else {
      return "nothing in the model moves it"
    }
    let others = balance.indices.filter { $0 != own }
    guard let best = others.max(by: { (balance[$0], -$0) < (balance[$1], -$1) }) else { return "" }
    let ownSum = Self.signed(balance[own])
    if balance[best] == balance[own] { return "level with \(name(position, best)) at \(ownSum)" }
    return "\(ownSum) against \(Self.signed(balance[best])) for \(name(position, best))"
  }

  /// What a pull does, in words: `pulls to military considered, from direct talks`.
  func words(of pull: Pull) -> String {
    let own = chosen(pull.target)
    let targets = pull.promoted.map { name(pull.target, $0) }.joined(separator: " and ")
    let hinders = pull.values.indices.contains(own) && pull.values[own] < 0
    guard pull.strength > 0 else { return "pulls from \(name(pull.target, own))" }
    return "pulls to \(targets)" + (hinders ? ", from \(name(pull.target, own))" : "")
  }

  /// What becomes of the picture, in a few words.
  var courseWords: String {
    guard let course = findings.course else { return "" }
    let count = course.steps.count
    let steps = count == 1 ? "1 step" : "\(count) steps"
    return switch course.outcome {
    case .fixedPoint where count == 0: "nothing moves"
    case .fixedPoint(let end): "\(steps): \(known(end) ?? "then it rests")"
    case .cycle(let ring): "it goes round in a circle of \(ring.count) and never rests"
    case .undecided(let steps): "no rest after \(steps) steps"
    }
  }

  /// The name by which a scenario is known.
  func known(_ scenario: Scenario) -> String? { model.outline(of: scenario)?.name }

  /// A move in words: `US approach: direct talks → military considered`.
  func words(of move: Succession.Move, _ arrow: String = "→") -> String {
    "\(name(move.descriptor)): \(name(move.descriptor, move.from)) \(arrow) \(name(move.descriptor, move.to))"
  }
}
