import CaseModel
import EDTF

extension Application {
  /// The claims' location while they are shown.
  var claimsLocation: ClaimsLocation? {
    if case .claims(let claims) = state.location { claims } else { nil }
  }

  /// Stands on the claims: the list answers the location, and the cursor is on one of its entries.
  mutating func settle(_ location: ClaimsLocation) {
    state.location = .claims(location)
    state.claims.lastLocation = location
    if state.claims.listLocation != location {
      state.claims.list = ClaimList(location, in: casebook)
      state.claims.listLocation = location
    }
    selectClaim(state.selection)
  }

  /// Changes the location in place; the cursor stays on its claim where that is still shown.
  mutating func changeClaims(_ change: (inout ClaimsLocation) -> Void) {
    guard var location = claimsLocation else { return }
    let position = claimUnderCursor
    change(&location)
    settle(location)
    if let position, let entry = state.claims.list.entries.firstIndex(of: position) { selectClaim(entry) }
    if state.chooser?.kind == .claimFilter { tallyClaims() }
  }

  /// The position of the claim under the cursor in the casebook's claims.
  var claimUnderCursor: Int? {
    let entries = state.claims.list.entries
    guard claimsLocation != nil, entries.indices.contains(state.selection) else { return nil }
    return entries[state.selection]
  }

  /// Puts the cursor on an entry; too far is the last.
  mutating func selectClaim(_ entry: Int) {
    state.selection = min(max(0, entry), max(0, state.claims.list.entries.count - 1))
    state.claims.lastSelection = state.selection
  }

  /// Where the key of the claims leads: to the list as it was left.
  mutating func showClaims() {
    guard claimsLocation == nil else { return }
    state.history.leave(visit)
    var visit = Visit(.claims(state.claims.lastLocation))
    visit.selection = state.claims.lastSelection
    arrive(at: visit)
  }

  /// Asks for claims of the moment of the timeline, and from there for those of the event before or after.
  mutating func moveClaimsMoment(by steps: Int) {
    let day = claimsLocation?.filter.moment.map { nextEventDay(after: $0, by: steps) } ?? timelineMoment
    changeClaims { $0.filter.moment = day }
  }

  /// The day at which the timeline stands, or would.
  var timelineMoment: Day {
    let timeline = state.timeline.lastLocation
    let event = (timeline.event ?? casebook.heading.opensAt).flatMap { casebook.event($0) }
    return timeline.moment ?? event?.moment ?? casebook.span.upperBound
  }

  /// The first day of the nearest event before or after a day; the day itself when there is none.
  private func nextEventDay(after day: Day, by steps: Int) -> Day {
    let days = casebook.events.lazy.compactMap(\.moment)
    return (steps < 0 ? days.last { $0 < day } : days.first { $0 > day }) ?? day
  }
}
