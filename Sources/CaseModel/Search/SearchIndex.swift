/// Where every word of a case stands: made once, when somebody first searches.
///
/// The words of all texts are kept once in a ``Vocabulary``; each has a list of the items in which it stands. A query goes
/// through the vocabulary, which is small, and then through the lists of the words that it finds.
public struct SearchIndex: Sendable {
  /// The first number of each group's items, in the order of `SearchGroup.allCases`, and last the count of all.
  let groupStarts: [Int]
  let vocabulary: Vocabulary
  /// Where the list of each word begins in `occurrences`, and last where the last one ends.
  let listStarts: [Int]
  /// Items by number, each with the rank of the best field in which the word stands.
  let occurrences: [Occurrence]
  /// What decides between equals, item by item.
  let priorities: [UInt8]

  /// An item and the rank of a field of it, packed.
  struct Occurrence: Sendable {
    private let bits: UInt32

    init(item: Int, rank: Int) {
      bits = UInt32(truncatingIfNeeded: item << 2 | rank)
    }

    var item: Int { Int(bits >> 2) }
    /// 3 when the word is all of a name, else as `SearchField.rank`.
    var rank: Int { Int(bits & 3) }
  }

  /// The rank of a word that is all of a name.
  static let wholeName = 3

  /// Whether a case has so many items that reading their texts takes longer than a key should.
  public static func takesTime(for casebook: Casebook) -> Bool {
    SearchGroup.allCases.reduce(0) { $0 + casebook.count(of: $1) } > 3_000
  }

  /// Reads every text of a case.
  ///
  /// - Complexity: O(length of all texts).
  public init(_ casebook: Casebook) {
    var starts = [0]
    var writer = Writer()
    var priorities: [UInt8] = []
    for group in SearchGroup.allCases {
      for position in 0..<casebook.count(of: group) {
        let item = SearchItem(group, position)
        priorities.append(UInt8(clamping: casebook.priority(of: item)))
        casebook.forEachField(of: item) { field, text in
          writer.add(text, rank: field.rank, item: priorities.count - 1)
        }
      }
      starts.append(priorities.count)
    }
    groupStarts = starts
    self.priorities = priorities
    vocabulary = writer.vocabulary
    (listStarts, occurrences) = writer.lists()
  }

  /// How many different words there are.
  public var wordCount: Int { vocabulary.count }

  /// Collects occurrences in the order of items, and sorts them by words at the end.
  private struct Writer {
    var vocabulary = Vocabulary()
    private var entries: [(word: Int32, item: Int32, rank: UInt8)] = []
    /// Word by word, how many items it stands in and where its last entry is.
    private var counts: [Int] = []
    private var lastEntries: [Int] = []

    mutating func add(_ text: String, rank: Int, item: Int) {
      var reader = WordReader()
      text.withWords { bytes in
        var count = 0
        var last = 0
        while reader.next(in: bytes) {
          last = vocabulary.number(of: reader.word)
          add(last, rank: rank, item: item)
          count += 1
        }
        if rank == SearchField.name.rank, count == 1 { add(last, rank: wholeName, item: item) }
      }
    }

    private mutating func add(_ word: Int, rank: Int, item: Int) {
      if word == counts.count {
        counts.append(0)
        lastEntries.append(-1)
      }
      let last = lastEntries[word]
      if last >= 0, entries[last].item == Int32(truncatingIfNeeded: item) {
        entries[last].rank = max(entries[last].rank, UInt8(rank))
      } else {
        lastEntries[word] = entries.count
        counts[word] += 1
        entries.append(
          (Int32(truncatingIfNeeded: word), Int32(truncatingIfNeeded: item), UInt8(rank)))
      }
    }

    func lists() -> (starts: [Int], occurrences: [Occurrence]) {
      var starts = [0]
      starts.reserveCapacity(counts.count + 1)
      for count in counts { starts.append((starts.last ?? 0) + count) }
      var next = starts
      var occurrences = [Occurrence](repeating: Occurrence(item: 0, rank: 0), count: entries.count)
      for entry in entries {
        let word = Int(entry.word)
        occurrences[next[word]] = Occurrence(item: Int(entry.item), rank: Int(entry.rank))
        next[word] += 1
      }
      return (starts, occurrences)
    }
  }
}
