/// Words for a case that is made up: some thousands, of which a few are common and most are rare, and Korean names among them.
struct GeneratedWords {
  /// How many different words there are, beside the names.
  static let count = 4_000

  private static let words = (0..<count).map(word)
  private static let surnames = ["김", "이", "박", "최", "정", "강", "조", "윤", "장", "임"]
  private static let syllables = [
    "민", "서", "지", "현", "우", "준", "영", "수", "진", "은", "희", "경", "재", "호", "선", "철",
  ]

  private var state: UInt64

  /// Words that are the same for the same seed.
  init(seed: Int) {
    state = UInt64(truncatingIfNeeded: seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
  }

  /// A number below a bound: xorshift64* of Vigna, "An experimental exploration of Marsaglia's xorshift generators" (2016).
  private mutating func number(below bound: Int) -> Int {
    state ^= state >> 12
    state ^= state << 25
    state ^= state >> 27
    return Int((state &* 0x2545_F491_4F6C_DD1D) >> 33) % bound
  }

  /// So many words in a row; every twentieth is a name.
  mutating func sentence(_ length: Int) -> String {
    (0..<length).map { _ in number(below: 20) == 0 ? name() : next() }.joined(separator: " ")
  }

  /// A word, the more likely the earlier it stands in the list.
  private mutating func next() -> String {
    let place = number(below: Self.count) * number(below: Self.count) / Self.count
    return Self.words[place * number(below: Self.count) / Self.count]
  }

  private mutating func name() -> String {
    let given = (0..<2).map { _ in Self.syllables[number(below: Self.syllables.count)] }.joined()
    return Self.surnames[number(below: Self.surnames.count)] + given
  }

  /// A word that can be spoken, of two syllables and more.
  private static func word(_ number: Int) -> String {
    let consonants = Array("bdfgklmnprstvz"), vowels = Array("aeiou")
    var rest = number * 7 + 70
    var word = ""
    while rest > 0 {
      word.append(consonants[rest % consonants.count])
      rest /= consonants.count
      word.append(vowels[(rest + number) % vowels.count])
      rest /= 3
    }
    return word
  }
}
