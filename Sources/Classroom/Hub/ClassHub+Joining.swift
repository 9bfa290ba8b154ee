/// How somebody comes into the room.
extension ClassHub {
  mutating func greet(_ hello: ClassHello, from peer: PeerID, at now: Int) {
    guard hello.room == room.description else { return refuse(peer, .wrongRoom) }
    guard let rights = peers[peer]?.rights else { return }
    if hello.leads {
      guard rights.mayLead else { return refuse(peer, .notAllowed) }
      guard leader == nil || hello.takesOver else { return refuse(peer, .roomTaken) }
      peers[peer]?.role = .leader
      peers[peer]?.inbox.limit = ClassProtocol.leaderLimit
      shared.caseDigest = hello.caseDigest
      caseID = hello.caseID
      // A hub that was started anew goes on from what the teacher has seen of the one before.
      shared.epoch = max(shared.epoch, hello.epoch)
      shared.sequence = max(shared.sequence, hello.sequence)
      lead(peer, at: now)
    } else {
      admit(hello, rights, from: peer, at: now)
    }
  }

  /// Makes a peer the one who leads.
  mutating func lead(_ peer: PeerID, at now: Int) {
    guard leader != peer else { return }
    if began == nil {
      began = now
      stopBegan = now
      noteBeginning(at: now)
    }
    leader = peer
    peers[peer]?.budget = .leader(at: now)
    peers[peer]?.inbox.limit = ClassProtocol.leaderLimit
    shared.epoch += 1
    shared.isTeacherHere = true
    note(.led(epoch: shared.epoch), at: now)
    changed()
  }

  private mutating func admit(
    _ hello: ClassHello, _ rights: PeerRights, from peer: PeerID, at now: Int
  ) {
    let wanted = StudentName.clean(hello.name)
    var identity = StudentIdentity(userID: rights.userID, given: hello.identity, name: wanted)
    guard !removed.contains(identity) else { return refuse(peer, .removed) }
    let known = students.values.first { $0.identity == identity }
    // A name alone is no proof: while its student is here, another of the same name is somebody else.
    if let known, hello.identity != nil || known.connections.isEmpty {
      enter(known.number, peer)
      return
    }
    makeRoom()
    guard students.count < configuration.studentLimit else { return refuse(peer, .full) }
    let looks = Set(students.values.map(\.look))
    let name = StudentName.given(for: wanted) { looks.contains(StudentName.look(of: $0)) }
    if hello.identity == nil { identity = StudentIdentity(userID: rights.userID, given: nil, name: name) }
    guard !removed.contains(identity) else { return refuse(peer, .removed) }
    studentsSoFar += 1
    let student = Student(
      number: studentsSoFar, identity: identity, name: name, look: StudentName.look(of: name),
      mayLead: rights.mayLead)
    students[studentsSoFar] = student
    enter(studentsSoFar, peer)
    noteJoining(student, at: now)
  }

  private mutating func enter(_ student: Int, _ peer: PeerID) {
    students[student]?.connections.insert(peer)
    peers[peer]?.role = .student(student)
    peers[peer]?.isDirty = true
    tellLeader()
  }

  /// Forgets whoever left first when there are too many; those who answered last of all.
  private mutating func makeRoom() {
    guard students.count >= configuration.studentLimit else { return }
    let lost = students.values.filter { $0.connections.isEmpty }
    let oldest = lost.min { ($0.answer != nil ? 1 : 0, $0.number) < ($1.answer != nil ? 1 : 0, $1.number) }
    if let oldest { students[oldest.number] = nil }
  }
}
