import CaseModel
import Classroom

/// Being in a class: following the teacher, breaking off, returning.
extension Application {
  /// Takes in what the hub has told, or that it is gone.
  ///
  /// To be called whenever the client has taken something in; then the screen is drawn again.
  ///
  /// - Parameter client: this end of the class.
  /// - Returns: what the hub must be told, which goes to the client.
  public mutating func receive(_ client: ClassClient) -> [Effect] {
    let known = state.classroom
    var seat = known ?? ClassSeat(room: client.room)
    seat.standing = client.standing
    seat.hasOtherCase = client.hasOtherCase
    if let state = client.state { seat.state = state }
    // While the hub is gone nobody leads, but the console comes back with the next one.
    if client.standing == .inClass, !seat.isLeading { seat.showsConsole = false }
    state.classroom = seat
    if known == nil { measureStep() }
    guard client.standing == .inClass else { return [] }
    if seat.isLeading {
      if known?.state.you.isLeading != true { beginToLead(seat, cameAnew: known?.isFollowing ?? true) }
    } else {
      goAlong(seat, before: known?.state)
    }
    return classEffects()
  }

  /// Who comes to lead goes on where the class is, unless they were somewhere else on purpose.
  private mutating func beginToLead(_ seat: ClassSeat, cameAnew: Bool) {
    if cameAnew { goToTeacher() }
    state.classroom?.isFollowing = false
    state.classroom?.showsConsole = true
  }

  private mutating func goAlong(_ seat: ClassSeat, before: ClassState?) {
    if let before, seat.state.recalls > before.recalls, !seat.isFollowing {
      returnToTeacher()
      state.notice = "the teacher has brought everybody back"
    } else if seat.state.isLocked, !seat.isFollowing {
      returnToTeacher()
      state.notice = "the teacher holds everybody here"
    } else if seat.isFollowing {
      goToTeacher()
    }
    if let poll = seat.state.poll, poll.phase == .open, poll.number != before?.poll?.number {
      state.notice = "a question for you: \(keymap.name(of: .answerPoll)) answers"
    }
  }

  /// Shows what the teacher shows; nothing happens when that is on the screen already.
  mutating func goToTeacher() {
    guard let seat = state.classroom, let text = seat.state.location else { return }
    if text == seat.homeText, seat.home == nil || seat.home == state.place { return }
    state.classroom?.homeText = text
    guard let location = try? Location(parsing: text, in: casebook) else {
      state.classroom?.home = nil
      return
    }
    arrive(at: Visit(location))
    let home = state.place
    state.classroom?.home = home
  }

  /// Goes back to the teacher from a look around, and remembers where that was.
  mutating func returnToTeacher() {
    guard state.studentSeat != nil else { return }
    let explored = visit
    state.classroom?.explored = explored
    state.history.leave(explored)
    state.classroom?.isFollowing = true
    state.classroom?.homeText = nil
    state.search = nil
    goToTeacher()
  }

  /// Goes back to where one was exploring before the return.
  mutating func exploreAgain() {
    guard let visit = state.classroom?.explored else { return }
    go(to: visit.location)
    state.selection = visit.selection
    state.scroll = visit.scroll
    state.focus = visit.focus
  }

  /// Notices that the screen no longer shows what the teacher shows.
  mutating func noteWandering() {
    guard let seat = state.studentSeat, seat.isFollowing, let home = seat.home, state.place != home else {
      return
    }
    if seat.state.isLocked, seat.standing == .inClass, !seat.state.isOver {
      arrive(at: Visit(home))
      state.notice = "the teacher holds everybody here"
    } else {
      state.classroom?.isFollowing = false
      state.classroom?.stopsWhenLeft = seat.state.stops
    }
  }

  /// What the hub must be told of this screen: to the class where the teacher is, to the roster where a student is.
  mutating func classEffects() -> [Effect] {
    guard let seat = state.classroom, seat.standing == .inClass else { return [] }
    let place = state.place.description
    guard ClassProtocol.admits(location: place) else {
      if seat.isLeading { state.notice = "this place is too long to be shown to the class" }
      return []
    }
    let intent: ClassIntent =
      seat.isLeading
      ? .publish(location: place, step: state.isFollowing ? state.walkthrough?.step : nil)
      : .stand(at: seat.isFollowing ? nil : place, columns: state.size.width, rows: state.size.height)
    guard intent != seat.told else { return [] }
    state.classroom?.told = intent
    return [.classIntent(intent)]
  }
}
