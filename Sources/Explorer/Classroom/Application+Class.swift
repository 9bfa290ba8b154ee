import CaseModel
import Classroom

/// Being in a class: following the teacher, breaking off, returning.
extension Application {
  /// Takes in what the hub has told, or that it is gone.
  ///
  /// To be called whenever the client has taken something in; then the screen is drawn again.
  ///
  /// - Parameters:
  ///   - client: this end of the class.
  ///   - clock: the time of day, by which it is said since when a line is lost.
  /// - Returns: what the hub must be told, which goes to the client.
  public mutating func receive(_ client: ClassClient, at clock: ClockTime? = nil) -> [Effect] {
    let known = state.classroom
    var seat = known ?? ClassSeat(room: client.room)
    seat.standing = client.standing
    seat.hasOtherCase = client.hasOtherCase
    if let state = client.state { seat.state = state }
    seat.noteTrouble(isNew: known == nil, at: clock)
    if seat.state.poll?.number != known?.state.poll?.number { seat.stopsWhenAsked = seat.state.stops }
    // While the hub is gone nobody leads, but the console comes back with the next one.
    if client.standing == .inClass, !seat.isLeading { seat.showsConsole = false }
    state.classroom = seat
    if known == nil { measureStep() }
    if known?.trouble?.kind == .lineLost, seat.trouble == nil { state.notice = "you are in the class again" }
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
    notePointer(seat, before: before)
    notePoll(seat, before: before)
  }

  /// A student who follows sees what is pointed at; one who explores is told.
  private mutating func notePointer(_ seat: ClassSeat, before: ClassState?) {
    guard let pointer = seat.state.pointer, pointer != before?.pointer else { return }
    if state.classroom?.isFollowing == true {
      lookWhereTeacherPoints()
    } else {
      state.notice = "the teacher points at \(ClassWords(casebook: casebook).title(of: pointer))"
    }
  }

  /// A question is announced; what the class answered is shown to everybody who has nothing else over the screen.
  private mutating func notePoll(_ seat: ClassSeat, before: ClassState?) {
    guard let poll = seat.state.poll,
      poll.phase != before?.poll?.phase || poll.number != before?.poll?.number
    else { return }
    if state.chooser?.kind == .poll { state.chooser = nil }
    let key = keymap.name(of: .answerPoll)
    switch poll.phase {
    case .open: state.notice = "a question for you: \(key) answers"
    case .closed: if before != nil { state.notice = "no more answers are taken" }
    case .revealed:
      guard before != nil else { return }
      if state.classroom?.isFollowing == true, state.chooser == nil, state.search == nil {
        state.notice = nil
        showPoll()
      } else {
        state.notice = "the class has answered: \(key) shows what"
      }
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
    arrive(withTeacherAt: location)
    let home = state.place
    state.classroom?.home = home
  }

  /// Stands where the teacher is; of a step that the teacher has left, nothing stays on the screen.
  private mutating func arrive(withTeacherAt location: Location) {
    state.walkthrough = nil
    arrive(at: Visit(location))
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
    if seat.isHeld {
      arrive(withTeacherAt: home)
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
