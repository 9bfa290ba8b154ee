import Canvas
import CaseModel

/// Where the parts of the timeline stand on a screen of a certain size.
///
/// Wide screens have the actor's panel at the right; on others it takes the place of the list while it has the cursor. Each
/// part also gives up rows as the screen gets lower.
struct TimelineLayout {
  let band: Region
  let bandRows: BandRows
  /// The tension curve under the band; nothing when it is not shown or the screen is too low.
  let curve: Region?
  let rule: Int
  let main: Region
  let detail: Region
  /// Beside the list, or nothing when there is no room.
  let panel: Region?

  /// The least width at which the panel stands beside the list.
  static let panelThreshold = 100

  /// - Parameters:
  ///   - content: the screen between its bars.
  ///   - layout: what stands below the band.
  ///   - showsCurve: whether the tension curve is wanted under the band.
  init(_ content: Region, _ layout: TimelineLocation.Layout, showsCurve: Bool) {
    bandRows = BandRows(height: content.height)
    let left = Self.bandLeft(layout, content.width)
    let (top, below) = content.splitTop(bandRows.count)
    band = top.inset(left: left, right: 2)
    let (under, rest) = below.splitTop(showsCurve ? Self.curveRows(content.height) : 0)
    curve = under.isEmpty ? nil : under.inset(left: left, right: 2)
    rule = rest.y
    let body = rest.inset(top: 1)
    let detailHeight =
      switch content.height {
      case 50...: 12
      // Two rows for each of six lanes leave so much at the usual heights.
      case 26...: layout == .list ? 8 : 6
      // A dozen questions have room above so little.
      case 20...: layout == .pictures ? 4 : 6
      default: 4
      }
    let main: Region
    if content.width >= Self.panelThreshold, layout == .list {
      let width = min(60, max(42, content.width * 38 / 100))
      let (left, right) = body.splitRight(width)
      main = left
      panel = right.inset(left: 2, right: 1)
    } else {
      main = body
      panel = nil
    }
    let (list, bottom) = main.splitBottom(detailHeight)
    self.main = list.inset(left: 1, right: 1, bottom: 1)
    detail = bottom.inset(left: 2, right: 2)
  }

  /// How many rows the curve has at a height; none where the list needs them more.
  private static func curveRows(_ height: Int) -> Int {
    switch height {
    case 50...: 3
    case 26...: 2
    case 20...: 1
    default: 0
    }
  }

  /// The column at which the band begins: lanes and pictures have names at their left.
  static func bandLeft(_ layout: TimelineLocation.Layout, _ width: Int) -> Int {
    switch layout {
    case .list: 2
    case .lanes: 15
    case .pictures: min(26, max(15, width / 4))
    }
  }

  /// How many columns the band has.
  static func bandColumns(_ width: Int, _ layout: TimelineLocation.Layout) -> Int {
    max(1, width - bandLeft(layout, width) - 2)
  }
}

/// Which rows the band of time has at a height; what is left out stands in no row.
struct BandRows {
  let count: Int
  let years = 0
  let ticks: Int?
  let eraLine: Int
  let eraNames: Int?
  let stretches: Range<Int>
  let marks: Int

  init(height: Int) {
    switch height {
    case 50...:
      (ticks, eraLine, eraNames, stretches, marks, count) = (1, 2, 3, 4..<7, 7, 8)
    case 26...:
      (ticks, eraLine, eraNames, stretches, marks, count) = (1, 2, 3, 4..<6, 6, 7)
    case 20...:
      (ticks, eraLine, eraNames, stretches, marks, count) = (1, 2, nil, 3..<3, 3, 4)
    default:
      (ticks, eraLine, eraNames, stretches, marks, count) = (nil, 1, nil, 2..<2, 2, 3)
    }
  }
}
