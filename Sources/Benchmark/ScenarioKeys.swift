import Canvas
import CaseModel
import Explorer

/// Measures the keys of the scenario screen: what each changes, and the frame after it.
struct ScenarioKeys {
  let casebook: Casebook

  /// The time in which a picture must follow a key.
  private static let aim = 16_000.0

  /// A key and the one that takes it back, so that both can be pressed over and over.
  private static let keys: [(name: String, forth: Command, back: Command)] = [
    ("question", .selectNext, .selectPrevious), ("answer", .nextAnswer, .previousAnswer),
    ("force", .toggleForced, .toggleForced), ("settle, undo", .settleStep, .undoWhatIf),
    ("settle to the end, undo", .settleFully, .undoWhatIf), ("nearest, undo", .jumpToNearest, .undoWhatIf),
    ("era", .earlier, .later), ("if … then", .showBranches, .showBranches),
    ("hangs on", .showRobustness, .showRobustness), ("side by side", .compareScenarios, .compareScenarios),
    ("list", .listScenarios, .close), ("opening the screen", .showTimeline, .showScenarios),
  ]

  /// Prints a line for every key, and whether all are within the aim.
  func run() {
    let size = Size(width: 110, height: 30)
    var greatest = 0.0
    for key in Self.keys {
      let place = ScenarioLocation(era: casebook.eras.last?.id)
      var application = Application(casebook: casebook, location: .scenario(place), size: size)
      var renderer = FrameRenderer()
      let stopwatch = Stopwatch("110x30 key \(key.name): update and frame", count: 200) { run in
        application.perform(run % 2 == 0 ? key.forth : key.back)
        return renderer.frame(of: application).grid.size.width
      }
      Benchmark.report(stopwatch)
      greatest = max(greatest, stopwatch.nearlyGreatest)
    }
    print("  nineteen twentieths of every key are within 16 ms: \(greatest < Self.aim ? "yes" : "no")")
  }
}
