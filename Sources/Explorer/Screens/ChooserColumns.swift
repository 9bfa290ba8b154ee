import Canvas

/// How the lines of a chooser share their width: keys, titles, details.
struct ChooserColumns {
  /// Nothing when no entry has keys.
  let keys: Int
  /// With the gap to the details.
  let title: Int
  /// What is left for the details.
  let detail: Int
  /// Whether a title or a detail is cut.
  let isCut: Bool

  /// - Complexity: O(*n*) in the entries.
  init(_ entries: [ChooserEntry], width: Int) {
    var longest = (keys: 0, title: 0, detail: 0, shown: 0)
    var hasMarks = false
    for entry in entries {
      longest.keys = max(longest.keys, Self.names(entry.keys, in: .max).columns)
      longest.title = max(longest.title, entry.title.columns)
      longest.detail = max(longest.detail, entry.detail.columns)
      longest.shown = max(longest.shown, entry.shownDetail.columns)
      if entry.isOn != nil { hasMarks = true }
    }
    keys = min(18, width / 4, longest.keys)
    let room = width - 3 - (hasMarks ? 2 : 0) - (keys > 0 ? keys + 1 : 0)
    // Where the details are short, the titles have their room.
    title = min(max(width / 2, room - longest.detail), longest.title + 2)
    detail = room - title
    isCut = longest.title >= title || longest.shown > detail
  }

  /// The names of as many keys as have room.
  static func names(_ keys: [Key], in columns: Int) -> String {
    var text = ""
    for key in keys {
      let longer = text.isEmpty ? key.name : "\(text) \(key.name)"
      guard longer.columns <= columns else { break }
      text = longer
    }
    return text
  }
}
