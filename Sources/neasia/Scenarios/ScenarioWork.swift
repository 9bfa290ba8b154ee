import CrossImpact
import Runtime
import Scenarios

/// The long work of a study: it tells how far it is, and stops with what it has when the person interrupts it.
struct ScenarioWork {
  let study: Study
  let progress: ProgressLine

  /// The most scenarios that are kept.
  static let scenarioLimit = 100_000
  /// After how many partial scenarios a search asks whether it goes on; a large one takes tens of microseconds for each.
  static let interval = 512
  /// Into how many parts a search is split for two cores; they differ in size, so there are many.
  private static let partCount = 64
  /// Spaces of fewer pictures are searched sooner than a thread is started.
  private static let splitLimit = 1e6

  /// All consistent scenarios, searched for on two cores where that is worth a thread.
  func scenarios() throws(CrossImpactError) -> SearchResult {
    let search = try ConsistencySearch(study.subject.matrix, under: study.terms)
    if study.subject.matrix.approximateScenarioCount < Self.splitLimit {
      return search.run(limit: Self.scenarioLimit, every: Self.interval) {
        progress.goesOn("searching", $0.share)
      }
    }
    let queue = PartQueue(search.parts(Self.partCount))
    let (own, other) = concurrently {
      queue.work { progress.goesOn("searching", queue.share) }
    } _: {
      queue.work { !Interruption.isRequested }
    }
    return own.joined(with: other, limit: Self.scenarioLimit)
  }

  /// The basins; exact up to a number of starts, and of a sample beyond.
  func basins(exactLimit: Int, samples: Int, seed: UInt64) throws(CrossImpactError) -> Basins {
    try study.subject.matrix.basins(
      rule: study.rule, forced: study.terms.forced, exactLimit: exactLimit, samples: samples, seed: seed
    ) {
      progress.goesOn("settling pictures", $0)
    }
  }

  /// The judgements that the scenarios hang on.
  func robustness() throws(CrossImpactError) -> Robustness {
    try study.subject.matrix.robustness(under: study.terms) {
      progress.goesOn("changing judgements", $0.share)
    }
  }
}

/// The parts of a search, which threads take one after the other.
private final class PartQueue: Sendable {
  private let parts: [ConsistencySearch]
  private let queue: PositionQueue

  init(_ parts: [ConsistencySearch]) {
    self.parts = parts
    queue = PositionQueue(count: parts.count)
  }

  /// What share of the parts has been taken.
  var share: Double { queue.share }

  /// Searches parts until there are no more, or the caller has had enough, or too much was found.
  func work(_ goesOn: () -> Bool) -> SearchResult {
    let limit = ScenarioWork.scenarioLimit
    var result: SearchResult?
    while let index = queue.next() {
      let found = parts[index].run(limit: limit, every: ScenarioWork.interval) { _ in goesOn() }
      let sum = result?.joined(with: found, limit: limit) ?? found
      result = sum
      if sum.ending != .complete { break }
    }
    return result ?? .nothing
  }
}
