import Canvas
import CaseModel

extension Application {
  /// Opens the search over the screen, with the last query marked.
  ///
  /// The first time all texts of the case are read for it; a session in which nobody searches never pays for that. Those of a large case
  /// are read beside what goes on, and what is typed meanwhile is looked for when they are there.
  mutating func openSearch() {
    if searchIndex == nil, !SearchIndex.takesTime(for: casebook) { searchIndex = SearchIndex(casebook) }
    var search = state.lastSearch
    search.isMarked = !search.query.isEmpty
    state.search = search
    findInSearch()
  }

  /// Whether the search is open and the texts of the case have not been read yet.
  public var lacksTexts: Bool { searchIndex == nil && state.search != nil }

  /// Takes in the texts of the case, and looks for what was typed.
  public mutating func receive(_ index: SearchIndex) {
    searchIndex = index
    findInSearch()
  }

  /// Carries out what a command means while the search is open; nothing comes back when it means the same as ever.
  mutating func performInSearch(_ command: Command) -> [Effect]? {
    guard let search = state.search else { return nil }
    switch command {
    case .close: closeSearch()
    case .selectPrevious: moveInSearch(to: search.selection - 1)
    case .selectNext: moveInSearch(to: search.selection + 1)
    case .selectPageUp: moveInSearch(to: search.selection - searchPage)
    case .selectPageDown: moveInSearch(to: search.selection + searchPage)
    case .selectFirst: moveInSearch(to: 0)
    case .selectLast: moveInSearch(to: .max)
    case .previousGroup: moveGroup(by: -1)
    case .nextGroup: moveGroup(by: 1)
    case .selectGroup(let group):
      let place = search.results.groups.firstIndex { $0.group == group }
      if let place { moveInSearch(to: search.results.groupStarts[place]) }
    case .select(let index):
      moveInSearch(to: index)
      openHit()
    case .open: openHit()
    default: return nil
    }
    return []
  }

  /// Closes the search and remembers it; everything below it is as it was.
  private mutating func closeSearch() {
    guard let search = state.search else { return }
    state.lastSearch = search
    state.search = nil
  }

  private var searchPage: Int { max(1, state.size.height / 2) }

  private mutating func moveInSearch(to index: Int) {
    guard let search = state.search else { return }
    state.search?.isMarked = false
    state.search?.selection = min(max(0, index), max(0, search.results.count - 1))
  }

  /// Goes to the first hit of the next group, past the last to the first.
  private mutating func moveGroup(by steps: Int) {
    guard let search = state.search, !search.results.groups.isEmpty else { return }
    let starts = search.results.groupStarts
    let here = starts.lastIndex { $0 <= search.selection } ?? 0
    moveInSearch(to: starts[(here + steps + starts.count) % starts.count])
  }

  private mutating func openHit() {
    guard let found = state.search?.selected else {
      state.notice = lacksTexts ? SearchWords.reading : "nothing was found that could be opened"
      return
    }
    let location = casebook.location(of: found.item, asOf: state.moment(in: casebook))
    closeSearch()
    go(to: location)
  }

  /// Typing changes what is looked for.
  mutating func editSearch(_ key: Key) {
    guard let search = state.search else { return }
    switch key.code {
    case .character(let character) where key.modifiers.isDisjoint(with: [.control, .alt]):
      typeInSearch(String(character))
    case .character("u") where key.modifiers == .control:
      look(for: "")
    case .character("w") where key.modifiers == .control:
      look(for: search.isMarked ? "" : search.query.droppingLastWord)
    case .backspace:
      if search.query.isEmpty {
        closeSearch()
      } else {
        look(for: search.isMarked ? "" : String(search.query.dropLast()))
      }
    default: break
    }
  }

  /// Adds to the query, or takes its place when it is marked.
  mutating func typeInSearch(_ text: String) {
    guard let search = state.search, !text.isEmpty else { return }
    look(for: String(((search.isMarked ? "" : search.query) + text).prefix(SearchQuery.characterLimit)))
  }

  private mutating func look(for query: String) {
    state.search?.query = query
    state.search?.isMarked = false
    state.search?.selection = 0
    findInSearch()
  }

  /// Finds what the query asks for, unless that is what was found last.
  private mutating func findInSearch() {
    guard let searchIndex, let search = state.search else { return }
    let wanted = SearchQuery(search.query)
    guard !search.results.query.asksTheSame(as: wanted) else { return }
    let results = searchIndex.found(wanted, limit: SearchState.hitLimit)
    state.search?.results = results
    state.search?.miss = results.groups.isEmpty && !wanted.isEmpty ? searchIndex.miss(of: wanted) : nil
  }
}

extension String {
  /// The text without its last word and the blanks behind it.
  fileprivate var droppingLastWord: String {
    var rest = self[...]
    while rest.last?.isWhitespace == true { rest.removeLast() }
    while let last = rest.last, !last.isWhitespace { rest.removeLast() }
    return String(rest)
  }
}
