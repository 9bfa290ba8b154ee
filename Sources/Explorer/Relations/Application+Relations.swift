import Canvas
import CaseModel
import EDTF

/// The web of relations: where it is looked at, and how one moves over it.
extension Application {
  /// The web's location while it is shown.
  var relationsLocation: RelationsLocation? {
    if case .relations(let relations) = state.location { relations } else { nil }
  }

  /// Where the parts of the screen stand.
  func relationsLayout(_ content: Region) -> RelationsLayout {
    RelationsLayout(
      content, state.focus, relationsLocation?.form ?? .matrix,
      actors: state.relations.matrix?.actors.count ?? 0)
  }

  /// What holds between the two actors under the cursor.
  var bondUnderCursor: RelationMatrix.Bond? {
    guard let pair = relationsLocation?.pair else { return nil }
    return state.relations.matrix?.bond(pair.first, pair.second)
  }

  /// What Enter opens on the web: the relation of the two actors, with all its phases.
  var relationUnderCursor: Page.Target? {
    bondUnderCursor.map { .relation($0.relation, phase: $0.index) }
  }

  /// Goes to the web, as of the moment at which one is, to the two actors one looks at.
  mutating func showRelations() {
    if relationsLocation != nil { return }
    var place = state.relations.lastLocation ?? RelationsLocation()
    place.moment = state.moment(in: casebook)
    place.against = nil
    switch state.location {
    case .relation(let id):
      if let relation = casebook.relation(id) { place.pair = OrderedPair(relation.first, relation.second) }
    case .comparison(let first, let second, _):
      if first != second { place.pair = OrderedPair(first, second) }
    default: break
    }
    go(to: .relations(place))
  }

  /// Stands on the web with every gap in the location filled.
  mutating func settle(_ location: RelationsLocation) {
    var place = location
    let day = place.moment ?? casebook.span.upperBound
    if state.relations.matrix?.day != day {
      let matrix = casebook.relationMatrix(asOf: day)
      state.relations.matrix = matrix
      state.relations.unbalanced = matrix.unbalanced
    }
    if state.relations.other?.day != place.against {
      state.relations.other = place.against.map { casebook.relationMatrix(asOf: $0) }
      state.relations.otherUnbalanced = state.relations.other?.unbalanced ?? []
    }
    if let matrix = state.relations.matrix {
      let isKnown = place.pair.map {
        $0.first != $0.second && matrix.position(of: $0.first) != nil && matrix.position(of: $0.second) != nil
      }
      if isKnown != true {
        let firstTwo = matrix.actors.prefix(2).map(\.id)
        place.pair =
          matrix.bondedPairs.first?.pair
          ?? (firstTwo.count == 2 ? OrderedPair(firstTwo[0], firstTwo[1]) : nil)
      }
    }
    state.location = .relations(place)
    state.relations.lastLocation = place
    if state.focus == .main { state.scroll = 0 }
  }

  /// Changes the web in place, without a stop in history.
  mutating func changeRelations(_ change: (inout RelationsLocation) -> Void) {
    guard var location = relationsLocation else { return }
    change(&location)
    settle(location)
  }

  /// Carries out a command that only the web has.
  mutating func performOnRelations(_ command: Command) {
    switch command {
    case .partnerBefore: moveInRelations(rows: 0, columns: -1)
    case .partnerAfter: moveInRelations(rows: 0, columns: 1)
    case .switchForm: changeRelations { $0.form = $0.form == .matrix ? .graph : .matrix }
    case .compareWebs:
      let first = casebook.daysOfRelations.first ?? casebook.span.lowerBound
      changeRelations { $0.against = $0.against == nil ? first : nil }
    case .againstEarlier: moveAgainst(by: -1)
    case .againstLater: moveAgainst(by: 1)
    case .chooseRelation(let pair):
      if pair == relationsLocation?.pair, state.focus == .main { return open() }
      state.focus = .main
      changeRelations { $0.pair = pair }
    default: break
    }
  }

  /// Why a command of the web cannot be carried out now.
  func whyUnavailableInRelations(_ command: Command) -> String? {
    guard let relationsLocation else {
      return "only in the web of relations: press \(keymap.name(of: .showRelations))"
    }
    switch command {
    case .againstEarlier where relationsLocation.against == nil,
      .againstLater where relationsLocation.against == nil:
      return "one moment is shown: \(keymap.name(of: .compareWebs)) compares two"
    case .partnerBefore where relationsLocation.pair == nil,
      .partnerAfter where relationsLocation.pair == nil:
      return "there are no two actors to choose"
    default: return nil
    }
  }

  /// Moves over the matrix, or from node to node of the graph; nobody stands with himself, so that cell is passed over.
  mutating func moveInRelations(rows: Int, columns: Int) {
    guard let pair = relationsLocation?.pair, let matrix = state.relations.matrix,
      let row = matrix.position(of: pair.first), let column = matrix.position(of: pair.second)
    else { return }
    let count = matrix.actors.count
    let first = Self.moved(row, by: rows, passing: column, count: count)
    let second = Self.moved(column, by: columns, passing: first, count: count)
    state.focus = .main
    changeRelations { $0.pair = OrderedPair(matrix.actors[first].id, matrix.actors[second].id) }
  }

  /// A position moved as far as there are others, past one that is taken.
  private static func moved(_ position: Int, by steps: Int, passing taken: Int, count: Int) -> Int {
    guard steps != 0 else { return position }
    let (sum, overflow) = position.addingReportingOverflow(steps)
    let wanted = min(max(0, overflow ? (steps < 0 ? 0 : count - 1) : sum), count - 1)
    guard wanted == taken else { return wanted }
    let next = wanted + steps.signum()
    return (0..<count).contains(next) ? next : wanted - steps.signum()
  }

  /// Puts the cursor on a row by its number; too far is the last.
  mutating func selectInRelations(row: Int) {
    guard let pair = relationsLocation?.pair, let matrix = state.relations.matrix,
      let here = matrix.position(of: pair.first)
    else { return }
    moveInRelations(rows: min(max(0, row), matrix.actors.count - 1) - here, columns: 0)
  }

  /// Moves the moment to the day before or after on which some relation turns.
  mutating func moveRelationsMoment(by steps: Int) {
    guard let day = turn(from: state.moment(in: casebook), by: steps) else { return }
    changeRelations { $0.moment = day }
  }

  private mutating func moveAgainst(by steps: Int) {
    guard let against = relationsLocation?.against, let day = turn(from: against, by: steps) else { return }
    changeRelations { $0.against = day }
  }

  private mutating func turn(from day: Day, by steps: Int) -> Day? {
    let days = casebook.daysOfRelations
    let next = steps < 0 ? days.last { $0 < day } : days.first { $0 > day }
    if next == nil { state.notice = steps < 0 ? "no relation turns before" : "no relation turns after" }
    return next
  }
}
