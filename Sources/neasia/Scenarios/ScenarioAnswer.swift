import Runtime
import Scenarios

/// What is answered to a question about scenarios.
enum ScenarioAnswer {
  case list(ScenarioList)
  case basins(BasinReport)
  case robustness(RobustnessReport)
  case argument(ArgumentReport)
  case settling(SettlingReport)

  /// Whether the work was stopped before its end.
  var isPartial: Bool {
    switch self {
    case .list(let list): list.isPartial
    case .basins(let report): report.isPartial
    case .robustness(let report): report.isPartial
    case .argument, .settling: false
    }
  }

  /// The answer in a format; lines of text are as wide as the terminal, and at most 100 columns.
  func text(_ format: ReportFormat) -> String {
    // A terminal that does not know its size says 0.
    let columns = terminalSize(1)?.columns ?? 0
    let width = columns == 0 ? 100 : min(max(columns, 40), 100)
    return switch (self, format) {
    case (.list(let list), .json): list.json.text + "\n"
    case (.list(let list), .csv): list.csv.safeLines
    case (.list(let list), .sl): list.solutions.safeLines
    case (.list(let list), _): Self.text(list.lines(width: width))
    case (.basins(let report), .json): report.json.text + "\n"
    case (.basins(let report), .csv): report.csv.safeLines
    case (.basins(let report), _): Self.text(report.lines(width: width))
    case (.robustness(let report), .json): report.json.text + "\n"
    case (.robustness(let report), .csv): report.csv.safeLines
    case (.robustness(let report), _): Self.text(report.lines(width: width))
    case (.argument(let report), .json): report.json.text + "\n"
    case (.argument(let report), _): Self.text(report.lines(width: width))
    case (.settling(let report), .json): report.json.text + "\n"
    case (.settling(let report), _): Self.text(report.lines(width: width))
    }
  }

  private static func text(_ lines: [String]) -> String {
    lines.map { $0.escapedForTerminal + "\n" }.joined()
  }
}
