import CaseModel
import EDTF

/// What can be done on the changes screen, and how one comes there.
extension Application {
  /// The comparison on the screen.
  var changesLocation: ChangesLocation? {
    if case .changes(let location) = state.location { location } else { nil }
  }

  /// The row under the cursor.
  var selectedRow: Comparison.Row? {
    guard let changesLocation else { return nil }
    let rows = comparison(of: changesLocation).rows
    return rows.indices.contains(state.selection) ? rows[state.selection] : nil
  }

  /// What the key for changes leads to: the earliest document and the latest, about the actor one looks at; from two
  /// actors, these two.
  var changesPlace: Location? {
    switch state.location {
    case .comparison(let first, let second, let day): .changes(.actors(first, second, asOf: day))
    case .actor(let actor, _), .changes(.moments(let actor, _, _)): documents(about: actor)
    case .timeline(let timeline): state.focus == .side ? documents(about: timeline.actor) : changesHome
    default: changesHome
    }
  }

  /// The documents side by side about an actor, or about all when they say nothing of it.
  private func documents(about actor: Identifier<PoliticalActor>?) -> Location? {
    guard let actor, case .changes(.documents(let first, let last, _))? = changesHome else {
      return changesHome
    }
    let isSpokenOf = casebook.claims.contains { claim in
      claim.subject == actor
        && claim.provenance.citations.contains { $0.source == first || $0.source == last }
    }
    return isSpokenOf ? .changes(.documents(first, last, about: actor)) : changesHome
  }

  /// The actor that a comparison goes on with: its own, or the one that the row under the cursor is about.
  var actorOfChanges: Identifier<PoliticalActor>? {
    switch changesLocation {
    case .documents(_, _, let actor): actor ?? selectedRow?.subject ?? casebook.lanes.first?.id
    case .actors(let first, let second, _): state.focus == .main ? first : second
    case .moments(let actor, _, _): actor
    case nil: nil
    }
  }

  /// Why a command cannot be carried out on the changes screen.
  func whyUnavailable(_ command: Command, in location: ChangesLocation) -> String? {
    switch (command, location) {
    case (.earlier, .documents), (.later, .documents):
      "documents have no moment: \(keymap.name(of: .compareMoments)) compares two moments"
    case (.clearFilter, .documents(_, _, about: nil)): "everybody is shown already"
    case (.chooseFilter, .documents), (.clearFilter, .documents): nil
    case (.chooseFilter, _), (.clearFilter, _):
      "only of two documents: press \(keymap.name(of: .showChanges))"
    case (.compareMoments, .moments):
      "two moments are compared already: \(keymap.name(of: .earlier)) and \(keymap.name(of: .later)) move "
        + "the one at the chosen side"
    case (.compareMoments, _), (.compareTwoActors, _): actorOfChanges == nil ? "the case has no actors" : nil
    default: nil
    }
  }

  /// Exchanges the sides; the cursor stays with what it was on.
  mutating func swapSides() {
    guard let changesLocation else { return }
    let row = selectedRow
    state.location = .changes(changesLocation.swapped(in: casebook))
    if let row, let swapped = self.changesLocation {
      let rows = comparison(of: swapped).rows
      state.selection =
        rows.firstIndex {
          $0.change == row.change && $0.issue == row.issue && $0.subject == row.subject
        } ?? 0
    }
    state.focus = state.focus == .main ? .side : .main
  }

  /// Goes on to two moments of the actor.
  mutating func compareMoments() {
    guard let actor = actorOfChanges else { return }
    go(to: .changes(.moments(actor, from: nil, to: nil)))
  }

  /// Shows of the documents only what is about an actor, or about all again.
  mutating func limitChanges(to actor: Identifier<PoliticalActor>?) {
    guard case .documents(let first, let second, _) = changesLocation else { return }
    state.location = .changes(.documents(first, second, about: actor))
    state.selection = 0
  }

  /// Moves the moment of two actors, or the moment of the chosen side.
  mutating func moveMoment(of location: ChangesLocation, by steps: Int) {
    let days = location.moments(in: casebook)
    switch location {
    case .documents: break
    case .actors(let first, let second, _):
      let events = Set(casebook.events(of: first)).union(casebook.events(of: second)).sorted()
      state.location = .changes(
        .actors(first, second, asOf: next(after: days.to, by: steps, among: events)))
    case .moments(let actor, let from, let to):
      let events = casebook.events(of: actor)
      state.location = .changes(
        state.focus == .main
          ? .moments(actor, from: next(after: days.from, by: steps, among: events), to: to)
          : .moments(actor, from: from, to: next(after: days.to, by: steps, among: events)))
    }
  }

  /// Opens the page of a judged change, with the cursor on the first claim of the chosen side.
  mutating func openChange(_ id: Identifier<Change>) {
    let isSecond = changesLocation != nil && state.focus == .side
    guard let change = casebook.change(id) else { return }
    var isForward = true
    if case .documents(let first, _, _) = changesLocation { isForward = change.earlier.source == first }
    go(to: .change(id))
    let side = isSecond == isForward ? change.later : change.earlier
    // The page's first lines are the paragraphs that the judgement itself rests on.
    let line = side.claims.first.flatMap { claim in
      pageUnderCursor.targets.lastIndex(of: .claim(claim))
    }
    if let line { select(line, in: .main) }
  }

  /// Opens what a row that was worked out rests on: its one claim, or the list of them with the cursor on the chosen side.
  mutating func openRow(_ position: Int) {
    guard let row = selectedRow else { return }
    let first = row.first.lines.map(\.claim.id)
    let second = row.second.lines.map(\.claim.id)
    if first.count + second.count == 1, let only = first.first ?? second.first {
      go(to: .claim(only))
    } else {
      var chooser = Chooser(.claimsBehind(position))
      chooser.selection = state.focus == .side && !second.isEmpty ? first.count : 0
      state.chooser = chooser
    }
  }
}
