extension PollResults {
  /// Counts the answers to a question.
  ///
  /// - Complexity: O(n log n) in the answers.
  init(of answers: [PollAnswer], to draft: PollDraft) {
    switch draft.kind {
    case .choice(let choices):
      var counts = [Int](repeating: 0, count: choices.count)
      for case .choice(let index) in answers where counts.indices.contains(index) { counts[index] += 1 }
      self = .choices(counts)
    case .number, .judgement:
      var counts: [Int: Int] = [:]
      for case .number(let number) in answers { counts[number, default: 0] += 1 }
      let most = counts.sorted { $0.key < $1.key }.prefix(200)
      self = .numbers(most.map { NumberCount(number: $0.key, count: $0.value) })
    case .text:
      var counts: [String: Int] = [:]
      for case .text(let text) in answers { counts[text, default: 0] += 1 }
      let order = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      self = .texts(order.prefix(40).map { TextCount(text: $0.key, count: $0.value) })
    }
  }

  /// Least, lower quartile, median, upper quartile and most of the numbers given; nothing when none was.
  ///
  /// Each is a number that somebody gave, since between two judgements there is none to average: the least one that at least
  /// that part of the answers does not exceed, which is the inverse of the empirical distribution function. (Hyndman and Fan,
  /// "Sample Quantiles in Statistical Packages", The American Statistician 50, 1996, definition 1.) Of two in the middle the
  /// median is the lower.
  public var spread: [Int]? {
    guard case .numbers(let counts) = self else { return nil }
    let total = counts.reduce(0) { $0 + $1.count }
    guard total > 0 else { return nil }
    return (0...4).map { quarter in
      var rank = max(0, (total * quarter + 3) / 4 - 1)
      for entry in counts {
        if rank < entry.count { return entry.number }
        rank -= entry.count
      }
      return counts.last?.number ?? 0
    }
  }
}
