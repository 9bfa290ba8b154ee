/// What was measured of one class.
struct ClassFigures {
  /// What one sort of move cost.
  struct Moves {
    /// Milliseconds from each key to the last byte of the slowest follower, in ascending order.
    private(set) var slowest: [Double] = []
    /// Milliseconds from the key to the last byte, of every follower at every move, in ascending order.
    private(set) var each: [Double] = []
    /// Bytes to one follower at each move, on the average of all followers.
    private(set) var bytes: [Double] = []
    /// How often a follower was shown nothing.
    private(set) var missed = 0

    /// Adds one move.
    ///
    /// - Parameters:
    ///   - delays: the milliseconds of every follower that was shown something.
    ///   - followers: how many there are.
    ///   - total: the bytes to all of them.
    mutating func add(_ delays: [Double], followers: Int, total: Int) {
      missed += followers - delays.count
      if let greatest = delays.max() { slowest = (slowest + [greatest]).sorted() }
      each = (each + delays).sorted()
      bytes = (bytes + [Double(total) / Double(max(1, followers))]).sorted()
    }
  }

  var followers = 0
  /// Seconds until everybody who came at once had a first picture.
  var arrival = 0.0
  var steps = Moves()
  var screens = Moves()
  var cursor = Moves()
  /// Another screen, of those who are awake while a tenth are stopped.
  var awake = Moves()
  /// Milliseconds until everybody who was stopped was right again.
  var waking = 0.0
  /// The share of memory of one follower's explorer, in KiB, on the average.
  var memory = 0.0
  /// Of one core, in hundredths, by all followers' explorers at rest.
  var idleProcessor = 0.0
  /// To all followers at rest.
  var idleBytes = 0
  /// The hub at each stage.
  var hub: [HubFigures] = []

  /// What the hub takes.
  struct HubFigures {
    var stage: String
    /// In KiB.
    var memory: Int
    var descriptors: Int
  }
}

extension [Double] {
  /// The least value that so many hundredths of all do not exceed; of values in ascending order.
  func percentile(_ hundredths: Int) -> Double {
    isEmpty ? .nan : self[Swift.min(count - 1, Swift.max(0, (count * hundredths + 99) / 100 - 1))]
  }
}
