import CaseModel

/// What the hub says, and when it must be asked.
extension ClassHub {
  /// What to write to a peer now: one whole message, the latest, or nothing.
  ///
  /// Ask again only when all of it has been written.
  ///
  /// - Complexity: O(length of the message); for the teacher with all students.
  public mutating func output(for peer: PeerID, at now: Int) -> [UInt8]? {
    if let reason = peers[peer]?.refusal {
      guard peers[peer]?.isRefusalSent == false else { return nil }
      peers[peer]?.isRefusalSent = true
      let refusal: JSONValue = [
        "neasia": .integer(ClassProtocol.version), "refused": .string(reason.rawValue),
      ]
      return refusal.lineBytes
    }
    guard wantsToWrite(peer, at: now) else { return nil }
    peers[peer]?.isDirty = false
    peers[peer]?.lastSent = now
    let minute = minutes(at: now)
    peers[peer]?.minuteSent = minute
    let start = Array("{\"neasia\": \(ClassProtocol.version), \"class\": ".utf8)
    let you = Array(", \"you\": \(self.you(peer).json.line)".utf8)
    guard peer == leader else { return start + sharedBytes() + you + Array("}\n".utf8) }
    return start + sharedBytes() + you + Array(", \"leader\": \(forLeader(at: now).leaderJSON.line)}\n".utf8)
  }

  /// Whether ``output(for:at:)`` would give something: ask for writability only then.
  public func wantsToWrite(_ peer: PeerID, at now: Int) -> Bool {
    guard let state = peers[peer] else { return false }
    if state.refusal != nil { return !state.isRefusalSent }
    guard state.role != nil, isDue(peer, state, at: now) else { return false }
    return state.lastSent.map { now - $0 >= configuration.interval } ?? true
  }

  /// The peers to close once their last output, the reason, is written; each is given once.
  public mutating func takeCuts() -> [PeerID] {
    defer { cuts = [] }
    return cuts
  }

  /// What to append to the log, in order; each entry is given once.
  public mutating func takeLog() -> [ClassLogEntry] {
    defer { log = [] }
    return log
  }

  /// When the hub must be asked again though nothing happens; `nil` when it may sleep for ever.
  ///
  /// - Complexity: O(peers).
  public func nextDeadline(after now: Int) -> Int? {
    var deadline: Int?
    func no(laterThan time: Int) { deadline = min(deadline ?? time, time) }
    for (id, peer) in peers where peer.refusal == nil {
      if peer.role == nil {
        no(laterThan: peer.connectedAt + configuration.helloTime)
      } else if isDue(id, peer, at: now), let lastSent = peer.lastSent {
        no(laterThan: lastSent + configuration.interval)
      }
    }
    if leader != nil, let began { no(laterThan: began + (minutes(at: now) + 1) * 60_000) }
    return deadline.map { max($0, now) }
  }

  /// Whether there is something new for a peer: a change, or to the teacher another minute.
  private func isDue(_ id: PeerID, _ peer: ClassPeer, at now: Int) -> Bool {
    peer.isDirty || id == leader && peer.minuteSent != minutes(at: now)
  }

  func minutes(at now: Int) -> Int {
    max(0, now - (began ?? now)) / 60_000
  }

  private mutating func sharedBytes() -> [UInt8] {
    if let sharedText { return sharedText }
    let text = Array(shared.sharedJSON.line.utf8)
    sharedText = text
    return text
  }

  private func you(_ peer: PeerID) -> ClassState.You {
    var you = ClassState.You()
    you.isLeading = peer == leader
    if case .student(let number)? = peers[peer]?.role, let student = students[number] {
      you.name = student.name
      you.answer = student.answer
      you.hasRaisedHand = student.hand != nil
    }
    return you
  }

  /// What only the teacher is told.
  private func forLeader(at now: Int) -> ClassState {
    var state = shared
    state.minutes = minutes(at: now)
    state.logTrouble = logTrouble
    state.minutesOfStop = max(0, now - stopBegan) / 60_000
    state.removed = Array(removed)
    if let poll = shared.poll, poll.phase == .open {
      let answers = answers
      state.poll?.answered = answers.count
      state.poll?.results = PollResults(of: answers, to: poll.draft)
    }
    let hands = students.values.compactMap(\.hand).sorted()
    state.roster = students.values.sorted { $0.number < $1.number }
      .filter { student in leader.map { !student.connections.contains($0) } ?? true }
      .map { student in
        RosterEntry(
          number: student.number, name: student.name,
          presence: student.connections.isEmpty ? .lost : student.place == nil ? .following : .exploring,
          place: student.place, hasAnswered: student.answer != nil,
          hand: student.hand.flatMap { hands.firstIndex(of: $0) }.map { $0 + 1 },
          columns: student.size?.columns, rows: student.size?.rows, mayLead: student.mayLead)
      }
    return state
  }
}
