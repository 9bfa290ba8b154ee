extension Repair {
  /// `2018/04/27`, `27/04/2018` and `2018/04` are one date; `1914/18` is two years.
  ///
  /// Day and month are told apart only when one of them is more than 12.
  static func slashedDate(_ text: String) -> String? {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.allSatisfy({ isNumber($0) }) else { return nil }
    let numbers = parts.map { Int($0) ?? 0 }
    switch parts.map(Run.init) {
    case [.year, .short, .short]:
      return parts.map(twoDigits).joined(separator: "-")
    case [.year, .short] where numbers[1] <= 12:
      return parts.map(twoDigits).joined(separator: "-")
    case [.year, .short]:
      return laterYears(from: parts[0], to: parts[1])
    case [.short, .short, .year] where numbers[0] > 12:
      return [parts[2], parts[1], parts[0]].map(twoDigits).joined(separator: "-")
    case [.short, .short, .year] where numbers[1] > 12:
      return [parts[2], parts[0], parts[1]].map(twoDigits).joined(separator: "-")
    default:
      return nil
    }
  }

  /// `2013-2016` and `1914-18` are intervals.
  static func yearRange(_ text: String) -> String? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.allSatisfy({ isNumber($0) }) else { return nil }
    switch parts.map(Run.init) {
    case [.year, .year]: return parts[0] + "/" + parts[1]
    case [.year, .short]: return laterYears(from: parts[0], to: parts[1])
    default: return nil
    }
  }

  /// An interval whose last year gives its last two digits only; they must be later ones, and no month.
  private static func laterYears(from first: Substring, to last: Substring) -> String? {
    guard let start = Int(first), let end = Int(last), end > max(12, start % 100) else { return nil }
    return first + "/" + first.prefix(2) + last
  }

  /// `a..b` outside brackets is an interval `a/b`, `a/b` inside brackets is a range `a..b`.
  static func rangeSigns(_ text: String) -> String? {
    if text.hasPrefix("[") || text.hasPrefix("{") {
      return text.split(separator: "/", omittingEmptySubsequences: false).joined(separator: "..")
    }
    let bytes = Array(text.utf8)
    guard !bytes.contains(Ascii.slash),
      let dots = zip(bytes, bytes.dropFirst()).enumerated().first(where: { $1 == (Ascii.dot, Ascii.dot) })?
        .offset,
      dots > 0, dots + 2 < bytes.count
    else { return nil }
    return String(decoding: bytes[..<dots] + [Ascii.slash] + bytes[(dots + 2)...], as: UTF8.self)
  }
}
