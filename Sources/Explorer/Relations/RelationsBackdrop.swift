import Canvas
import CaseModel
import EDTF

/// The part of the web of relations that stays while the cursor moves: title, legend, the line beside the pane, the matrix, and
/// the lines of a graph.
struct RelationsBackdrop: Equatable {
  private let layout: RelationsLayout
  private let moment: Day?
  private let against: Day?
  private let form: RelationsLocation.Form
  private let marksTriad: Bool
  private let matrix: MatrixView.Plan?
  /// Who is on the graphs: of many actors, not all.
  private let graphs: [[Identifier<PoliticalActor>]]

  /// Nothing on other screens.
  init?(_ application: Application) {
    guard let location = application.relationsLocation, let matrix = application.state.relations.matrix else {
      return nil
    }
    let relations = application.state.relations
    layout = application.relationsLayout(application.state.content)
    moment = matrix.day
    against = relations.other?.day
    form = location.form
    marksTriad =
      form == .graph
      && (relations.unbalanced + relations.otherUnbalanced).contains { triad in
        location.pair.map(triad.contains) == true
      }
    self.matrix = form == .graph ? nil : Self.view(application, location)?.plan(layout.body)
    graphs = form == .matrix ? [] : RelationsGraphs(application, location, layout).graphs.map(\.view.actors)
  }

  func draw(into frame: inout Frame, _ application: Application) {
    guard let location = application.relationsLocation else { return }
    RelationsTitle(state: application.state.relations).draw(into: &frame, region: layout.title)
    if let matrix {
      Self.view(application, location)?.draw(matrix, into: &frame, region: layout.body)
    } else {
      RelationsGraphs(application, location, layout).drawGround(into: &frame)
    }
    RelationsLegend(form: form, comparesMoments: against != nil, marksTriad: marksTriad)
      .draw(into: &frame, region: layout.legend, isASCII: application.state.appearance.isASCII)
    layout.split.drawRule(into: &frame)
  }

  /// The matrix of the moment.
  static func view(_ application: Application, _ location: RelationsLocation) -> MatrixView? {
    application.state.relations.matrix.map {
      MatrixView(matrix: $0, other: application.state.relations.other, pair: location.pair)
    }
  }
}

/// Draws the line above the web: the moment or the two moments, and how many triads are out of balance.
struct RelationsTitle {
  let state: RelationsState

  func draw(into frame: inout Frame, region: Region) {
    guard let matrix = state.matrix else { return }
    var spans = [Span("Who stands how with whom", Style(.strong, .bold)), Span("  ")]
    if let other = state.other {
      spans.append(Span(other.day.label, Style(.secondary)))
      spans.append(Span(" \(frame.glyphs.arrowRight) ", Style(.accent)))
    }
    spans.append(Span(matrix.day.label, Style(.moment, .bold)))
    let end = frame.grid.put(spans, x: region.x, y: region.y, in: region)
    let count = state.unbalanced.count
    guard count > 0 else { return }
    let words = ["\(count) triad\(count == 1 ? "" : "s") out of balance", "\(count) out of balance"]
    guard let note = words.first(where: { end + 2 + $0.columns <= region.maxX }) else { return }
    frame.grid.put(note, x: region.maxX - note.columns, y: region.y, in: region, Style(.alarm))
  }
}
