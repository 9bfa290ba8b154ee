import CaseModel
import EDTF

/// One thing that the filter of the claims can ask for.
public enum ClaimChoice: Hashable, Sendable {
  case holder(Identifier<PoliticalActor>)
  case subject(Identifier<PoliticalActor>)
  case issue(Identifier<Issue>)
  case source(Identifier<Source>)
  case certainty(Certainty)
  case basis(Basis)
  /// That the claim speaks of a day; of no day in particular when there is none.
  case moment(Day?)
}

extension ClaimFilter {
  /// Switches a choice on or off; a moment takes the place of another.
  mutating func toggle(_ choice: ClaimChoice) {
    switch choice {
    case .holder(let id): holders.formSymmetricDifference([id])
    case .subject(let id): subjects.formSymmetricDifference([id])
    case .issue(let id): issues.formSymmetricDifference([id])
    case .source(let id): sources.formSymmetricDifference([id])
    case .certainty(let certainty): certainties.formSymmetricDifference([certainty])
    case .basis(let basis): bases.formSymmetricDifference([basis])
    case .moment(let day): moment = moment == day ? nil : day
    }
  }

  /// Whether a choice is switched on.
  func has(_ choice: ClaimChoice) -> Bool {
    switch choice {
    case .holder(let id): holders.contains(id)
    case .subject(let id): subjects.contains(id)
    case .issue(let id): issues.contains(id)
    case .source(let id): sources.contains(id)
    case .certainty(let certainty): certainties.contains(certainty)
    case .basis(let basis): bases.contains(basis)
    case .moment(let day): moment == day
    }
  }

  /// The filter in words, such as `only Bordachev, on Russia, likely, as of 27 Apr 2018`; nothing when all is shown.
  func words(in casebook: Casebook) -> String {
    guard !admitsAll else { return "" }
    func name(_ id: Identifier<PoliticalActor>) -> String { casebook.actor(id)?.shortName ?? id.rawValue }
    var parts: [String] = []
    func add(_ before: String, _ names: [String]) {
      if !names.isEmpty { parts.append(before + names.joined(separator: " or ")) }
    }
    add("by ", holders.sorted().map(name))
    add("on ", subjects.sorted().map(name))
    add("", casebook.issues.filter { issues.contains($0.id) }.map(\.shortName))
    add("in ", casebook.sources.filter { sources.contains($0.id) }.map(\.shortTitle))
    add("", Certainty.allCases.filter(certainties.contains).map(Words.certainty))
    add("", Basis.allCases.filter(bases.contains).map(Words.basis))
    if let moment { parts.append("as of \(moment.label)") }
    return "only " + parts.joined(separator: ", ")
  }
}
