/// What a hub that was started anew is told again: it knows nothing of the class that the lost one had.
extension ClassClient {
  /// An answer that only the lost hub had.
  struct LostAnswer: Hashable, Sendable {
    let poll: Int
    let draft: PollDraft
    let answer: PollAnswer
  }

  /// Tells a new hub what the lost one knew of this end: the teacher's of the class, a student's of the student.
  ///
  /// - Parameters:
  ///   - known: the last state from the lost hub.
  ///   - new: the first from the new one.
  mutating func regain(_ known: ClassState, from new: ClassState) {
    if new.you.isLeading {
      if let poll = known.poll, new.poll == nil { restore(poll) }
      if known.isLocked, !new.isLocked { append(.lock(true)) }
      if known.pointer != nil, new.pointer == nil { append(.point(known.pointer)) }
      for identity in removed.subtracting(new.removed) { append(.keepOut(identity)) }
    } else {
      if known.you.hasRaisedHand, !new.you.hasRaisedHand { append(.hand(true)) }
      if let poll = known.poll, poll.phase == .open, let answer = known.you.answer {
        lostAnswer = LostAnswer(poll: poll.number, draft: poll.draft, answer: answer)
      }
    }
  }

  private mutating func restore(_ poll: ClassPoll) {
    let intent = ClassIntent.restorePoll(poll)
    // A hub cuts off whoever sends more, and the class is worth more than its poll.
    guard intent.json(epoch: state?.epoch ?? 0).lineBytes.count <= ClassProtocol.leaderLimit else { return }
    append(intent)
  }

  /// Gives the lost answer once the new hub asks what the lost one asked; the teacher may come back later than the students.
  mutating func repeatAnswer() {
    guard let lost = lostAnswer, let state, let poll = state.poll else { return }
    lostAnswer = nil
    guard poll.number == lost.poll, poll.draft == lost.draft, poll.phase == .open, state.you.answer == nil
    else { return }
    append(.answer(poll: lost.poll, lost.answer))
  }
}
