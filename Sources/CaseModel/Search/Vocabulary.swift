/// Every word of a case once, each with a number, in one row of bytes that is searched from end to end.
struct Vocabulary: Sendable {
  /// How a word that is looked for stands in a word of the vocabulary; the greater, the better.
  enum Fit: Int, Comparable, Sendable {
    case inside, prefix, whole

    static func < (left: Fit, right: Fit) -> Bool { left.rawValue < right.rawValue }
  }

  /// The words with a 0 before each and behind the last.
  private var bytes: [UInt8] = [0]
  /// Where each word begins in `bytes`.
  private var starts: [Int] = []
  /// Numbers of words from 1, each near the place that its hash gives.
  ///
  /// An empty place holds 0. The count of places is a power of two.
  private var slots = [Int32](repeating: 0, count: 1 << 10)
  /// Differs from run to run, so that no case can be written whose words all want one place.
  private let seed = UInt64.random(in: .min ... .max)

  /// How many words there are.
  var count: Int { starts.count }

  /// The number of a word, which is added when it is new.
  ///
  /// - Parameter word: not empty and without the byte 0.
  mutating func number(of word: [UInt8]) -> Int {
    if 2 * starts.count >= slots.count { grow() }
    var slot = Int(truncatingIfNeeded: hash(word.span)) & (slots.count - 1)
    while slots[slot] != 0 {
      let number = Int(slots[slot]) - 1
      if has(word, at: starts[number]) { return number }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = Int32(starts.count + 1)
    starts.append(bytes.count)
    bytes.append(contentsOf: word)
    bytes.append(0)
    return starts.count - 1
  }

  /// The bytes of a word by its number.
  func word(_ number: Int) -> ArraySlice<UInt8> {
    let start = starts[number]
    let end = number + 1 < starts.count ? starts[number + 1] - 1 : bytes.count - 1
    return bytes[start..<end]
  }

  /// Calls `body` with every word that another stands in, and how.
  ///
  /// - Complexity: O(bytes of the vocabulary).
  func forEachWord(holding wanted: [UInt8], _ body: (_ number: Int, Fit) -> Void) {
    guard let first = wanted.first else { return }
    let bytes = bytes.span
    let wanted = wanted.span
    var number = 0
    var place = 1
    while place + wanted.count < bytes.count {
      guard bytes[place] == first, Self.stands(wanted, in: bytes, at: place) else {
        place += 1
        continue
      }
      number = self.number(at: place, from: number)
      let start = starts[number]
      let isWhole = place == start && bytes[place + wanted.count] == 0
      body(number, isWhole ? .whole : place == start ? .prefix : .inside)
      // A word's first place is its best: go on with the next word.
      guard number + 1 < starts.count else { return }
      number += 1
      place = starts[number]
    }
  }

  /// The number of the word that a byte belongs to, which is `low` or greater.
  private func number(at place: Int, from low: Int) -> Int {
    starts[low...].partitioningIndex { $0 > place } - 1
  }

  private static func stands(_ wanted: Swift.Span<UInt8>, in bytes: Swift.Span<UInt8>, at place: Int) -> Bool
  {
    var index = 1
    while index < wanted.count {
      if bytes[place + index] != wanted[index] { return false }
      index += 1
    }
    return true
  }

  private func has(_ word: [UInt8], at start: Int) -> Bool {
    guard start + word.count < bytes.count, bytes[start + word.count] == 0 else { return false }
    for index in word.indices where bytes[start + index] != word[index] { return false }
    return true
  }

  private mutating func grow() {
    slots = [Int32](repeating: 0, count: slots.count * 2)
    for number in starts.indices {
      var slot = Int(truncatingIfNeeded: hash(Array(word(number)).span)) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(number + 1)
    }
  }

  /// A hash of a word: eight bytes at a time, mixed by the two halves of a product.
  private func hash(_ word: Swift.Span<UInt8>) -> UInt64 {
    var state = seed ^ UInt64(word.count)
    var chunk: UInt64 = 0
    for index in word.indices {
      chunk = chunk << 8 | UInt64(word[index])
      if index % 8 == 7 {
        state = Self.mixed(state ^ chunk)
        chunk = 0
      }
    }
    return Self.mixed(state ^ chunk)
  }

  private static func mixed(_ value: UInt64) -> UInt64 {
    let (high, low) = value.multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    return high ^ low
  }
}
