import CaseModel
import EDTF

/// The timeline in the form of pictures: its rows are the questions of the model, and it moves from era to era.
extension Application {
  /// What the pictures show; nothing elsewhere.
  var shownPictures: ShownPictures? {
    guard timelineLocation?.layout == .pictures, let model = casebook.model else { return nil }
    return ShownPictures(
      casebook: casebook, model: model, offshoot: state.timeline.offshoot,
      era: casebook.era(at: state.moment(in: casebook)))
  }

  /// The row under the cursor.
  var pictureRow: ShownPictures.Row? {
    guard let rows = shownPictures?.rows, rows.indices.contains(state.selection) else { return nil }
    return rows[state.selection]
  }

  /// The paragraphs on which the answer under the cursor rests.
  var picturePlaces: [ParagraphReference] {
    guard case .question(let question)? = pictureRow else { return [] }
    return shownPictures?.state(of: question)?.provenance.places ?? []
  }

  /// Where the key of the timeline leads; among the pictures, the what-if that was seen last branches off.
  var timelinePlace: TimelineLocation {
    var location = state.timeline.lastLocation
    if location.layout == .pictures, timelineLocation == nil { location.offshoot = lastOffshoot }
    return location
  }

  private var lastOffshoot: ScenarioLocation? { state.scenario.whatIf?.location }

  /// Turns to the pictures, or from them to the list of events.
  mutating func switchPictures() {
    setLayout(timelineLocation?.layout == .pictures ? .list : .pictures)
  }

  /// Lays the timeline out in another form; the cursor of the pictures is on their rows.
  mutating func setLayout(_ layout: TimelineLocation.Layout) {
    if layout == .pictures || timelineLocation?.layout == .pictures {
      state.focus = layout == .pictures ? .side : .main
      state.selection = 0
    }
    let offshoot = lastOffshoot
    changeTimeline {
      $0.layout = layout
      $0.offshoot = layout == .pictures ? offshoot : nil
    }
  }

  /// Brings the what-if of a location into its one form, and works out where it leads when it is another.
  mutating func settleOffshoot(of location: inout TimelineLocation) {
    if location.layout == .pictures, casebook.model == nil { location.layout = .list }
    guard location.layout == .pictures, let wanted = location.offshoot else {
      location.offshoot = nil
      state.timeline.offshoot = nil
      return
    }
    if state.timeline.offshoot?.whatIf.location != wanted {
      state.timeline.offshoot = Offshoot(wanted, in: casebook)
    }
    location.offshoot = state.timeline.offshoot?.whatIf.location
  }

  /// Moves the moment to the begin of the era before or after.
  mutating func moveMomentByEra(_ steps: Int) {
    let eras = casebook.eras
    let here = casebook.era(at: state.moment(in: casebook))
    guard let place = eras.firstIndex(where: { $0.id == here?.id }) else { return }
    let next = min(max(0, place + steps), eras.count - 1)
    if next == place {
      state.notice = steps < 0 ? "this is the first era" : "this is the last era"
    } else if let day = eras[next].date.expression.earliestDay {
      setMoment(day)
    }
  }
}
