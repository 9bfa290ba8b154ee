import Canvas

/// Where the parts of the tension curve stand on a screen of a certain size.
///
/// From the top: whose curve it is, the band of time, the curve below the same columns, what it is made of at the moment, and what
/// the scale is. Each part gives up rows as the screen gets lower.
struct TensionLayout {
  let title: Region
  let band: Region
  let bandRows: BandRows
  let plot: Region
  /// Left of the curve: the values of the scale.
  let gutter: Region
  let rule: Region
  let list: Region
  let words: Region
  /// Whether there is room for all that is to be said of the scale, so that the list need not say it too.
  let saysAll: Bool

  /// Whether all that follows the moment is lit; lower screens light only where it is.
  let isRoomy: Bool

  private static let gutterWidth = 6
  private static let margin = 2
  /// The least width at which the formula and the scale are told below the list.
  private static let wideThreshold = 108

  init(_ content: Region) {
    let listRows: Int
    let wordRows: Int
    switch content.height {
    case 50...: (listRows, wordRows) = (14, 3)
    case 26... where content.width >= Self.wideThreshold: (listRows, wordRows) = (6, 4)
    case 20...: (listRows, wordRows) = (5, 2)
    default: (listRows, wordRows) = (4, 1)
    }
    isRoomy = content.height >= 26
    saysAll = wordRows >= 3 && content.width >= Self.wideThreshold
    bandRows = BandRows(height: content.height)
    let (above, bottom) = content.splitBottom(listRows + wordRows + 1)
    let (top, rest) = above.splitTop(1)
    title = top.inset(left: Self.margin, right: Self.margin)
    let (bandArea, plotArea) = rest.splitTop(bandRows.count)
    band = bandArea.inset(left: Self.gutterWidth, right: Self.margin)
    plot = plotArea.inset(left: Self.gutterWidth, right: Self.margin)
    gutter = plotArea.splitLeft(Self.gutterWidth - 1).left
    rule = bottom.row(0)
    let (listArea, wordArea) = bottom.inset(top: 1).splitBottom(wordRows)
    list = listArea.inset(left: Self.margin, right: Self.margin)
    words = wordArea.inset(left: Self.margin, right: Self.margin)
  }

  /// How many columns of time a screen has.
  static func columns(_ width: Int) -> Int { max(1, width - gutterWidth - margin) }
}
