import CaseModel
import Runtime

/// The texts of a large case, read while the explorer goes on.
struct IndexErrand {
  private let thread = SecondThread()
  private let errand: Errand<SearchIndex>

  /// Begins to read.
  init(_ casebook: Casebook) {
    errand = thread.begin { SearchIndex(casebook) }
  }

  /// What becomes ready when they have been read; nothing when nobody reads them before they are asked for.
  var watch: Watch? { thread.watch }

  /// The index of the texts.
  var index: SearchIndex { errand.value() }
}
