import Canvas
import CaseModel
import Explorer

/// Measures searching: making the index, and a key of the query until its frame is drawn.
struct SearchBenchmark {
  let casebook: Casebook

  private static let size = Size(width: 110, height: 30)

  func run() {
    let index = SearchIndex(casebook)
    Benchmark.report(
      Stopwatch("search: the first /, \(index.wordCount) words", count: 7) { _ in
        var application = Application(casebook: casebook, size: Self.size)
        application.perform(.showSearch)
        return application.frame().grid.size.width
      })
    for query in [
      "e", "a", "ko", "kor", "russia", "김", "event", "e a o", "a e i o u r s t", "zzzz", "kortia",
    ] {
      typing(query)
    }
    moving()
  }

  /// The last key of a query, from the key to the frame.
  private func typing(_ query: String) {
    var start = Application(casebook: casebook, size: Self.size)
    start.perform(.showSearch)
    _ = start.handle(.pasted(String(query.dropLast())))
    var renderer = FrameRenderer()
    _ = renderer.frame(of: start)
    let found = SearchIndex(casebook).found(SearchQuery(query)).total
    Benchmark.report(
      Stopwatch("search: the last key of “\(query)”, \(found) hits", count: 15) { _ in
        var application = start
        if let last = query.last { _ = application.handle(.key(Key(.character(last)))) }
        return renderer.frame(of: application).grid.size.width
      })
  }

  /// The cursor among the hits.
  private func moving() {
    var application = Application(casebook: casebook, size: Self.size)
    application.perform(.showSearch)
    _ = application.handle(.pasted("e"))
    var renderer = FrameRenderer()
    Benchmark.report(
      Stopwatch("search: the next hit, update and frame", count: 100) { run in
        application.perform(run / 40 % 2 == 0 ? .selectNext : .selectPrevious)
        return renderer.frame(of: application).grid.size.width
      })
  }
}
