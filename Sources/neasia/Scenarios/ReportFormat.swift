import ArgumentParser
import CrossImpact

/// How an answer about scenarios is written.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json, csv
  /// A solution list of ScenarioWizard.
  case sl
  /// A project of ScenarioWizard.
  case scw

  /// What is asked.
  enum Question: String {
    case list, basins, robustness, explain, from

    /// The formats that can hold the answer.
    var formats: [ReportFormat] {
      switch self {
      case .list: ReportFormat.allCases
      case .basins, .robustness: [.text, .json, .csv]
      case .explain, .from: [.text, .json]
      }
    }
  }
}

extension SuccessionRule: ExpressibleByArgument {}
