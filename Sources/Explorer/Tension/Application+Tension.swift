import Canvas
import CaseModel
import EDTF

/// The tension curve: where it is read, and how one moves along it.
extension Application {
  /// The curve's location while it is shown.
  var tensionLocation: TensionLocation? {
    if case .tension(let tension) = state.location { tension } else { nil }
  }

  /// The page below the curve.
  var tensionPage: Page {
    guard let curve = state.tension.curve, let breakdown = state.tension.breakdown else { return Page() }
    return TensionPage(casebook: casebook, curve: curve, breakdown: breakdown).page()
  }

  /// Goes to the curve as it was left, at the moment of the screen that one comes from.
  mutating func showTension() {
    guard tensionLocation == nil else { return }
    var tension = state.tension.lastLocation ?? TensionLocation()
    tension.moment = state.moment(in: casebook)
    go(to: .tension(tension))
  }

  /// Stands on the curve: the moment is filled in, curve and band are worked out where they have changed.
  mutating func settle(_ location: TensionLocation) {
    var tension = location
    if tension.moment == nil {
      tension.moment =
        casebook.heading.opensAt.flatMap { casebook.event($0)?.moment } ?? casebook.span.upperBound
    }
    state.location = .tension(tension)
    state.tension.lastLocation = tension
    let isStale = state.tension.curve?.pair != tension.pair || state.tension.curve == nil
    if isStale || state.tension.curve?.halfLife != tension.halfLife {
      state.tension.curve = TensionCurve(casebook, pair: tension.pair, halfLife: tension.halfLife)
    }
    state.tension.breakdown = state.tension.curve.map {
      TensionBreakdown($0, on: state.moment(in: casebook))
    }
    let subject = BandSubject(
      filter: EventFilter(), zoom: .year, layout: .list, windowStart: nil,
      width: TensionLayout.columns(state.content.width))
    if isStale || state.tension.band?.subject != subject {
      state.tension.band = Band(
        subject: subject,
        scale: TimeScale.fit(casebook.span, width: subject.width) {
          casebook.weightOfEventsBeginning(in: $0)
        },
        casebook: casebook, visible: state.tension.curve?.terms.map(\.position) ?? [])
    }
    state.selection = clamped(state.selection)
  }

  /// Carries out a command that only the curve has.
  mutating func performOnTension(_ command: Command) {
    switch command {
    case .momentLeft: moveTensionColumn(by: -1)
    case .momentRight: moveTensionColumn(by: 1)
    case .choosePair: state.chooser = Chooser(.firstOfPair)
    case .chooseSecondOfPair(let actor): state.chooser = Chooser(.secondOfPair(actor))
    case .showPair(let pair): changeTension { $0.pair = pair }
    case .shorterHalfLife: stepHalfLife(by: -1)
    case .longerHalfLife: stepHalfLife(by: 1)
    default: break
    }
  }

  /// Why a command of the curve cannot be carried out now.
  func whyTensionUnavailable(_ command: Command) -> String? {
    guard let tensionLocation else {
      return "only on the tension curve: press \(keymap.name(of: .showTension))"
    }
    return switch command {
    case .shorterHalfLife where tensionLocation.halfLife.stepping(by: -1) == nil: "it fades in days already"
    case .longerHalfLife where tensionLocation.halfLife.stepping(by: 1) == nil: "it fades in years already"
    case .showPair(nil) where tensionLocation.pair == nil: "everybody counts already"
    default: nil
    }
  }

  /// Changes the curve in place, without a stop in history; the timeline is found at the same moment.
  mutating func changeTension(_ change: (inout TensionLocation) -> Void) {
    guard var tension = tensionLocation else { return }
    let before = tension
    change(&tension)
    guard tension != before else { return }
    if tension.moment != before.moment {
      state.selection = 0
      followOnTimeline(tension.moment)
    }
    settle(tension)
  }

  /// Puts the timeline, as it is kept for its key, at a moment: at its last event begun by then.
  private mutating func followOnTimeline(_ day: Day?) {
    guard let day else { return }
    let begun = casebook.countOfEventsBegun(by: day)
    state.timeline.lastLocation.moment = day
    if casebook.events.indices.contains(begun - 1) {
      state.timeline.lastLocation.event = casebook.events[begun - 1].id
    }
  }

  /// Moves the moment to the day before or after on which an event that counts begins.
  mutating func moveTensionMoment(by steps: Int) {
    guard let day = tensionLocation?.moment, let terms = state.tension.curve?.terms else { return }
    let days = terms.map(\.days.lowerBound)
    let next = steps < 0 ? days.last { $0 < day.ordinal } : days.first { $0 > day.ordinal }
    guard let next else {
      state.notice = steps < 0 ? "nothing that counts comes before" : "nothing that counts comes after"
      return
    }
    changeTension { $0.moment = Day(ordinal: next) }
  }

  /// Moves the moment to the next column of the picture in which another day stands.
  private mutating func moveTensionColumn(by steps: Int) {
    guard let scale = state.tension.band?.scale, let day = tensionLocation?.moment else { return }
    var column = min(max(-1, scale.column(of: day.ordinal)), scale.width) + steps
    while (0..<scale.width).contains(column), scale.day(at: column) == day.ordinal { column += steps }
    guard (0..<scale.width).contains(column) else {
      state.notice = steps < 0 ? "the case begins here" : "the case ends here"
      return
    }
    changeTension { $0.moment = Day(ordinal: scale.day(at: column)) }
  }

  private mutating func stepHalfLife(by direction: Int) {
    guard let next = tensionLocation?.halfLife.stepping(by: direction) else { return }
    changeTension { $0.halfLife = next }
  }
}
