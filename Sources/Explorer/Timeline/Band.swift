import CaseModel

/// What the band of time was worked out for.
public struct BandSubject: Hashable, Sendable {
  let filter: EventFilter
  let zoom: TimelineLocation.Zoom
  let layout: TimelineLocation.Layout
  let windowStart: Int?
  let width: Int
}

/// The events on the band of time: what stands in each column, and the stretches that cover several.
///
/// Worked out once for a filter, a zoom and a width, so that a moving cursor costs the width of the band and not the number of events.
public struct Band: Equatable, Sendable {
  /// What begins in one column.
  public struct Mark: Equatable, Sendable {
    /// How many events begin there.
    public var count = 0
    /// Whether the case is told by one of them.
    public var hasHeadline = false
    /// The first of the events shown that begins here.
    public var first = 0
  }

  /// An event that lasts, or whose date is coarse, over the columns it covers.
  public struct Stretch: Equatable, Sendable {
    /// The columns of the band, from 0.
    public let columns: ClosedRange<Int>
    /// Which of the events shown.
    public let index: Int
    /// How its line is drawn.
    public let shape: StretchShape
    /// Whether the case is told by it.
    public let isHeadline: Bool
  }

  /// What an actor takes part in that begins in one column of its lane.
  struct LaneMark: Equatable, Sendable {
    let column: Int
    /// Which of the events shown; never empty.
    var indices: [Int]
    var weight: Int
    var isHeadline: Bool

    mutating func add(_ event: Event, index: Int) {
      indices.append(index)
      weight = max(weight, event.weight)
      isHeadline = isHeadline || event.isHeadline
    }
  }

  /// What it was worked out for.
  public let subject: BandSubject
  /// Where its days stand.
  public let scale: TimeScale
  /// Positions in the casebook's events of those shown.
  let positions: [Int]
  /// What begins in each column.
  public private(set) var marks: [Mark]
  /// Rows of stretches that do not overlap, the weightiest first.
  public private(set) var rows: [[Stretch]] = []

  /// The marks of every lane; empty unless lanes are shown.
  private(set) var lanes: [Identifier<PoliticalActor>: [LaneMark]] = [:]

  /// Beyond so many stretches the band shows marks only; more would say nothing.
  private static let stretchLimit = 60
  private static let rowLimit = 3

  init(subject: BandSubject, scale: TimeScale, casebook: Casebook, visible: [Int]) {
    self.subject = subject
    self.scale = scale
    positions = visible
    marks = Array(repeating: Mark(), count: scale.width)
    var stretches: [Stretch] = []
    for (index, position) in visible.enumerated() {
      let extent = casebook.extent(ofEventAt: position)
      guard extent.first < scale.days.upperBound else { break }
      let column = scale.column(of: extent.first)
      if marks.indices.contains(column) {
        if marks[column].count == 0 { marks[column].first = index }
        marks[column].count += 1
        if casebook.events[position].isHeadline { marks[column].hasHeadline = true }
        if subject.layout == .lanes { addToLanes(casebook.events[position], index: index, column: column) }
      }
      if extent.last > extent.first, let columns = scale.columns(from: extent.first, through: extent.last),
        columns.count > 2
      {
        stretches.append(
          Stretch(
            columns: columns, index: index, shape: StretchShape(casebook.events[position].date.expression),
            isHeadline: casebook.events[position].isHeadline))
      }
    }
    if stretches.count <= Self.stretchLimit {
      stack(stretches, weight: { casebook.events[visible[$0.index]].weight })
    }
  }

  private mutating func addToLanes(_ event: Event, index: Int, column: Int) {
    for actor in event.participants {
      if let last = lanes[actor]?.indices.last, lanes[actor]?[last].column == column {
        lanes[actor]?[last].add(event, index: index)
      } else {
        lanes[actor, default: []].append(
          LaneMark(column: column, indices: [index], weight: event.weight, isHeadline: event.isHeadline))
      }
    }
  }

  /// Lays stretches into as few rows as they need, heavy ones first.
  private mutating func stack(_ stretches: [Stretch], weight: (Stretch) -> Int) {
    for stretch in stretches.sorted(by: { (-weight($0), $0.index) < (-weight($1), $1.index) }) {
      if let row = rows.firstIndex(where: { row in
        row.allSatisfy {
          $0.columns.upperBound + 1 < stretch.columns.lowerBound
            || stretch.columns.upperBound + 1 < $0.columns.lowerBound
        }
      }) {
        rows[row].append(stretch)
      } else if rows.count < Self.rowLimit {
        rows.append([stretch])
      }
    }
  }

  /// The most events that begin in one column; the height of the density picture.
  public var greatestCount: Int { marks.map(\.count).max() ?? 0 }
}
