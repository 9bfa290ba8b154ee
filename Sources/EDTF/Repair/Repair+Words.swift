extension Repair {
  /// `circa 2018`, `c. 2018`, `about 2018` are `2018~`.
  static func circa(_ text: String) -> String? {
    let lowered = text.lowercased()
    let words = ["circa", "ca.", "ca", "c.", "c", "about", "around", "approximately"]
    for word in words where lowered.hasPrefix(word) {
      let rest = text.dropFirst(word.count)
      let date = rest.drop { $0 == " " }
      // Without a space the word may be the beginning of a longer one.
      guard let first = date.first, first.isNumber || rest.first == " " else { continue }
      return date + "~"
    }
    return nil
  }

  /// `27 April 2018`, `April 27, 2018`, `Apr 2018` are written in numbers.
  static func monthNames(_ text: String) -> String? {
    let marks = String(text.reversed().prefix { "?~%".contains($0) }.reversed())
    let words = text.dropLast(marks.count).split { " ,.".contains($0) }
    guard (2...3).contains(words.count), let year = words.last, year.count == 4, isNumber(year)
    else { return nil }
    let rest = words.dropLast()
    guard let place = rest.firstIndex(where: { MonthName.number(of: $0) != nil }),
      let month = MonthName.number(of: rest[place])
    else { return nil }
    let date = year + "-" + month.padded(to: 2)
    guard let other = rest.indices.first(where: { $0 != place }) else { return date + marks }
    guard let day = Int(rest[other]), (1...31).contains(day) else { return nil }
    return date + "-" + day.padded(to: 2) + marks
  }
}
