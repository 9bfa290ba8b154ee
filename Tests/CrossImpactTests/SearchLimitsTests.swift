import CrossImpact
import Testing

@Suite("The limits of a search")
struct SearchLimitsTests {
  /// Eight descriptors of three variants in which everything is consistent.
  private let free = CrossImpactMatrix(
    descriptors: (0..<8).map { Descriptor(name: "\($0)", variants: ["a", "b", "c"]) })

  @Test("A matrix without judgements has every scenario, each visited once and the way to it")
  func everything() throws {
    let result = try ConsistencySearch(free).run()
    #expect(result.scenarios.count == 6561)
    #expect(result.progress.visited == (0...8).reduce(0) { sum, _ in sum * 3 + 1 })
  }

  @Test("No more scenarios are kept than are wanted, and the result says so", arguments: [0, 1, 100])
  func limit(limit: Int) async throws {
    let search = try ConsistencySearch(free)
    let result = search.run(limit: limit)
    #expect(result.scenarios.count == limit)
    #expect(result.ending == .limitReached)
    #expect(await search.runConcurrently(parts: 8, limit: limit).ending == .limitReached)
    #expect(try OdometerSweep(free).run(limit: limit).scenarios.count == limit)
  }

  @Test("The caller is asked after every so many partial scenarios, and can end the search")
  func cancellation() throws {
    let search = try ConsistencySearch(free)
    var asked: [Int64] = []
    let result = search.run(every: 100) { progress in
      asked.append(progress.visited)
      return asked.count < 5
    }
    #expect(asked == [100, 200, 300, 400, 500])
    #expect(result.ending == .stopped)
    #expect(!result.scenarios.isEmpty)
    #expect(result.progress.share > 0 && result.progress.share < 1)
    #expect(try OdometerSweep(matrixBeyondSweeping).run { _ in false }.ending == .stopped)
  }

  private var matrixBeyondSweeping: CrossImpactMatrix {
    CrossImpactMatrix(
      descriptors: (0..<42).map { Descriptor(name: "\($0)", variants: ["a", "b", "c"]) })
  }

  @Test("A space too large to count is searched until the caller has enough")
  func hugeSpace() throws {
    let matrix = matrixBeyondSweeping
    #expect(matrix.scenarioCount == nil)
    #expect(matrix.approximateScenarioCount > 1e20)
    #expect(try ConsistencySearch(matrix).run(limit: 10).scenarios.count == 10)
  }

  @Test("Searching in parts at once finds the same, and stops when it is told to")
  func concurrency() async throws {
    let search = try ConsistencySearch(Somewhereland.matrix)
    #expect(await search.runConcurrently().scenarios == search.run().scenarios)
    #expect(await search.runConcurrently(parts: 4) { _ in false }.ending == .stopped)
    let endless = try ConsistencySearch(matrixBeyondSweeping)
    let task = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      return await endless.runConcurrently(parts: 4, limit: .max)
    }
    #expect(await task.value.ending == .stopped)
  }

  @Test("Parts are disjoint and never more than wanted", arguments: [1, 2, 3, 16, 10_000_000])
  func parts(count: Int) throws {
    let parts = try ConsistencySearch(Somewhereland.matrix).parts(count)
    #expect((1...max(1, min(count, 4096))).contains(parts.count))
    let found = parts.flatMap { $0.run().scenarios }
    #expect(found.sorted() == Somewhereland.published.map(\.scenario).sorted())
    let again = parts.flatMap { $0.parts(3) }.flatMap { $0.run().scenarios }
    #expect(again.sorted() == found.sorted())
  }

  @Test("Matrices of nothing have no scenario")
  func nothing() throws {
    let empty = CrossImpactMatrix(descriptors: [])
    let hollow = CrossImpactMatrix(descriptors: [
      Descriptor(name: "hollow", variants: []), Descriptor(name: "full", variants: ["a"]),
    ])
    for matrix in [empty, hollow] {
      #expect(try matrix.consistentScenarios() == [])
      #expect(try ConsistencySearch(matrix).parts(4).flatMap { $0.run().scenarios } == [])
      #expect(try OdometerSweep(matrix).run().scenarios == [])
      #expect(try matrix.basins().attractors == [])
      #expect(try matrix.robustness().effects == [])
      #expect(matrix.scenarioCount == 0)
      #expect(matrix.inputs.count == matrix.descriptors.count)
    }
  }

  @Test("What is forced must exist, and the message says what does")
  func forced() {
    let matrix = Somewhereland.matrix
    #expect(throws: CrossImpactError.noSuchDescriptor(6, count: 6)) {
      try matrix.consistentScenarios(under: ConsistencyTerms(forced: [6: 0]))
    }
    #expect(throws: CrossImpactError.noSuchVariant(2, descriptor: "D", count: 2)) {
      try matrix.basins(forced: [3: 2])
    }
    #expect(throws: CrossImpactError.noSuchVariant(-1, descriptor: "D", count: 2)) {
      try matrix.succession(from: Scenario([0, 0, 0, 0, 0, 0]), forced: [3: -1])
    }
    #expect("\(CrossImpactError.noSuchVariant(2, descriptor: "D", count: 2))".contains("counted from 0"))
  }
}
