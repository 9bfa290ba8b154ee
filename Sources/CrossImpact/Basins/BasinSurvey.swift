/// Basins from every start: each scenario's step is made once, and its end is kept under its number.
struct BasinSurvey: Sendable {
  private var walker: SuccessionWalker
  private let wheels: ScenarioNumbering
  /// For each scenario the number of its end, or `unknown`, or `onPath` minus its place on the present path.
  private var ends: [Int32]
  private var weights: [(scenarios: [Scenario], weight: Int64)] = []

  private static let unknown: Int32 = -1
  private static let onPath: Int32 = -2

  init(_ walker: SuccessionWalker, _ wheels: ScenarioNumbering, count: Int) {
    self.walker = walker
    self.wheels = wheels
    ends = Array(repeating: Self.unknown, count: count)
  }

  mutating func run(_ rule: SuccessionRule, progress: (Double) -> Bool) -> Basins {
    var path: [Int] = []
    var ending = Ending.complete
    for start in ends.indices {
      if start & 0xFFF == 0xFFF, !progress(Double(start) / Double(ends.count)) {
        ending = .stopped
        break
      }
      if ends[start] == Self.unknown { follow(start, &path) }
    }
    return Basins(rule, weights, undecided: 0, method: .exact, ending: ending)
  }

  /// Follows a start to what is known already or to where it repeats itself, and notes the end of all on the way.
  private mutating func follow(_ start: Int, _ path: inout [Int]) {
    path.removeAll(keepingCapacity: true)
    var variants = walker.sheet.variants
    wheels.write(start, to: &variants)
    walker.restart(variants)
    var number = start
    while ends[number] == Self.unknown {
      ends[number] = Self.onPath - Int32(path.count)
      path.append(number)
      walker.advance()
      number = wheels.number(of: walker.sheet.variants)
    }
    var end = Int(ends[number])
    if end <= Int(Self.onPath) {
      let cycle = path[(Int(Self.onPath) - end)...].map { scenario($0) }
      end = weights.count
      weights.append((cycle.fromLeast(), 0))
    }
    for number in path { ends[number] = Int32(end) }
    weights[end].weight += Int64(path.count)
  }

  private func scenario(_ number: Int) -> Scenario {
    var variants = walker.sheet.variants
    wheels.write(number, to: &variants)
    return Scenario(variants)
  }
}
