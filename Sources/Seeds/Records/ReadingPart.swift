import CaseModel

/// What a reading of some sections needs of the reading that surveyed all of them; plain values, so that it may run on another thread.
struct ReadingStart: Sendable {
  let trees: [SeedTree]
  let isWhole: Bool
  let names: SeedNames
  let sources: [String: Source]
  let hasAllSources: Bool
  let states: Set<String>

  init(_ reading: SeedReading) {
    trees = reading.trees
    isWhole = reading.isWhole
    names = reading.names
    sources = reading.sources
    hasAllSources = reading.hasAllSources
    states = reading.states
  }
}

/// What such a reading found, for the one that it went on from.
struct ReadingFindings: Sendable {
  let problems: SeedProblems
  let names: SeedNames
  let noticed: [SeedProblem]
  let citations: [PlacedCitation]

  init(_ reading: SeedReading) {
    problems = reading.problems
    names = reading.names
    noticed = reading.noticed
    citations = reading.citations
  }
}
