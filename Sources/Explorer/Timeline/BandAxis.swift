import EDTF

/// The words along the band of time, as many as its scale has room for.
struct BandAxis {
  struct Tick {
    let text: String
    let column: Int
    /// The columns that the tick's stretch of time covers.
    let columns: Range<Int>
    /// Its days, as days since 1970-01-01.
    let days: Range<Int>
    /// Whether the stretch has room to show what is inside it.
    let isRoomy: Bool
  }

  /// Years; months with their year when a month is wide.
  private(set) var major: [Tick] = []
  /// Months, the first months of quarters, or days.
  private(set) var minor: [Tick] = []

  init(scale: TimeScale) {
    let first = Day(ordinal: scale.days.lowerBound)
    let last = Day(ordinal: max(scale.days.lowerBound, scale.days.upperBound - 1))
    let daysPerColumn = Double(scale.days.count) / Double(max(1, scale.width))
    if scale.pieces.count == 1, daysPerColumn <= 2 {
      addMonths(scale, first, last)
      addDays(scale, first, last, every: daysPerColumn < 0.5 ? 1 : 7)
    } else {
      addYears(scale, first, last)
    }
    major = Self.apart(major)
    minor = Self.apart(minor)
  }

  /// The ticks without those that the next one would touch.
  private static func apart(_ ticks: [Tick]) -> [Tick] {
    ticks.indices.filter { index in
      index == ticks.count - 1 || ticks[index].column + ticks[index].text.utf8.count < ticks[index + 1].column
    }.map { ticks[$0] }
  }

  private mutating func addYears(_ scale: TimeScale, _ first: Day, _ last: Day) {
    let count = last.year - first.year + 1
    let step = max(1, (count * 6 + scale.width - 1) / max(1, scale.width))
    for year in stride(from: first.year, through: last.year, by: step) {
      guard let january = Day(year: year, month: 1, day: 1),
        let columns = Self.columns(scale, from: january, months: 12 * step), columns.count >= 4
      else { continue }
      let isRoomy = step == 1 && columns.count >= 12
      let days = january.ordinal..<january.movingMonths(by: 12 * step).ordinal
      major.append(
        Tick(text: String(year), column: columns.lowerBound, columns: columns, days: days, isRoomy: isRoomy))
      if isRoomy {
        let length = columns.count >= 24 ? 1 : 3
        for (index, name) in Self.months.enumerated() where index % length == 0 {
          let month = january.movingMonths(by: index)
          guard let columns = Self.columns(scale, from: month, months: length) else { continue }
          let text = columns.count >= 4 * length ? name : String(name.prefix(1))
          let days = month.ordinal..<month.movingMonths(by: length).ordinal
          minor.append(
            Tick(text: text, column: columns.lowerBound, columns: columns, days: days, isRoomy: false))
        }
      }
    }
  }

  private mutating func addMonths(_ scale: TimeScale, _ first: Day, _ last: Day) {
    var month = first.movingMonths(by: 0)
    while month <= last {
      if let columns = Self.columns(scale, from: month, months: 1), columns.count >= 10 {
        let text = "\(Self.months[month.month - 1]) \(month.year)"
        let days = month.ordinal..<month.movingMonths(by: 1).ordinal
        major.append(
          Tick(text: text, column: columns.lowerBound, columns: columns, days: days, isRoomy: true))
      }
      let next = month.movingMonths(by: 1)
      guard next > month else { break }
      month = next
    }
  }

  private mutating func addDays(_ scale: TimeScale, _ first: Day, _ last: Day, every step: Int) {
    var day = first
    while day <= last {
      if step == 1 || ((day.day - 1) % step == 0 && day.day <= 22) {
        let start = scale.column(of: day.ordinal)
        let end = max(start + 1, scale.column(of: day.ordinal + step))
        minor.append(
          Tick(
            text: String(day.day), column: start, columns: start..<end,
            days: day.ordinal..<(day.ordinal + step), isRoomy: false))
      }
      // After the last day there is comes the same day again.
      let next = day.adding(days: 1)
      guard next > day else { break }
      day = next
    }
  }

  /// The columns of so many months from the first day of one.
  private static func columns(_ scale: TimeScale, from month: Day, months: Int) -> Range<Int>? {
    let next = month.movingMonths(by: months)
    guard let columns = scale.columns(from: month.ordinal, through: next.ordinal - 1) else { return nil }
    return columns.lowerBound..<max(columns.lowerBound + 1, min(scale.width, scale.column(of: next.ordinal)))
  }

  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}
