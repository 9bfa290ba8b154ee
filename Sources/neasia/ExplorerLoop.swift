import Canvas
import CaseModel
import Classroom
import Explorer
import Runtime
import Terminal

/// What the run loop of the explorer holds: the application, what it is connected to, and the picture the person looks at.
struct ExplorerLoop {
  private(set) var application: Application
  private(set) var keeper: Keeper
  private(set) var connection: ClassConnection?
  private let start: Start
  private var renderer = FrameRenderer()
  /// The picture the person looks at, for which a click is meant.
  ///
  /// Nothing while it is older than the state.
  private var shown: Explorer.Frame?
  /// The texts of a large case, while they are being read for the first search.
  private var texts: IndexErrand?
  private var isStarting = true
  private var decision = SessionDecision.proceed

  /// The explorer as it opens, in the class that it is connected to.
  init(_ start: inout Start, in connection: ClassConnection?) throws {
    application = try start.application()
    keeper = start.keeper
    self.connection = connection
    self.start = start
    guard let client = connection?.client else { return }
    carryOut(application.receive(client))
    // Where somebody asks to begin stands above where the class was left.
    if client.isLeading, let location = try Opening.location(start.location, in: start.casebook) {
      carryOut(application.perform(.go(location)))
    }
    meetMap()
  }

  /// Takes in what happened, and says how the session goes on.
  mutating func take(_ events: [SessionEvent]) -> SessionDecision {
    decision = .proceed
    for event in events {
      switch event {
      case .input(let input): take(input)
      case .ready(let descriptor, let readiness): take(descriptor, readiness)
      }
      if decision == .quit { return .quit }
    }
    return decision
  }

  private mutating func take(_ event: InputEvent) {
    if case .mouse = event, shown == nil { shown = renderer.frame(of: application) }
    let effects = application.handle(event, on: shown)
    shown = nil
    if effects.contains(.quit) { return decision = .quit }
    carryOut(effects)
    if let notice = keeper.takeNotice() { application.tell(notice) }
  }

  /// Takes in what comes from the class, or that the texts have been read.
  private mutating func take(_ descriptor: Int32, _ readiness: Readiness) {
    if let texts, descriptor == texts.watch?.descriptor {
      self.texts = nil
      shown = nil
      return application.receive(texts.index)
    }
    connection?.take(descriptor, readiness)
    guard let connection else { return }
    if connection.farewell != nil { return decision = .quit }
    shown = nil
    carryOut(application.receive(connection.client, at: Self.clock(for: connection.client)))
    meetMap()
  }

  /// The time of day, when something may be wrong of which it is said since when; else nobody asks the system for it.
  private static func clock(for client: ClassClient) -> ClockTime? {
    guard client.standing == .hubGone || client.state?.isTeacherHere == false else { return nil }
    return LocalClock.now.flatMap { ClockTime(hour: $0.hour, minute: $0.minute) }
  }

  private mutating func carryOut(_ effects: [Effect]) {
    for effect in effects {
      switch effect {
      case .quit: decision = .quit
      case .repaint: decision = .repaint
      case .copy(let text): decision = .copy(text)
      case .remember(let change):
        if let bookmarks = keeper.remember(change) { application.recall(.bookmarks, as: bookmarks) }
      case .recall(let part):
        if let locations = keeper.locations(part) { application.recall(part, as: locations) }
      case .readMap: meetMap()
      case .readTexts: readTexts()
      case .classIntent(let intent): connection?.perform(intent)
      }
    }
  }

  /// Reads the lines of the map when they are first looked at.
  private mutating func meetMap() {
    if application.lacksMap { application.receive(start.atlas()) }
  }

  private mutating func readTexts() {
    guard texts == nil else { return }
    let errand = IndexErrand(start.casebook)
    if errand.watch == nil { application.receive(errand.index) } else { texts = errand }
  }

  /// The picture of the present state.
  mutating func frame() -> Terminal.Frame {
    let frame = renderer.frame(of: application)
    shown = frame
    return Terminal.Frame(frame.grid, ThemeChoice.theme(application.state.appearance))
  }

  /// What else than the terminal is waited for.
  ///
  /// Asked for before each wait, so the first picture is on the screen already.
  mutating func watches() -> [Watch] {
    if isStarting { CurrentProcess.releaseStartMemory() }
    isStarting = false
    return (connection?.watches ?? []) + [texts?.watch].compactMap { $0 }
  }

  /// Keeps what is left, and says what could not be kept.
  mutating func leave() -> String? {
    keeper.leave(application.journey)
    return keeper.takeNotice()
  }
}
