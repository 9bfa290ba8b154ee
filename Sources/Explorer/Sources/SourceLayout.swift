import Canvas

/// Where the parts of the sources screen stand on a screen of a certain size.
///
/// Below the heading stand the paragraphs and, beside them, what is said of the one under the cursor. On narrow screens the one takes
/// the place of the other.
struct SourceLayout {
  let heading: Region
  /// The row of the line below the heading.
  let rule: Int
  /// The column of the line between the two parts, where both are shown.
  let divider: Int?
  let list: Region
  let side: Region

  /// The least width at which both parts are shown.
  static let splitThreshold = 80

  init(content: Region) {
    let (top, rest) = content.splitTop(2)
    heading = top.inset(left: 2, right: 2)
    rule = rest.y
    let below = rest.inset(top: 1)
    if content.width >= Self.splitThreshold {
      let (left, right) = below.splitLeft(min(64, content.width * 46 / 100))
      divider = right.x
      list = left.inset(left: 2, right: 1)
      side = right.inset(left: 3, right: max(2, right.width - 100))
    } else {
      divider = nil
      list = below.inset(left: 2, right: 2)
      side = list
    }
  }

  /// Whether both parts are shown.
  var isSplit: Bool { divider != nil }
}
