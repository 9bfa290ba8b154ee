/// The figures of several classes as the table of docs/performance.md.
struct ClassTable {
  let columns: [ClassFigures]

  var text: String {
    var rows = [
      row("followers") { "\($0.followers)" },
      "|---|" + columns.map { _ in "--:|" }.joined(),
      row("all of them in, who come at once, s") { Self.words($0.arrival) },
    ]
    rows += moves("cursor", \.cursor) + moves("another screen", \.screens) + moves("step", \.steps)
    rows += moves("another screen, a tenth stopped", \.awake)
    rows += [
      row("those who were stopped, going on to last byte, ms") { Self.words($0.waking) },
      row("PSS of a follower, MiB") { Self.words($0.memory / 1024) },
      row("at rest: processor time of all, of a core") { Self.words($0.idleProcessor) + " %" },
      row("at rest: bytes to all") { "\($0.idleBytes)" },
    ]
    for stage in columns.first?.hub.indices ?? 0..<0 {
      rows.append(
        row("hub \(columns[0].hub[stage].stage): PSS in MiB, descriptors") { figures in
          let hub = figures.hub[stage]
          return "\(Self.words(Double(hub.memory) / 1024)), \(hub.descriptors)"
        })
    }
    return rows.joined(separator: "\n") + "\n"
  }

  private func moves(_ name: String, _ moves: KeyPath<ClassFigures, ClassFigures.Moves>) -> [String] {
    [
      row("\(name): key to the slowest one's last byte, ms, median / p99") {
        Self.pair($0[keyPath: moves].slowest)
      },
      row("\(name): key to each one's last byte, ms, median / p99") { Self.pair($0[keyPath: moves].each) },
      row("\(name): bytes to a follower, median / most") {
        let bytes = $0[keyPath: moves].bytes
        return "\(Int(bytes.percentile(50))) / \(Int(bytes.percentile(100)))"
      },
      row("\(name): shown nothing") { "\($0[keyPath: moves].missed)" },
    ]
  }

  private func row(_ name: String, _ value: (ClassFigures) -> String) -> String {
    "| \(name) |" + columns.map { " \(value($0)) |" }.joined()
  }

  private static func pair(_ values: [Double]) -> String {
    "\(words(values.percentile(50))) / \(words(values.percentile(99)))"
  }

  private static func words(_ value: Double) -> String {
    value.isFinite ? Stopwatch.rounded(value) : "none"
  }
}
