import Runtime

/// Times a piece of work many times over and keeps what matters of the figures.
struct Stopwatch {
  let name: String
  /// Microseconds of each run, in ascending order.
  let runs: [Double]

  /// Runs a piece of work and times each run.
  ///
  /// - Parameters:
  ///   - name: what the work is.
  ///   - count: how often it is run; at least 1.
  ///   - work: the work, told the number of the run; its result is kept from being optimised away.
  init(_ name: String, count: Int, _ work: (Int) -> Int) {
    self.name = name
    var runs: [Double] = []
    var kept = 0
    for run in 0..<max(1, count) {
      let start = MonotonicClock.nanoseconds
      kept &+= work(run)
      runs.append(Double(MonotonicClock.nanoseconds - start) / 1000)
    }
    withExtendedLifetime(kept) {}
    self.runs = runs.sorted()
  }

  var median: Double { runs[runs.count / 2] }

  /// What nineteen twentieths of the runs did not exceed; the rest is other work of the machine.
  var nearlyGreatest: Double { runs[runs.count * 19 / 20] }

  /// `name  median  (least … greatest of nineteen twentieths)` in a unit that suits it.
  var line: String {
    let padded = name + String(repeating: " ", count: max(1, 46 - name.count))
    return
      "\(padded)\(Self.words(median))  (\(Self.words(runs[0])) … \(Self.words(nearlyGreatest)))"
  }

  private static func words(_ microseconds: Double) -> String {
    microseconds < 1000 ? "\(rounded(microseconds)) µs" : "\(rounded(microseconds / 1000)) ms"
  }

  /// A figure with one decimal.
  static func rounded(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}
