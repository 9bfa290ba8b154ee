import Canvas

/// Where the list of claims and the detail of the one under the cursor stand.
struct ClaimsLayout {
  let header: Region
  let rows: Region
  let rule: Region
  let detail: Region

  init(_ content: Region) {
    let detailHeight =
      switch content.height {
      case 50...: 14
      case 26...: 9
      case 20...: 8
      default: 5
      }
    let (list, below) = content.splitBottom(detailHeight + 1)
    header = list.row(0).inset(left: 1, right: 1)
    rows = list.inset(left: 1, top: 1, right: 1)
    rule = below.row(0)
    detail = below.inset(left: 2, top: 1, right: 2)
  }
}

/// The columns of the list of claims at a width; what there is no room for stands in the detail only.
struct ClaimColumns {
  let when: Int
  let holder: Int?
  let subject: Int
  let stand: Int?
  let summary: Int
  let certainty: Int?
  /// The column after the last.
  let end: Int

  /// The columns that a time takes: written out where there is room, else in years.
  let whenColumns: Int

  private static let certaintyColumns = 8
  private static let groundsColumns = 6

  init(_ region: Region) {
    when = region.x + 1
    end = region.maxX - 1
    whenColumns = region.width >= 130 ? 18 : 7
    let who = when + whenColumns + 1
    if region.width >= 100 {
      holder = who
      subject = who + 13
      stand = subject + 13
      summary = subject + 27
      certainty = end - Self.groundsColumns - Self.certaintyColumns - 1
    } else {
      stand = nil
      certainty = nil
      holder = region.width < 72 ? nil : who
      subject = region.width < 72 ? who : who + 13
      summary = subject + 13
    }
  }
}
