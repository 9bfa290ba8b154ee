import CaseModel

/// The claims that a filter leaves, in their order and under headings: what the claims screen shows.
///
/// It is worked out when the filter or the order changes and kept while the cursor moves.
public struct ClaimList: Equatable, Sendable {
  /// A heading and the claims below it.
  public struct Section: Equatable, Sendable {
    /// The words of the heading.
    public let title: String
    /// The first entry below the heading.
    public let start: Int
  }

  /// What stands in a line of the list.
  public enum Line: Equatable, Sendable {
    /// The heading of a section, by its position.
    case heading(Int)
    /// A claim, by its position in `entries`.
    case entry(Int)
  }

  /// Positions in the casebook's claims; in the order of issues a claim on several stands under each.
  public private(set) var entries: [Int] = []
  /// The headings, from the top.
  public private(set) var sections: [Section] = []
  /// How many claims there are, each counted once.
  public private(set) var count = 0

  /// A list of nothing.
  public init() {}

  /// The claims that a location shows.
  ///
  /// - Complexity: O(claims), and as often for each issue in the order of issues.
  public init(_ location: ClaimsLocation, in casebook: Casebook) {
    let admitted = casebook.claimsInOrderOfTime.filter { location.filter.admits(casebook.claims[$0]) }
    count = admitted.count
    switch location.order {
    case .moment: addByYear(admitted, casebook)
    case .issue: addByIssue(admitted, location.filter, casebook)
    }
  }

  private mutating func addByYear(_ positions: [Int], _ casebook: Casebook) {
    var last: Int??
    for position in positions {
      let year = casebook.claims[position].when.earliestDay?.year
      if last != .some(year) {
        sections.append(
          Section(
            title: year.map { "of the time from \($0)" } ?? "of a time without a known start",
            start: entries.count))
        last = .some(year)
      }
      entries.append(position)
    }
  }

  private mutating func addByIssue(_ positions: [Int], _ filter: ClaimFilter, _ casebook: Casebook) {
    for issue in casebook.issues where filter.issues.isEmpty || filter.issues.contains(issue.id) {
      add(issue.name, positions.filter { casebook.claims[$0].issues.contains(issue.id) })
    }
    add("on no issue", positions.filter { casebook.claims[$0].issues.isEmpty })
  }

  private mutating func add(_ title: String, _ positions: [Int]) {
    guard !positions.isEmpty else { return }
    sections.append(Section(title: title, start: entries.count))
    entries += positions
  }

  /// How many lines the list has, headings among them.
  public var lineCount: Int { entries.count + sections.count }

  /// The line in which an entry stands.
  ///
  /// - Complexity: O(log n) in the number of sections.
  public func line(ofEntry entry: Int) -> Int {
    entry + (section(ofEntry: entry).map { $0 + 1 } ?? 0)
  }

  /// The section in which an entry stands.
  public func section(ofEntry entry: Int) -> Int? {
    last { sections[$0].start <= entry }
  }

  /// What stands in a line; nothing below the last.
  ///
  /// - Complexity: O(log n) in the number of sections.
  public func line(at line: Int) -> Line? {
    guard (0..<lineCount).contains(line), let section = last(where: { sections[$0].start + $0 <= line })
    else {
      return nil
    }
    let entry = line - section - 1
    return entry < sections[section].start ? .heading(section) : .entry(entry)
  }

  /// How many entries a section has.
  public func count(ofSection section: Int) -> Int {
    guard sections.indices.contains(section) else { return 0 }
    let end = section + 1 < sections.count ? sections[section + 1].start : entries.count
    return end - sections[section].start
  }

  /// The last section for which something holds that holds for all before it.
  private func last(where holds: (Int) -> Bool) -> Int? {
    var (low, high) = (0, sections.count)
    while low < high {
      let middle = (low + high) / 2
      if holds(middle) { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : low - 1
  }
}
