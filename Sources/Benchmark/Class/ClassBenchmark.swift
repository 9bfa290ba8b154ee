import CaseModel
import Runtime

/// Measures classes: a leader and many followers, each on a terminal of 80 columns and 24 rows, all on this machine.
///
/// `neasia-benchmark --class [--terminals] [FOLLOWERS ...]`: over SSH and with 20, 100 and 500 followers unless told otherwise. The
/// program that is measured is the `neasia` beside this one.
enum ClassBenchmark {
  /// Measures, and prints the table of docs/performance.md.
  ///
  /// - Parameters:
  ///   - arguments: What stands behind `--class`.
  ///   - casebook: The case, for its walkthrough.
  ///   - dropIn: The path of the SSH server's shipped configuration.
  static func run(_ arguments: [String], casebook: Casebook, dropIn: String) throws {
    Interruption.note()
    let way = arguments.contains("--terminals") ? ClassSite.Way.terminals : .ssh
    let sizes = arguments.compactMap { Int($0) }.filter { (1...1000).contains($0) }
    let program =
      (CurrentProcess.executablePath ?? "").split(separator: "/").dropLast().map { "/" + $0 }
      .joined() + "/neasia"
    guard (try? Descriptor(opening: program, for: .read)) != nil else {
      throw ClassProblem.noProgram(path: program)
    }
    guard casebook.events.count > 1, let walkthrough = casebook.walkthroughs.first,
      walkthrough.steps.count > 1
    else { throw ClassProblem.noLesson }
    var columns: [ClassFigures] = []
    for size in sizes.isEmpty ? [20, 100, 500] : sizes {
      let site = try ClassSite(way, program: program, dropIn: dropIn)
      // Whoever is still there goes before the class does.
      defer { withExtendedLifetime(site) {} }
      var measurement = try ClassMeasurement(at: site, casebook: casebook)
      defer { measurement.end() }
      columns.append(try measurement.run(followers: size))
      StandardError.write("\(size) followers, \(way.rawValue): done\n")
    }
    print(ClassTable(columns: columns).text)
  }
}
