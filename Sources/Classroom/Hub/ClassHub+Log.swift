/// What the hub keeps for the log.
extension ClassHub {
  /// Keeps an entry until it is taken for the log; what happens before the class has begun or after it has ended is none of it.
  mutating func note(_ event: ClassLogEntry.Event, at now: Int) {
    guard let began, !shared.isOver else { return }
    let present = students.values.count { !$0.connections.isEmpty }
    let time = min(max(0, now - began), ClassLogEntry.timeLimit)
    log.append(ClassLogEntry(time: time, event: event, present: present))
  }

  /// Begins the log: which class it is, and who is there already.
  mutating func noteBeginning(at now: Int) {
    note(
      .began(
        ClassLogHeader(
          room: room, caseID: caseID, caseDigest: shared.caseDigest ?? "-",
          moment: UniversalTime(seconds: configuration.zero.seconds + now / 1000),
          keepsNames: configuration.keepsNames, continues: shared.epoch > 0)), at: now)
    for student in students.values.sorted(by: { $0.number < $1.number }) { noteJoining(student, at: now) }
  }

  mutating func noteJoining(_ student: Student, at now: Int) {
    note(.joined(name: configuration.keepsNames ? student.name : nil), at: now)
  }

  /// Keeps what was answered to the present poll, when answers to it were taken until now.
  mutating func noteAnswers(at now: Int) {
    guard let poll = shared.poll, poll.phase == .open else { return }
    let answers = answers
    let named = students.values.sorted { $0.number < $1.number }
      .compactMap { student in student.answer.map { PollOutcome.NamedAnswer(name: student.name, answer: $0) }
      }
    // Nobody but the teacher has read what students wrote, unless it is revealed.
    let results = poll.draft.kind == .text ? nil : PollResults(of: answers, to: poll.draft)
    let outcome = PollOutcome(
      answered: answers.count, results: results, answers: configuration.keepsNames ? named : [])
    note(.pollClosed(number: poll.number, outcome), at: now)
  }

  /// Keeps what a hub that was lost had counted; who had answered what, it has taken with it.
  mutating func noteRestored(_ poll: ClassPoll, at now: Int) {
    guard let results = poll.results else { return }
    let counts = poll.draft.kind == .text ? nil : results
    note(
      .pollClosed(
        number: poll.number, PollOutcome(answered: poll.answered, results: counts, answers: [])), at: now)
    if poll.phase == .revealed { note(.pollRevealed(number: poll.number, results), at: now) }
  }

  /// Tells the teacher how it stands with the log.
  ///
  /// - Parameter trouble: why it cannot be written now; nothing when it can.
  public mutating func logStands(_ trouble: String?) {
    let words = trouble.map { CleanText.line($0, columns: 200) }
    guard words != logTrouble else { return }
    logTrouble = words
    tellLeader()
  }
}
