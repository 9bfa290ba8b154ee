import CaseModel

/// What the edge of the house tells the application, and asks of it.
extension Application {
  /// Takes in one of the lists as it is kept now, which another copy of the program may have changed.
  public mutating func recall(_ part: Recollection.Part, as locations: [String]) {
    switch part {
    case .bookmarks: state.recollection.bookmarks = locations
    case .visits: state.recollection.visits = locations
    }
    refreshRememberedPlaces()
  }

  /// Shows a sentence in the place of the hints until the next key.
  public mutating func tell(_ notice: String) {
    state.notice = notice
  }

  /// The places of this session in the order in which they were left, the present one last.
  public var journey: [String] { (state.trail + [state.place]).map(\.description) }
}

/// Bookmarks and the list of places.
extension Application {
  /// Whether the present place is bookmarked.
  var isBookmarked: Bool {
    !state.recollection.bookmarks.isEmpty && state.recollection.bookmarks.contains(state.place.description)
  }

  /// Bookmarks the present place, or takes its bookmark away.
  mutating func toggleBookmark() -> [Effect] {
    let text = state.place.description
    let title = LocationTitle(state.place, in: casebook).text
    guard !isBookmarked else {
      state.recollection.bookmarks.removeAll { $0 == text }
      state.notice = "no longer bookmarked: \(title)"
      return [.remember(.remove(text))]
    }
    state.recollection.bookmarks.append(text)
    state.notice = "bookmarked: \(title)"
    return [.remember(.add(text))]
  }

  /// Opens the list of bookmarks or of the history.
  mutating func showRemembered(_ kind: Chooser.Kind) -> [Effect] {
    state.chooser = Chooser(kind)
    refreshRememberedPlaces()
    return [.recall(kind == .bookmarks ? .bookmarks : .visits)]
  }

  /// Takes the bookmark under the cursor away; the list stays open.
  mutating func forgetBookmark() -> [Effect] {
    guard let chooser = state.chooser, chooserEntries.indices.contains(chooser.selection),
      let text = chooserEntries[chooser.selection].remembered
    else { return [] }
    state.recollection.bookmarks.removeAll { $0 == text }
    refreshRememberedPlaces()
    state.notice = "no longer bookmarked: \(text)"
    return [.remember(.remove(text))]
  }

  /// Works out what the open list offers; reading some hundreds of locations is too much for every frame.
  private mutating func refreshRememberedPlaces() {
    guard var chooser = state.chooser else { return }
    switch chooser.kind {
    case .bookmarks: state.rememberedPlaces = bookmarkedPlaces
    case .history: state.rememberedPlaces = visitedPlaces
    default: return
    }
    chooser.selection = min(chooser.selection, max(0, chooserEntries.count - 1))
    state.chooser = chooser
  }

  /// The latest first, and those that have gone from the case behind all others.
  private var bookmarkedPlaces: [ChooserEntry] {
    let places = state.recollection.bookmarks.reversed().map {
      ChooserEntry(remembered: $0, group: "Latest first", lost: "Gone from the case", in: casebook)
    }
    return places.filter { $0.unavailable == nil } + places.filter { $0.unavailable != nil }
  }

  /// Each place once, where it was seen last; those that have gone from the case are left out.
  private var visitedPlaces: [ChooserEntry] {
    var seen: Set<String> = []
    func places(_ texts: [String], _ group: String) -> [ChooserEntry] {
      texts.reversed().filter { seen.insert($0).inserted }.map {
        ChooserEntry(remembered: $0, group: group, lost: group, in: casebook)
      }
    }
    let all = places(journey, "This session") + places(state.recollection.visits, "Before")
    return all.filter { $0.unavailable == nil }
  }
}
