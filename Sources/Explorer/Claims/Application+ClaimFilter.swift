import CaseModel

/// The filter of the claims: what its chooser offers.
extension Application {
  /// Opens the chooser; how many claims each choice would leave is counted now and after each choice.
  mutating func chooseClaims() {
    state.chooser = Chooser(.claimFilter)
    tallyClaims()
  }

  mutating func tallyClaims() {
    guard let filter = claimsLocation?.filter else { return }
    state.claims.tally = ClaimTally(filter, moments: momentChoices(filter), in: casebook)
  }

  /// The choices in their groups; actors, issues and documents of which no claim speaks are left out.
  var claimFilterEntries: [ChooserEntry] {
    guard let tally = state.claims.tally else { return [] }
    let holders = ActorsPage.order(casebook).map {
      (choice: ClaimChoice.holder($0.id), title: $0.shortName, detail: "")
    }
    let subjects = ActorsPage.order(casebook).map {
      (choice: ClaimChoice.subject($0.id), title: $0.shortName, detail: "")
    }
    let issues = casebook.issues.map { (choice: ClaimChoice.issue($0.id), title: $0.shortName, detail: "") }
    let sources = casebook.sources.map {
      (choice: ClaimChoice.source($0.id), title: $0.shortTitle, detail: "")
    }
    let certainties = Certainty.allCases.map {
      (choice: ClaimChoice.certainty($0), title: Words.certainty($0), detail: Words.meaning($0))
    }
    let bases = Basis.allCases.map {
      (choice: ClaimChoice.basis($0), title: Words.basis($0), detail: Words.meaning($0))
    }
    let moments = momentChoices(tally.filter).map {
      (choice: $0, title: title(ofMoment: $0), detail: "")
    }
    return entries("How surely it is put", certainties, tally) + entries("On what it rests", bases, tally)
      + entries("In which document", sources, tally) + entries("Of which time", moments, tally)
      + entries("Who says it", holders, tally) + entries("About whom", subjects, tally)
      + entries("On which issue", issues, tally)
  }

  private func entries(
    _ group: String, _ rows: [(choice: ClaimChoice, title: String, detail: String)], _ tally: ClaimTally
  ) -> [ChooserEntry] {
    rows.filter { tally.isAnswered($0.choice) || tally.filter.has($0.choice) }.map { row in
      let count = tally.count(row.choice)
      return ChooserEntry(
        group: group, title: row.title,
        detail: "\(count) claim\(count == 1 ? "" : "s")" + (row.detail.isEmpty ? "" : ": \(row.detail)"),
        command: .filterClaims(row.choice), isOn: tally.filter.has(row.choice))
    }
  }

  /// Any time, the moment of the timeline, and the one that is asked for.
  private func momentChoices(_ filter: ClaimFilter) -> [ClaimChoice] {
    var days = [timelineMoment]
    if let moment = filter.moment, moment != timelineMoment { days.append(moment) }
    return [.moment(nil)] + days.sorted().map { .moment($0) }
  }

  private func title(ofMoment choice: ClaimChoice) -> String {
    guard case .moment(let day?) = choice else { return "any time" }
    return day == timelineMoment ? "\(day.label), as the timeline" : day.label
  }
}
