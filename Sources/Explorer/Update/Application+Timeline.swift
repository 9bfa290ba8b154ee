import CaseModel
import EDTF

extension Application {
  /// Stands on the timeline: every gap in the location is filled, the filter is applied, the band is in view.
  mutating func settle(_ location: TimelineLocation) {
    var location = location
    if state.timeline.visibleFilter != location.filter {
      state.timeline.visible = casebook.events.indices.filter { location.filter.admits(casebook.events[$0]) }
      state.timeline.visibleFilter = location.filter
    }
    let visible = state.timeline.visible
    let wanted = (location.event ?? casebook.heading.opensAt).flatMap { casebook.position(of: $0) }
    if let wanted, let nearest = visible.nearest(to: wanted) {
      location.event = casebook.events[visible[nearest]].id
    } else {
      location.event = visible.first.map { casebook.events[$0].id }
    }
    settleOffshoot(of: &location)
    if location.actor == nil { location.actor = (casebook.lanes.first ?? casebook.actors.first)?.id }
    state.location = .timeline(location)
    state.timeline.lastLocation = location
    if location.layout == .pictures { state.focus = .side }
    if state.focus == .side { state.selection = clamped(state.selection) }
    layOutBand(location)
    if location.showsCurve, state.timeline.curve == nil { state.timeline.curve = TensionCurve(casebook) }
  }

  /// Why no curve can be shown under the band or taken away; nothing where it can.
  var whyNoCurve: String? {
    guard let location = timelineLocation else {
      return "only on the timeline: press \(keymap.name(of: .showTimeline))"
    }
    guard !location.showsCurve, TimelineLayout(state.content, location.layout, showsCurve: true).curve == nil
    else { return nil }
    return "the screen is too low for a curve here: press \(keymap.name(of: .showTension)) for its own page"
  }

  /// Brings the moment into the band's window and works the band out anew where what it shows has changed.
  private mutating func layOutBand(_ location: TimelineLocation) {
    let width = TimelineLayout.bandColumns(state.size.width, location.layout)
    let window = BandWindow(zoom: location.zoom)
    state.timeline.windowStart = window?.start(
      showing: state.moment(in: casebook).ordinal, from: state.timeline.windowStart, columns: width,
      within: casebook.span)
    let subject = BandSubject(
      filter: location.filter, zoom: location.zoom, layout: location.layout,
      windowStart: state.timeline.windowStart, width: width)
    guard state.timeline.band?.subject != subject else { return }
    let visible = state.timeline.visible
    let scale =
      if let window, let start = state.timeline.windowStart {
        window.scale(start: start, width: width)
      } else {
        TimeScale.fit(casebook.span, width: width) { days in
          location.filter.admitsAll
            ? casebook.weightOfEventsBeginning(in: days)
            : visible.reduce(0) { sum, position in
              days.contains(casebook.extent(ofEventAt: position).first)
                ? sum + casebook.events[position].weight : sum
            }
        }
      }
    state.timeline.band = Band(subject: subject, scale: scale, casebook: casebook, visible: visible)
  }

  /// Changes the timeline in place, without a stop in history.
  mutating func changeTimeline(_ change: (inout TimelineLocation) -> Void) {
    guard var location = timelineLocation else { return }
    change(&location)
    settle(location)
  }

  /// The place of the cursor among the events shown.
  public var selectedEvent: Int? {
    guard let position = timelineLocation?.event.flatMap({ casebook.position(of: $0) }) else { return nil }
    return state.timeline.visible.nearest(to: position)
  }

  /// Puts the cursor on one of the events shown; too far is the last.
  mutating func selectEvent(_ index: Int) {
    let visible = state.timeline.visible
    guard !visible.isEmpty else { return }
    let position = visible[min(max(0, index), visible.count - 1)]
    let event = casebook.events[position].id
    changeTimeline {
      $0.event = event
      $0.moment = nil
    }
  }

  /// Moves the moment by one unit of the zoom.
  mutating func moveTimelineMoment(by steps: Int) {
    guard let zoom = timelineLocation?.zoom else { return }
    setMoment(zoom.moving(state.moment(in: casebook), by: steps))
  }

  /// Sets the moment to a day of the case; the cursor follows to the last event begun by then.
  mutating func setMoment(_ wanted: Day) {
    let span = casebook.span
    let day = min(max(wanted, span.lowerBound), span.upperBound)
    let begun = casebook.countOfEventsBegun(by: day)
    let visible = state.timeline.visible
    let index = max(0, visible.insertionPoint(of: begun) - 1)
    let event = visible.indices.contains(index) ? casebook.events[visible[index]].id : nil
    changeTimeline {
      $0.moment = day
      if let event { $0.event = event }
    }
  }

  mutating func zoom(by steps: Int) {
    let zooms = TimelineLocation.Zoom.allCases
    state.timeline.windowStart = nil
    changeTimeline { location in
      guard let place = zooms.firstIndex(of: location.zoom) else { return }
      location.zoom = zooms[min(max(0, place + steps), zooms.count - 1)]
    }
  }
}

extension TimelineLocation.Zoom {
  /// A day moved by so many units: a quarter's, a month's, a week's or a day's length from wide to near.
  func moving(_ day: Day, by steps: Int) -> Day {
    switch self {
    case .year: day.movingMonths(by: 3 * steps)
    case .quarter: day.movingMonths(by: steps)
    case .month: day.adding(days: 7 * steps)
    case .day: day.adding(days: steps)
    }
  }
}

extension [Int] {
  /// The index at which a number stands or would stand in an array in ascending order.
  func insertionPoint(of number: Int) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < number { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The index of the number nearest to another in an array in ascending order; the one before it when in doubt.
  func nearest(to number: Int) -> Int? {
    guard !isEmpty else { return nil }
    let place = insertionPoint(of: number)
    if place == count { return count - 1 }
    if self[place] == number || place == 0 { return place }
    return number - self[place - 1] <= self[place] - number ? place - 1 : place
  }
}
