import EDTF

/// Makes valid expressions of every kind, each with the level its features need.
struct ExpressionGenerator {
  struct Sample {
    let text: String
    let level: Int
  }

  private var random: SplitMix64

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  mutating func sample() -> Sample {
    switch Int.random(in: 0..<10, using: &random) {
    case 0..<4: return date()
    case 4: return moment()
    case 5: return season()
    case 6, 7: return interval()
    default: return set()
    }
  }

  mutating func date() -> Sample {
    switch Int.random(in: 0..<6, using: &random) {
    case 0, 1: return plainDate()
    case 2: return partlyUnknown()
    case 3: return partlyMarked()
    case 4: return unusualYear()
    default:
      let plain = plainDate()
      return Sample(text: plain.text + mark(), level: max(1, plain.level))
    }
  }

  private mutating func mark() -> String { random.pick(["?", "~", "%"]) }
  private mutating func perhapsMark() -> String { random.chance(2) ? mark() : "" }

  private mutating func year() -> (text: String, level: Int) {
    let year = Int.random(in: random.chance(4) ? -9_999 ... -1 : 0...9_999, using: &random)
    return (padded(year, 4), year < 0 ? 1 : 0)
  }

  private mutating func plainDate() -> Sample {
    let year = year()
    let month = padded(Int.random(in: 1...12, using: &random), 2)
    let day = padded(Int.random(in: 1...28, using: &random), 2)
    let text = random.pick([year.text, "\(year.text)-\(month)", "\(year.text)-\(month)-\(day)"])
    return Sample(text: text, level: year.level)
  }

  /// The five patterns of level 1, and an X in places only level 2 allows.
  private mutating func partlyUnknown() -> Sample {
    let year = padded(Int.random(in: 1_000...9_999, using: &random), 4)
    let month = padded(Int.random(in: 1...12, using: &random), 2)
    let ofLevelOne = [
      year.prefix(3) + "X", year.prefix(2) + "XX", "\(year)-XX", "\(year)-\(month)-XX", "\(year)-XX-XX",
    ]
    let ofLevelTwo = [
      year.prefix(1) + "XXX", "XXXX", "\(year.prefix(2))X\(year.suffix(1))", "\(year)-1X",
      "\(year)-X\(month.suffix(1))",
      "\(year)-XX-1\(month.suffix(1))", "\(year.prefix(3))X-\(month)", "-\(year.prefix(2))XX-\(month)-X7",
      "\(year)-\(month)-2X", "XXXX-XX-XX",
    ]
    let isLevelOne = random.chance(2)
    return Sample(
      text: String(random.pick(isLevelOne ? ofLevelOne.map(\.description) : ofLevelTwo)),
      level: isLevelOne ? 1 : 2)
  }

  /// Marks on parts, of which at least one is not at the end of the whole date.
  private mutating func partlyMarked() -> Sample {
    let year = padded(Int.random(in: 0...9_999, using: &random), 4)
    let month = padded(Int.random(in: 1...12, using: &random), 2)
    let day = padded(Int.random(in: 1...28, using: &random), 2)
    let text = random.pick([
      "\(mark())\(year)", "\(mark())\(year)-\(perhapsMark())\(month)",
      "\(year)\(mark())-\(month)\(perhapsMark())",
      "\(year)-\(mark())\(month)\(perhapsMark())-\(perhapsMark())\(day)\(perhapsMark())",
      "\(perhapsMark())\(year)-\(month)\(mark())-\(day)\(perhapsMark())",
      "\(perhapsMark())\(year)\(perhapsMark())-\(month)-\(mark())\(day)",
    ])
    return Sample(text: text, level: 2)
  }

  private mutating func unusualYear() -> Sample {
    let sign = random.pick(["", "-"])
    let long = Int.random(in: 10_000...999_999_999_999, using: &random)
    let short = Int.random(in: 1_000...9_999, using: &random)
    let exponent =
      "Y\(sign)\(Int.random(in: 1...999, using: &random))E\(Int.random(in: 1...9, using: &random))"
    return random.pick([
      Sample(text: "Y\(sign)\(long)", level: 1), Sample(text: exponent, level: 2),
      Sample(text: "\(sign)\(short)S\(Int.random(in: 1...4, using: &random))", level: 2),
      Sample(text: "Y\(sign)\(long)S\(Int.random(in: 1...5, using: &random))", level: 2),
      Sample(text: exponent + "S1", level: 2),
    ])
  }

  private mutating func season() -> Sample {
    let code = Int.random(in: 21...41, using: &random)
    let mark = random.chance(3) ? mark() : ""
    let year = year()
    return Sample(text: "\(year.text)-\(code)\(mark)", level: mark.isEmpty && code <= 24 ? 1 : 2)
  }

  private mutating func moment() -> Sample {
    let date = padded(Int.random(in: 0...9_999, using: &random), 4) + "-02-" + random.pick(["01", "28"])
    let numbers = [23, 59, 59].map { padded(Int.random(in: 0...$0, using: &random), 2) }
    let zone = random.pick(["", "Z", "+08", "-04", "+09:00", "-03:30", "+14:00", "+00:00"])
    return Sample(text: date + "T" + numbers.joined(separator: ":") + zone, level: 0)
  }

  private mutating func interval() -> Sample {
    let open = random.pick(["", ".."])
    let first = date()
    let needed = { (sample: Sample) in max(sample.level, sample.text.contains("X") ? 2 : 0) }
    if random.chance(4) { return Sample(text: first.text + "/" + open, level: max(1, needed(first))) }
    if random.chance(4) { return Sample(text: open + "/" + first.text, level: max(1, needed(first))) }
    if random.chance(9) { return random.pick(["../..", "/..", "../"].map { Sample(text: $0, level: 1) }) }
    let second = date()
    guard let pair = ordered(first, second) else { return first }
    return Sample(text: pair.0.text + "/" + pair.1.text, level: max(needed(first), needed(second)))
  }

  private mutating func set() -> Sample {
    let count = Int.random(in: 1...4, using: &random)
    var members = (0..<count).map { _ in member() }
    if random.chance(3) { members.insert(".." + date().text, at: 0) }
    if random.chance(3) { members.append(date().text + "..") }
    let list = members.joined(separator: ",")
    return Sample(text: random.chance(2) ? "[\(list)]" : "{\(list)}", level: 2)
  }

  private mutating func member() -> String {
    guard random.chance(3) else { return date().text }
    let year = Int.random(in: 0...4_999, using: &random)
    let month = random.pick(["", "-03", "-03-04"])
    return padded(year, 4) + month + ".." + padded(year + Int.random(in: 0...4_000, using: &random), 4)
      + month
  }

  /// Two dates in an order an interval may have.
  private func ordered(_ first: Sample, _ second: Sample) -> (Sample, Sample)? {
    guard let left = try? DateExpression(parsing: first.text).earliestDay,
      let right = try? DateExpression(parsing: second.text).earliestDay
    else { return nil }
    return left <= right ? (first, second) : (second, first)
  }
}
