import Testing

/// The small case, broken in one place, and all that is said about it.
struct Flaw: CustomTestStringConvertible {
  let name: String
  /// Words of the small case; their first occurrence is replaced.
  let words: String
  let replacement: String
  /// Every line that is printed, in order.
  let lines: [String]

  init(_ name: String, _ words: String, becomes replacement: String, _ lines: [String]) {
    self.name = name
    self.words = words
    self.replacement = replacement
    self.lines = lines
  }

  var testDescription: String { name }

  static let all = syntax + keys + values + names + statements + neglect + model + walkthroughs
}
