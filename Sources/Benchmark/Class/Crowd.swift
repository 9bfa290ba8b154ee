import Runtime

/// Many terminals, read by one loop that notes when the last byte of each has come.
struct Crowd {
  /// What one terminal has shown since it was last asked.
  struct Arrival {
    var bytes: [UInt8] = []
    /// When the last byte came, as `MonotonicClock` counts.
    var last: UInt64?
  }

  private(set) var programs: [HostedProgram] = []
  private var arrivals: [Arrival] = []
  private var gone: Set<Int> = []

  var count: Int { programs.count }

  mutating func add(_ program: HostedProgram) {
    programs.append(program)
    arrivals.append(Arrival())
  }

  /// What every terminal has shown since this was last called, in their order.
  mutating func takeArrivals() -> [Arrival] {
    defer { arrivals = Array(repeating: Arrival(), count: programs.count) }
    return arrivals
  }

  /// Reads until nothing has come for a while.
  ///
  /// - Parameters:
  ///   - quiet: For how many milliseconds nothing must come.
  ///   - limit: After how many milliseconds that is given up.
  mutating func settle(quiet: Int, limit: Int = 20_000) throws {
    let end = Self.milliseconds + limit
    var rest = Self.milliseconds + quiet
    while Self.milliseconds < min(rest, end) {
      if try read(until: min(rest, end)) { rest = Self.milliseconds + quiet }
    }
  }

  /// Reads until the time is over.
  mutating func listen(milliseconds: Int) throws {
    let end = Self.milliseconds + milliseconds
    while Self.milliseconds < end { _ = try read(until: end) }
  }

  /// Reads until every terminal has shown some words, and forgets nothing of what came.
  ///
  /// - Parameters:
  ///   - words: The words, in one style on one line.
  ///   - first: The first of the terminals that must.
  ///   - limit: After how many milliseconds that is given up.
  /// - Throws: `ClassProblem.silent` when one has not.
  mutating func wait(for words: String, from first: Int = 0, limit: Int) throws {
    let end = Self.milliseconds + limit
    let pattern = Array(words.utf8)
    var missing = Array(programs.indices.dropFirst(first))
    while true {
      missing = missing.filter { !arrivals[$0].bytes.contains(pattern) }
      guard let one = missing.first(where: { gone.contains($0) }) ?? missing.first else { return }
      guard Self.milliseconds < end, !gone.contains(one) else {
        throw ClassProblem.silent(count: missing.count, said: arrivals[one].bytes)
      }
      // Looking through what came costs more than reading it.
      try listen(milliseconds: 50)
    }
  }

  /// Reads until so many programs have ended.
  mutating func waitForEnds(of number: Int, limit: Int) throws {
    let end = Self.milliseconds + limit
    while gone.count < number, Self.milliseconds < end { _ = try read(until: end) }
    for index in gone { _ = programs[index].wait(milliseconds: 1000) }
  }

  private static var milliseconds: Int { Int(MonotonicClock.nanoseconds / 1_000_000) }

  /// Waits once, for at most a tenth of a second, and reads what has come.
  ///
  /// - Returns: Whether anything has.
  private mutating func read(until end: Int) throws -> Bool {
    if Interruption.isRequested { throw ClassProblem.interrupted }
    let watches = programs.indices.map { gone.contains($0) ? Watch(-1) : Watch(programs[$0].descriptor) }
    let ready = try PollLoop.wait(for: watches, milliseconds: min(100, max(0, end - Self.milliseconds)))
    var hasCome = false
    for (index, readiness) in ready.enumerated() where !readiness.isEmpty {
      switch programs[index].read(limit: 8192) {
      case .bytes(let bytes):
        arrivals[index].bytes += bytes
        arrivals[index].last = MonotonicClock.nanoseconds
        hasCome = true
      case .nothing: break
      case .end: gone.insert(index)
      }
    }
    return hasCome
  }
}
