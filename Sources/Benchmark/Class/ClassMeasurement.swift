import CaseModel
import Runtime

/// Measures one class, from the first who comes to the last who has gone.
struct ClassMeasurement {
  /// How many moves of each sort are made; of fewer than forty a 99th hundredth says little.
  private static let moves = 40
  /// And while some are stopped: the server gives up a line after half a minute of silence.
  private static let movesAsleep = 20
  /// For how many milliseconds nothing must come before the next key: longer than the hub holds a state back.
  private static let rest = 400
  private static let restSeconds = 10
  /// How many come and go without an explorer, after those with one.
  private static let visitors = 500
  private static let rounds = 4

  private let site: ClassSite
  private let casebook: Casebook
  /// The teacher, then everybody who follows.
  private var crowd = Crowd()
  private var figures = ClassFigures()

  /// A class in a site, which is led through a case.
  init(at site: ClassSite, casebook: Casebook) throws {
    self.site = site
    self.casebook = casebook
    crowd.add(try site.lead("timeline"))
    try crowd.wait(for: "Leading", limit: 20_000)
    try crowd.settle(quiet: Self.rest)
    // From the console to the screen that the class sees.
    try lead("C")
    try crowd.settle(quiet: Self.rest)
  }

  /// Measures everything, with so many followers.
  mutating func run(followers: Int) throws -> ClassFigures {
    figures.followers = followers
    noteHub("before")
    try gather(followers)
    try lead("g")
    try crowd.settle(quiet: Self.rest)
    let events = min(casebook.events.count - 1, Self.moves / 2)
    figures.cursor = try measure(Self.there("j", andBack: "k", count: events))
    figures.screens = try measure(["2", "3", "4", "1"])
    try sleep(max(1, followers / 10))
    // The list of walkthroughs, the first of them, its first step.
    for key in ["9", "\r", "\r"] {
      try lead(key)
      try crowd.settle(quiet: Self.rest)
    }
    let steps = casebook.walkthroughs.first?.steps.count ?? 0
    figures.steps = try measure(Self.there(")", andBack: "(", count: steps - 1))
    try rest()
    noteHub("with all")
    try hurry()
    try compare()
    try disperse()
    noteHub("when they have gone")
    try receiveVisitors()
    noteHub("after \(Self.visitors * Self.rounds) more have come and gone")
    return figures
  }

  /// Ends everybody who is still there.
  mutating func end() {
    crowd = Crowd()
  }

  // MARK: - Coming and going

  private mutating func gather(_ followers: Int) throws {
    let start = MonotonicClock.nanoseconds
    for _ in 0..<followers { crowd.add(try site.follow()) }
    try crowd.wait(for: "following", from: 1, limit: 300_000)
    figures.arrival = Double(MonotonicClock.nanoseconds - start) / 1e9
    try crowd.settle(quiet: 2 * Self.rest)
  }

  private mutating func disperse() throws {
    for program in crowd.programs.dropFirst() { try program.type(Array("q".utf8)) }
    try crowd.waitForEnds(of: crowd.count - 1, limit: 60_000)
    try crowd.settle(quiet: 2 * Self.rest)
  }

  private mutating func receiveVisitors() throws {
    for _ in 0..<Self.rounds {
      let visitors = try (0..<Self.visitors).map { _ in try site.visit(as: "student") }
      for visitor in visitors { try visitor.waitForWelcome() }
    }
    try crowd.settle(quiet: 2 * Self.rest)
  }

  // MARK: - Moves

  private func lead(_ keys: String) throws {
    try crowd.programs[0].type(Array(keys.utf8))
  }

  private static func there(_ forth: String, andBack back: String, count: Int) -> [String] {
    Array(repeating: forth, count: count) + Array(repeating: back, count: count)
  }

  /// Presses keys, each when everybody is at rest, over and over until there are enough.
  ///
  /// - Parameters:
  ///   - keys: What the teacher presses.
  ///   - first: The first of the terminals that are looked at.
  ///   - count: How often a key is pressed.
  private mutating func measure(
    _ keys: [String], from first: Int = 1, count: Int = Self.moves
  ) throws -> ClassFigures.Moves {
    var moves = ClassFigures.Moves()
    for move in 0..<count {
      _ = crowd.takeArrivals()
      let start = MonotonicClock.nanoseconds
      try lead(keys[move % keys.count])
      try crowd.settle(quiet: Self.rest)
      let arrivals = crowd.takeArrivals().dropFirst(first)
      moves.add(
        arrivals.compactMap(\.last).map { Double($0 - start) / 1e6 }, followers: arrivals.count,
        total: arrivals.reduce(0) { $0 + $1.bytes.count })
    }
    return moves
  }

  /// So many are stopped while the class goes on, and then go on themselves.
  private mutating func sleep(_ count: Int) throws {
    let sleepers = crowd.programs[1...count]
    for program in sleepers { program.pause() }
    figures.awake = try measure(["2", "3", "4", "1"], from: 1 + count, count: Self.movesAsleep)
    _ = crowd.takeArrivals()
    let start = MonotonicClock.nanoseconds
    for program in sleepers { program.resume() }
    try crowd.settle(quiet: Self.rest)
    let last = crowd.takeArrivals()[1...count].compactMap(\.last).max()
    figures.waking = last.map { Double($0 - start) / 1e6 } ?? .nan
  }

  /// Keys faster than the hub tells them on, which end where none of them was.
  private mutating func hurry() throws {
    for key in Self.there("j", andBack: "2", count: 15) + ["R"] {
      try lead(key)
      try crowd.listen(milliseconds: 30)
    }
    try crowd.settle(quiet: 2 * Self.rest)
  }

  /// Whether everybody shows the very picture of somebody who has just come, and so has only ever been told one state.
  private mutating func compare() throws {
    _ = crowd.takeArrivals()
    crowd.add(try site.follow())
    try crowd.wait(for: "following", from: crowd.count - 1, limit: 20_000)
    try crowd.settle(quiet: 2 * Self.rest)
    _ = crowd.takeArrivals()
    // Each draws its picture afresh, from nothing.
    for program in crowd.programs.dropFirst() { try program.type([0x0C]) }
    try crowd.settle(quiet: 2 * Self.rest)
    let pictures = crowd.takeArrivals().dropFirst().map(\.bytes)
    let lost = pictures.count { $0.isEmpty || $0 != pictures.last }
    if lost > 0 { throw ClassProblem.lost(count: lost) }
  }

  // MARK: - Figures

  private mutating func rest() throws {
    try crowd.settle(quiet: 2 * Self.rest)
    let processes = site.followers
    let count = max(1, processes.count)
    figures.memory = Double(processes.map(ProcessFigures.sharedOutMemory).reduce(0, +)) / Double(count)
    let before = processes.map(ProcessFigures.runNanoseconds).reduce(0, +)
    _ = crowd.takeArrivals()
    try crowd.listen(milliseconds: Self.restSeconds * 1000)
    let after = processes.map(ProcessFigures.runNanoseconds).reduce(0, +)
    figures.idleProcessor = Double(after - before) / Double(Self.restSeconds) / 1e7
    figures.idleBytes = crowd.takeArrivals().dropFirst().reduce(0) { $0 + $1.bytes.count }
  }

  private mutating func noteHub(_ stage: String) {
    figures.hub.append(
      ClassFigures.HubFigures(
        stage: stage, memory: ProcessFigures.sharedOutMemory(site.hubProcess),
        descriptors: ProcessFigures.descriptors(site.hubProcess)))
  }
}
