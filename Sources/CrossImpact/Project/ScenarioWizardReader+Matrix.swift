extension ScenarioWizardReader {
  /// Reads the rows of judgements: the first lines of numbers after the descriptors.
  mutating func readMatrix(into matrix: inout CrossImpactMatrix) throws(ScenarioWizardError) {
    while let line, !startsRow(line) { next += 1 }
    guard line != nil else { throw fault(.noMatrix) }
    let places = matrix.places
    var row = 0
    while let line, !line.begins(with: "#") {
      if !line.isEmpty {
        if row < places.count { try read(line, from: places[row], to: places, into: &matrix) }
        row += 1
      }
      next += 1
    }
    if row != places.count { throw fault(.rowCount(found: row, expected: places.count)) }
  }

  /// Whether a line can be one of judgements: it begins with a digit or a sign and a digit.
  private func startsRow(_ line: String) -> Bool {
    guard let first = line.utf8.first else { return false }
    let isSigned = first == UInt8(ascii: "-") || first == UInt8(ascii: "+")
    let digit = isSigned ? line.utf8.dropFirst().first { $0 != UInt8(ascii: " ") } : first
    return digit.map { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ?? false
  }

  private func read(
    _ line: String, from source: CrossImpactMatrix.Place, to places: [CrossImpactMatrix.Place],
    into matrix: inout CrossImpactMatrix
  ) throws(ScenarioWizardError) {
    let cells = cells(of: line)
    guard cells.count == places.count else {
      throw fault(.columnCount(found: cells.count, expected: places.count))
    }
    for (cell, target) in zip(cells, places) {
      guard let value = Int(cell) else { throw fault(.notANumber(cell)) }
      let range = CrossImpactMatrix.judgementRange
      guard range.contains(value) else { throw fault(.outOfRange(value, range)) }
      if target.descriptor == source.descriptor {
        guard value == 0 else {
          throw fault(.ownInfluence(descriptor: matrix.descriptors[source.descriptor].name))
        }
      } else {
        matrix[source, target] = value
      }
    }
  }

  /// What stands between commas; where there are none between semicolons, tabs or spaces.
  private func cells(of line: String) -> [String] {
    for separator in [",", ";", "\t"] as [Character] where line.contains(separator) {
      var cells = line.split(separator: separator, omittingEmptySubsequences: false).map {
        String($0).trimmed
      }
      if cells.last == "" { cells.removeLast() }
      // Visual Basic sets a number apart from its sign now and then.
      return cells.map { cell in cell.hasPrefix("- ") ? "-" + cell.withoutFirst.trimmed : cell }
    }
    return line.split(separator: " ").map(String.init)
  }
}
