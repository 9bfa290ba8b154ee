import CaseModel
import EDTF

/// The stretch of time that the band shows when it is zoomed in.
struct BandWindow {
  /// How many columns one day has, as a fraction.
  let columns: Int
  let perDays: Int

  /// Nothing at the widest zoom, which shows the whole case.
  init?(zoom: TimelineLocation.Zoom) {
    switch zoom {
    case .year: return nil
    case .quarter: (columns, perDays) = (1, 5)
    case .month: (columns, perDays) = (1, 1)
    case .day: (columns, perDays) = (4, 1)
    }
  }

  /// How many days fit into a width; at least 1.
  func days(in width: Int) -> Int {
    max(1, width * perDays / columns)
  }

  /// The first day to show so that a day is seen: the present one while it is well inside, so that the band stands still
  /// while the cursor moves.
  func start(showing day: Int, from present: Int?, columns width: Int, within span: ClosedRange<Day>) -> Int {
    let days = days(in: width)
    let margin = days / 6
    let first = span.lowerBound.ordinal
    let latest = max(first, span.upperBound.ordinal + 1 - days)
    if let present, present >= first, present <= latest,
      day >= min(present + margin, first + days) || present == first,
      day < present + days - margin || present == latest, (present..<(present + days)).contains(day)
    {
      return present
    }
    return min(max(first, day - days / 2), latest)
  }

  /// The scale of the window.
  func scale(start: Int, width: Int) -> TimeScale {
    TimeScale.uniform(start..<(start + days(in: width)), width: width)
  }
}
