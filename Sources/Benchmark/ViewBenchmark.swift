import Canvas
import CaseModel
import Explorer

/// Measures the map, the tension curve and the web of relations: the whole frame, and a key until its frame is drawn.
struct ViewBenchmark {
  let casebook: Casebook
  let atlas: MapAtlas

  private static let size = Size(width: 200, height: 60)

  func run() {
    frames("map, whole window", "map?zoom=1")
    frames("map, zoom 4", "map")
    frames("map, the peninsula", "map?zoom=6&place=KOR-place")
    frames("map, nearest", "map?zoom=12")
    keys("map, pan", "map?zoom=6", [.panNorth, .panEast, .panSouth, .panWest])
    keys("map, zoom", "map?zoom=5", [.zoomIn, .zoomOut])
    keys("map, next place", "map?zoom=3", [.placeEast, .placeWest])
    keys("map, next event", "map", [.earlier, .later])
    frames("tension, everybody", "tension")
    keys("tension, moment", "tension", [.momentLeft, .momentRight])
    frames("timeline with the curve", "timeline?curve=yes")
    keys("timeline with the curve, next event", "timeline?curve=yes", [.selectPrevious, .selectNext])
    frames("relations, matrix", "relations")
    frames("relations, graph", "relations?form=graph")
    keys("relations, graph, next partner", "relations?form=graph", [.partnerAfter, .partnerBefore])
    keys("relations, matrix, next partner", "relations", [.partnerAfter, .partnerBefore])
  }

  /// The application at a location, or at the screen's own when the case lacks what the location names.
  private func application(_ location: String) -> Application {
    let place = try? Location(parsing: location, in: casebook)
    let bare = location.split(separator: "&").first.map(String.init) ?? location
    var application = Application(
      casebook: casebook, location: place ?? (try? Location(parsing: bare, in: casebook)), size: Self.size)
    application.receive(atlas)
    return application
  }

  /// A picture from nothing: all lines, all labels.
  private func frames(_ name: String, _ location: String) {
    let application = application(location)
    Benchmark.report(
      Stopwatch("200x60 \(name): frame", count: 60) { _ in application.frame().grid.size.width })
  }

  /// Keys in turn, from the change of the state to the frame that keeps what has not changed.
  private func keys(_ name: String, _ location: String, _ commands: [Command]) {
    var application = application(location)
    var renderer = FrameRenderer()
    _ = renderer.frame(of: application)
    Benchmark.report(
      Stopwatch("200x60 \(name): key and frame", count: 200) { run in
        application.perform(commands[run % commands.count])
        return renderer.frame(of: application).grid.size.width
      })
  }
}
