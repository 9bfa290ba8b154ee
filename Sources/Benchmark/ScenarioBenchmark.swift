import CrossImpact
import Runtime

/// Measures the search for consistent scenarios on random systems, beside a plain odometer sweep and by itself.
enum ScenarioBenchmark {
  /// Prints the tables of docs/performance.md.
  static func run() async {
    print("all times are elapsed times; other work on the machine lengthens them")
    print("dense random systems of 3 variants: search beside sweep")
    // A sweep of 19 descriptors alone takes half a minute.
    for (descriptors, seeds) in [(17, 1...2), (18, 1...1), (19, 1...1)] {
      for seed in seeds { beside(RandomSystem(descriptors: descriptors, density: 1, seed: UInt64(seed))) }
    }
    print("sparse random systems of 3 variants, a third of the sections not zero, three of each size")
    for descriptors in [10, 15, 20, 25, 30, 35, 40] {
      for seed in 1...3 {
        await alone(RandomSystem(descriptors: descriptors, density: 1.0 / 3, seed: UInt64(seed)))
      }
    }
  }

  /// One line: both find the same, and how much sooner the search does.
  private static func beside(_ system: RandomSystem) {
    guard let search = try? ConsistencySearch(system.matrix), let sweep = try? OdometerSweep(system.matrix)
    else { return }
    let (slow, slowTime) = timed { sweep.run() }
    let (fast, fastTime) = timed { search.run() }
    let verdict = slow.scenarios == fast.scenarios ? "same \(fast.scenarios.count)" : "DIFFERENT RESULTS"
    print(
      "  \(system.name): sweep \(milliseconds(slowTime)), search \(milliseconds(fastTime)), ratio "
        + "\(Int(Double(slowTime) / Double(max(1, fastTime)))), \(verdict), visited \(share(fast, system))")
  }

  /// One line: what the search visited and how long it took, on one core and on all.
  private static func alone(_ system: RandomSystem) async {
    guard let search = try? ConsistencySearch(system.matrix) else { return }
    let (result, time) = timed { search.run() }
    let start = MonotonicClock.nanoseconds
    let joint = await search.runConcurrently()
    let jointTime = MonotonicClock.nanoseconds - start
    let verdict = joint.scenarios == result.scenarios ? "" : ", DIFFERENT RESULTS IN PARTS"
    let gain = Double(time) / Double(max(1, jointTime))
    print(
      "  \(system.name): \(result.scenarios.count) scenarios, \(milliseconds(time)), in parts "
        + "\(milliseconds(jointTime)), gain \(Double((gain * 10).rounded()) / 10), visited "
        + "\(share(result, system))\(verdict)")
  }

  private static func timed(_ work: () -> SearchResult) -> (SearchResult, UInt64) {
    let start = MonotonicClock.nanoseconds
    let result = work()
    return (result, MonotonicClock.nanoseconds - start)
  }

  private static func milliseconds(_ nanoseconds: UInt64) -> String {
    let tenths = nanoseconds / 100_000
    return "\(tenths / 10).\(tenths % 10) ms"
  }

  private static func share(_ result: SearchResult, _ system: RandomSystem) -> String {
    "\(result.progress.visited) of \(system.matrix.approximateScenarioCount)"
  }
}
