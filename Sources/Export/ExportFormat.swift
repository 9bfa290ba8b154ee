import CaseModel
import CrossImpact

/// What a handout can be written as.
public enum ExportFormat: String, CaseIterable, Sendable {
  /// CommonMark, for a learning platform or an editor.
  case markdown
  /// One page that needs nothing else, for a browser and a printer.
  case html
  /// The items as they are, for programs.
  case json
  /// The JSON of the TimelineJS storytelling timeline.
  case timelinejs
  /// An iCalendar file (RFC 5545).
  case ics
  /// A table (RFC 4180) with one row a statement.
  case csv
  /// The cross-impact model as a project of ScenarioWizard, with the citations as its comments.
  case scw
  /// A drawing of a location that has one, as scalable vector graphics.
  case svg
  /// The relations as a graph in the DOT language of Graphviz.
  case dot
  /// The relations as a graph in GraphML.
  case graphml

  /// Whether the format holds nothing but events.
  public var holdsOnlyEvents: Bool { self == .ics || self == .timelinejs }

  /// Whether the format holds a drawing, which only some locations have; see ``Drawing/exists(of:)``.
  public var isDrawing: Bool { self == .svg }

  /// Whether the format holds nothing but relations.
  public var holdsOnlyRelations: Bool { self == .dot || self == .graphml }

  /// The handout in this format, as UTF-8 text.
  ///
  /// The same handout gives the same text at any time and on any machine.
  ///
  /// - Complexity: O(n) in the length of the text, and O(e²) in the events of a drawing.
  public func text(of handout: Handout) -> String {
    switch self {
    case .markdown: MarkdownHandout(handout).text
    case .html: HTMLHandout(handout).text
    case .json: JSONHandout(handout).value.text + "\n"
    case .timelinejs: TimelineJSHandout(handout).value.text + "\n"
    case .ics: CalendarHandout(handout).text
    case .csv: TableHandout(handout).text
    case .scw: Self.project(of: handout)?.text ?? ""
    case .svg: Drawing.svg(of: handout)?.source ?? ""
    case .dot: DotHandout(handout).text
    case .graphml: GraphMLHandout(handout).text
    }
  }

  /// The handout in this format, as a file holds it: a project in the encoding that ScenarioWizard reads, all else in UTF-8.
  public func bytes(of handout: Handout) -> [UInt8] {
    self == .scw ? Self.project(of: handout)?.bytes ?? [] : Array(text(of: handout).utf8)
  }

  private static func project(of handout: Handout) -> ScenarioWizardProject? {
    handout.excerpt.model.map { ScenarioWizardProject($0, in: handout.excerpt) }
  }
}
