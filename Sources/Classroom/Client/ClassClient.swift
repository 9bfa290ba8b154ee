import CaseModel

/// One end of a class: the teacher's or a student's program, as its hub knows it.
///
/// It knows no socket: whoever has one gives it what came and writes what it wants said.
public struct ClassClient: Sendable {
  /// What one is in the class.
  public enum Role: Hashable, Sendable {
    /// Leads; when `takesOver` even if somebody else does.
    case leader(takesOver: Bool)
    case follower
  }

  /// How one stands with the hub.
  public enum Standing: Hashable, Sendable {
    /// A state has not come yet.
    case connecting
    /// The last state is the class as it is.
    case inClass
    /// The connection is gone; the last state is the class as it was.
    case hubGone
    /// The hub has said why it closes the connection.
    case refused(ClassRefusal)
  }

  /// The room.
  public let room: RoomName
  /// How one stands with the hub.
  public private(set) var standing = Standing.connecting
  /// The last state of the class that came, also while the hub is gone.
  public private(set) var state: ClassState?

  private var role: Role
  private let name: String
  private let identity: String?
  private let caseID: String?
  private let caseDigest: String
  private var inbox = LineInbox(limit: ClassProtocol.hubLimit)
  private var output: [UInt8] = []
  /// Positions that have not been taken yet are replaced: only the latest counts.
  private var position: ClassIntent?
  private var place: ClassIntent?
  /// Where the teacher was last, for a hub that has forgotten.
  private var lastPosition: ClassIntent?
  private var lastPlace: ClassIntent?
  private var isFirstState = true
  /// What a hub that was lost knew of one's answer, until the next hub asks the same.
  var lostAnswer: LostAnswer?
  /// An answer that was given, until a hub says that it has it.
  private var unconfirmedAnswer: LostAnswer?
  /// Who was sent out of the class, as far as one who led was told.
  var removed: Set<StudentIdentity> = []

  /// The most bytes that wait to be taken; intents beyond are dropped, as nobody presses so many keys.
  private static let outputLimit = 65_536

  /// Somebody who wants to be in a class.
  ///
  /// - Parameters:
  ///   - role: what one wants to be.
  ///   - name: what one wants to be called; the hub decides.
  ///   - room: which class.
  ///   - caseDigest: of one's own case, see ``CaseDigest``.
  ///   - caseID: the name of one's own case, for the log of a class that one leads.
  ///   - identity: by which one is known over reconnects and in two windows, at most 64 bytes; without one, by the name.
  public init(
    role: Role, name: String, room: RoomName, caseDigest: String, caseID: String? = nil,
    identity: String? = nil
  ) {
    self.role = role
    self.name = String(name.prefix(64))
    self.room = room
    self.caseDigest = caseDigest
    self.caseID = caseID
    self.identity = identity
  }

  /// Whether one leads the class now.
  public var isLeading: Bool { standing == .inClass && state?.you.isLeading == true }

  /// Whether the teacher's case is another, so that the same places may not be the same.
  public var hasOtherCase: Bool { state?.caseDigest.map { $0 != caseDigest } ?? false }

  /// Whether it makes sense to connect again.
  public var mayReconnect: Bool {
    if state?.isOver == true { return false }
    return switch standing {
    case .connecting, .inClass, .hubGone, .refused(.full), .refused(.silent): true
    case .refused: false
    }
  }

  /// A connection stands, the first or another: what is said first is ready to be taken.
  public mutating func connected() {
    inbox = LineInbox(limit: ClassProtocol.hubLimit)
    standing = .connecting
    isFirstState = true
    position = nil
    place = lastPlace
    let leads: (lead: Bool, take: Bool) =
      switch role {
      case .leader(let takesOver): (true, takesOver)
      case .follower: (false, false)
      }
    // Taking over is meant once: a teacher whose class was taken over must not snatch it back by reconnecting.
    if leads.lead { role = .leader(takesOver: false) }
    let name = state.map(\.you.name).flatMap { $0.isEmpty ? nil : $0 } ?? name
    let hello = ClassHello(
      room: room.description, leads: leads.lead, takesOver: leads.take, name: name, identity: identity,
      caseID: caseID, caseDigest: caseDigest, epoch: state?.epoch ?? 0, sequence: state?.sequence ?? 0)
    output = hello.json.lineBytes
  }

  /// The connection is gone.
  ///
  /// A hub closes it when the class is over: then nothing is lost, and the last state is the class as it is.
  public mutating func disconnected() {
    output = []
    if case .refused = standing { return }
    if standing == .inClass, state?.isOver == true { return }
    standing = .hubGone
  }

  /// Takes what the hub has sent; any bytes, cut anywhere.
  public mutating func received(_ bytes: ArraySlice<UInt8>) {
    for line in inbox.lines(adding: bytes) {
      guard let json = JSONReader.value(of: line[...]), json["neasia"]?.asInteger == ClassProtocol.version
      else {
        standing = .refused(.wrongVersion)
        return
      }
      if let reason = json["refused"]?.asText {
        standing = .refused(ClassRefusal(rawValue: reason) ?? .wrongVersion)
        return
      }
      if let state = ClassState(json) { take(state) }
    }
    if inbox.isOverfull { standing = .refused(.wrongVersion) }
  }

  /// What to write to the hub; each byte is given once.
  public mutating func takeOutput() -> [UInt8] {
    if isLeading, let position { append(position) }
    if standing == .inClass, let place { append(place) }
    if isLeading { position = nil }
    if standing == .inClass { place = nil }
    defer { output = [] }
    return output
  }

  /// Wants something of the class; what only a leader may want, from nobody else.
  public mutating func perform(_ intent: ClassIntent) {
    switch intent {
    case .publish:
      lastPosition = intent
      position = intent
    case .stand:
      lastPlace = intent
      place = intent
    default:
      if case .answer(let number, let answer) = intent {
        lostAnswer = nil
        unconfirmedAnswer = state?.poll.flatMap {
          $0.number == number ? LostAnswer(poll: number, draft: $0.draft, answer: answer) : nil
        }
      }
      guard standing == .inClass, !intent.isForLeader || isLeading else { return }
      append(intent)
    }
  }

  /// Adds a message to what waits to be written.
  mutating func append(_ intent: ClassIntent) {
    guard output.count < Self.outputLimit else { return }
    output += intent.json(epoch: state?.epoch ?? 0).lineBytes
  }

  private mutating func take(_ new: ClassState) {
    if !isFirstState, let state, (new.epoch, new.sequence) < (state.epoch, state.sequence) { return }
    let known = state
    state = new
    standing = .inClass
    // A hub that was started anew has no place to show until the teacher says one again.
    if new.location == nil, !new.you.isLeading { state?.location = known?.location }
    // Where the class is comes first: what was asked and pointed at there belongs to it.
    if isFirstState, new.you.isLeading, let lastPosition {
      append(lastPosition)
      position = nil
    }
    if isFirstState, let known, known.hub != new.hub { regain(known, from: new) }
    // The line may have gone before the hub had it, or before it could say so.
    if isFirstState, let unconfirmedAnswer { lostAnswer = unconfirmedAnswer }
    if new.you.answer == unconfirmedAnswer?.answer { unconfirmedAnswer = nil }
    removed.formUnion(new.removed)
    isFirstState = false
    repeatAnswer()
  }
}
