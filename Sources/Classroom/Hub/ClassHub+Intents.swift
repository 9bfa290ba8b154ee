/// What becomes of what somebody wants.
extension ClassHub {
  mutating func carryOut(_ intent: ClassIntent, epoch: Int?, from peer: PeerID, at now: Int) {
    guard intent.isForLeader else { return carryOut(intent, ofAnybody: peer, at: now) }
    guard leader == peer else {
      // One who led a moment ago may still be talking; a student can never have led, unless the class was handed over.
      let mayHaveLed = peers[peer]?.role == .leader || peers[peer]?.rights.mayLead == true
      if !mayHaveLed { refuse(peer, .notAllowed) }
      return
    }
    guard epoch == shared.epoch, !isOver else { return }
    lead(intent, at: now)
  }

  private mutating func carryOut(_ intent: ClassIntent, ofAnybody peer: PeerID, at now: Int) {
    if intent == .takeOver {
      guard peers[peer]?.rights.mayLead == true else { return refuse(peer, .notAllowed) }
      if !isOver { lead(peer, at: now) }
      return
    }
    guard case .student(let number)? = peers[peer]?.role, let student = students[number] else { return }
    switch intent {
    case .stand(let place, let columns, let rows):
      // Cut before it is kept, so that the roster stays within one message.
      students[number]?.place = place.map { String($0.prefix(Student.placeLimit)) }
      students[number]?.size = (columns, rows)
      tellLeader()
    case .hand(let isRaised):
      guard isRaised != (student.hand != nil) else { return }
      handsSoFar += 1
      students[number]?.hand = isRaised ? handsSoFar : nil
      tell(student: number)
    case .answer(let poll, let answer):
      guard let present = shared.poll, present.number == poll, present.phase == .open,
        present.draft.admits(answer.clean)
      else { return }
      students[number]?.answer = answer.clean
      tell(student: number)
    default: break
    }
  }

  private mutating func lead(_ intent: ClassIntent, at now: Int) {
    switch intent {
    case .publish(let location, let step): publish(location, step, at: now)
    case .openPoll(let draft): open(draft, at: now)
    case .closePoll: turnPoll(to: .closed, at: now)
    case .revealPoll: turnPoll(to: .revealed, at: now)
    case .restorePoll(let poll): restore(poll, at: now)
    case .lock(let isLocked):
      shared.isLocked = isLocked
      changed()
    case .bringBack:
      shared.recalls += 1
      changed()
    case .point(let item):
      if let item, item != shared.pointer { note(.pointed(location: item), at: now) }
      shared.pointer = item
      changed()
    case .callOn(let student):
      students[student]?.hand = nil
      tell(student: student)
    case .handOver(let student):
      guard let heir = students[student], heir.mayLead,
        let peer = heir.connections.min(by: { $0.number < $1.number })
      else { return }
      lead(peer, at: now)
    case .remove(let student):
      if let identity = students[student]?.identity { keepOut(identity) }
    case .keepOut(let identity): keepOut(identity)
    case .end:
      noteAnswers(at: now)
      note(.ended, at: now)
      shared.isOver = true
      changed()
    case .stand, .hand, .answer, .takeOver: break
    }
  }

  private mutating func publish(_ location: String, _ step: Int?, at now: Int) {
    guard location != shared.location || step != shared.step else { return }
    // The cursor moves within a stop; what stands after the question mark is only how one looks.
    func stop(_ location: String) -> Substring { location.prefix { $0 != "?" } }
    if shared.location.map(stop) != stop(location) || shared.step != step {
      forgetPassedStop(at: now)
      shared.stops += 1
      stopBegan = now
      note(.moved(location: location, step: step), at: now)
      isOnTrailAnew = shared.trail.last?.location != location
      if isOnTrailAnew {
        let number = (shared.trail.last?.number ?? 0) + 1
        let stop = ClassStop(number: number, minute: minutes(at: now), location: location)
        shared.trail = (shared.trail + [stop]).suffix(ClassStop.limit)
      }
    }
    // What is pointed at belongs to a screen; on the next it would only be in the way.
    func screen(_ location: String) -> Substring { location.prefix { $0 != "/" && $0 != "?" } }
    if shared.step != step || shared.location.map(screen) != screen(location) { shared.pointer = nil }
    shared.location = location
    shared.step = step
    changed()
  }

  /// Takes the present stop off the trail when the class only came by.
  private mutating func forgetPassedStop(at now: Int) {
    guard shared.step == nil, isOnTrailAnew, now - stopBegan < ClassStop.leastTime else { return }
    _ = shared.trail.popLast()
  }

  private mutating func open(_ draft: PollDraft, at now: Int) {
    noteAnswers(at: now)
    pollsSoFar += 1
    for number in students.keys { students[number]?.answer = nil }
    shared.poll = ClassPoll(number: pollsSoFar, draft: draft, phase: .open, answered: 0)
    note(.pollOpened(number: pollsSoFar, draft), at: now)
    changed()
  }

  private mutating func turnPoll(to phase: ClassPoll.Phase, at now: Int) {
    guard let poll = shared.poll, poll.phase != phase, poll.phase != .revealed else { return }
    noteAnswers(at: now)
    shared.poll?.phase = phase
    let answers = answers
    shared.poll?.answered = answers.count
    shared.poll?.results = PollResults(of: answers, to: poll.draft)
    if phase == .revealed, let results = shared.poll?.results {
      note(.pollRevealed(number: poll.number, results), at: now)
    }
    changed()
  }

  /// Goes on with the poll of a hub that was lost; those who had answered send their answers again while they are taken.
  private mutating func restore(_ poll: ClassPoll, at now: Int) {
    guard shared.poll == nil, pollsSoFar == 0, poll.phase == .open || poll.results != nil else { return }
    pollsSoFar = poll.number
    note(.pollOpened(number: poll.number, poll.draft), at: now)
    shared.poll = ClassPoll(
      number: poll.number, draft: poll.draft, phase: poll.phase, answered: poll.answered,
      results: poll.results)
    if poll.phase == .open { shared.poll?.results = nil } else { noteRestored(poll, at: now) }
    changed()
  }

  /// Everybody's answers to the present poll.
  var answers: [PollAnswer] {
    students.values.sorted { $0.number < $1.number }.compactMap(\.answer)
  }

  /// Sends somebody out who is here, and lets nobody in who is the same.
  private mutating func keepOut(_ identity: StudentIdentity) {
    if removed.count < ClassState.removedLimit { removed.insert(identity) }
    if let student = students.values.first(where: { $0.identity == identity }) {
      for peer in student.connections { refuse(peer, .removed) }
      students[student.number] = nil
    }
    tellLeader()
  }
}
