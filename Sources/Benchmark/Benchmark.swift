import Canvas
import CaseModel
import Explorer
import Runtime
import Seeds

/// Measures the explorer from inside: opening a case, a key, a frame; on the real case and on a generated one.
///
/// `swift run -c release neasia-benchmark [FOLDER]`; `neasia-benchmark --scenarios` measures the scenario screen and
/// the search for scenarios, `--views` the map, the tension curve and the web of relations, and `--class` a class, see
/// ``ClassBenchmark``.
@main
enum Benchmark {
  static func main() async {
    let argument = CommandLine.arguments.dropFirst().first
    do {
      let folder = try SeedLocation(
        option: argument?.hasPrefix("--") == true ? nil : argument,
        environment: Environment.value("NEASIA_SEEDS"),
        executable: CurrentProcess.executablePath
      ).resolve()
      let real = try folder.files()
      if argument == "--class" {
        try ClassBenchmark.run(
          Array(CommandLine.arguments.dropFirst(2)), casebook: try SeedLoader.load(files: real).casebook,
          dropIn: "\(folder.path)/../../docs/classroom/classroom.conf")
        return
      }
      if argument == "--scenarios" {
        print("the scenario screen of the case in \(folder.path)")
        ScenarioKeys(casebook: try SeedLoader.load(files: real).casebook).run()
        await ScenarioBenchmark.run()
        return
      }
      if argument == "--views" {
        let atlas = MapFolder(of: folder).load().atlas
        print("the views of the case in \(folder.path)")
        ViewBenchmark(casebook: try SeedLoader.load(files: real).casebook, atlas: atlas).run()
        print("the views of a generated case of 10,000 events")
        let large = try SeedLoader.load(
          files: GeneratedCase(events: 10_000, claims: 1_000, hasPlaces: true).files)
        ViewBenchmark(casebook: large.casebook, atlas: atlas).run()
        return
      }
      print("the case in \(folder.path)")
      try measure(real)
      SearchBenchmark(casebook: try SeedLoader.load(files: real).casebook).run()
      print("a generated case of 10,000 events")
      try measure(GeneratedCase(events: 10_000, claims: 1_000).files)
      print("a generated case of 10,000 events and 50,000 claims")
      let large = try SeedLoader.load(files: GeneratedCase(events: 10_000, claims: 50_000).files)
      SearchBenchmark(casebook: large.casebook).run()
    } catch {
      StandardError.write("neasia-benchmark: \(error)\n")
      CurrentProcess.exit(1)
    }
  }

  private static func measure(_ files: [SeedFile]) throws {
    let casebook = try SeedLoader.load(files: files).casebook
    report(
      Stopwatch("open: seeds to casebook", count: 15) { _ in
        (try? SeedLoader.load(files: files))?.casebook.events.count ?? 0
      })
    for size in [Size(width: 80, height: 24), Size(width: 110, height: 30), Size(width: 200, height: 60)] {
      measure(casebook, size)
      measureClaims(casebook, size)
    }
  }

  private static func measure(_ casebook: Casebook, _ size: Size) {
    let name = "\(size.width)x\(size.height)"
    var application = Application(casebook: casebook, size: size)
    application.perform(.selectFirst)
    report(
      Stopwatch("\(name) first frame", count: 15) { _ in
        Application(casebook: casebook, size: size).frame().grid.size.width
      })
    var renderer = FrameRenderer()
    let count = max(1, application.state.timeline.visible.count - 1)
    for (keyName, forth, back) in [
      ("event", Command.selectNext, Command.selectPrevious), ("actor", .nextActor, .previousActor),
    ] {
      report(
        Stopwatch("\(name) key \(keyName): update and frame", count: 600) { run in
          application.perform(run / count % 2 == 0 ? forth : back)
          return renderer.frame(of: application).grid.size.width
        })
    }
  }

  private static func measureClaims(_ casebook: Casebook, _ size: Size) {
    let location = Location.claims(ClaimsLocation())
    var application = Application(casebook: casebook, location: location, size: size)
    var renderer = FrameRenderer()
    let count = max(1, casebook.claims.count - 1)
    report(
      Stopwatch("\(size.width)x\(size.height) key claim: update and frame", count: 600) { run in
        application.perform(run / count % 2 == 0 ? .selectNext : .selectPrevious)
        return renderer.frame(of: application).grid.size.width
      })
  }

  static func report(_ stopwatch: Stopwatch) {
    print("  " + stopwatch.line)
  }
}
