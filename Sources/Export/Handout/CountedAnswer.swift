/// An answer to a question, and how many gave it.
struct CountedAnswer: Hashable, Sendable {
  let label: String
  let count: Int
  /// How many gave the answer that most gave.
  let most: Int

  /// How long its bar is, when the longest is so many units long; whatever somebody answered can be seen.
  func share(of length: Int) -> Int {
    guard count > 0, most > 0 else { return 0 }
    // As a fraction of a real number: counts come from files, and a product of them may be too large.
    return max(1, min(length, Int((Double(count) / Double(most) * Double(length)).rounded())))
  }
}
