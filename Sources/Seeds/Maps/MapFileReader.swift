import CaseModel

/// Reads a file of map lines: heads, then one line of the map in each line.
///
/// A line of the map is its kind's letter, a first point in whole units, and the differences to each next point:
/// ```
/// window 95 0 150 55
/// unit 100
/// detail 0.5
/// c 13557 5500 -44 -27
/// ```
/// `unit` is how many of the numbers make a degree. Lines that begin with `#` are remarks.
struct MapFileReader {
  /// The most points of one file.
  static let pointLimit = 500_000

  private let file: String
  private var window: GeoWindow?
  private var unit: Int?
  private var detail: Double?
  private var lines: [MapLine] = []
  private var count = 0
  /// What is wrong, in the order of the lines; at most as many as anybody would read.
  private(set) var problems: [MapProblem] = []

  private static let problemLimit = 100

  private init(file: String) {
    self.file = file
  }

  /// The sheet of a file's bytes, as far as it can be read, and what is wrong with the rest.
  ///
  /// - Complexity: O(bytes).
  static func read(_ bytes: [UInt8], file: String) -> (sheet: MapSheet?, problems: [MapProblem]) {
    var reader = MapFileReader(file: file)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      reader.report(.notText, 0)
      return (nil, reader.problems)
    }
    let isWhole = bytes.isEmpty || bytes.last == UInt8(ascii: "\n")
    let rows = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, row) in rows.enumerated() {
      guard reader.count < pointLimit else {
        reader.report(.tooManyPoints(limit: pointLimit), index + 1)
        break
      }
      if !isWhole, index == rows.count - 1 {
        reader.report(.cutShort, index + 1)
      } else {
        reader.take(row, index + 1)
      }
    }
    return (reader.sheet, reader.problems)
  }

  private var sheet: MapSheet? {
    guard let window, let detail else { return nil }
    return MapSheet(window: window, detail: detail, lines: lines)
  }

  private mutating func report(_ kind: MapProblem.Kind, _ line: Int) {
    if problems.count < Self.problemLimit {
      problems.append(MapProblem(file: file, line: line, kind: kind))
    }
  }

  private mutating func take(_ row: Substring.UTF8View, _ line: Int) {
    let words = row.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\r") }
    guard let first = words.first, first.first != UInt8(ascii: "#") else { return }
    let name = String(Substring(first))
    let values = words.dropFirst()
    switch name {
    case "window": takeWindow(values, line)
    case "unit":
      guard values.count == 1, let value = Self.integer(values[1]), (1...1_000_000).contains(value) else {
        return report(.badHead(name, expected: "one whole number, 1 to 1000000"), line)
      }
      unit = value
    case "detail":
      guard values.count == 1, let value = Self.decimal(values[1]), value > 0, value <= 90 else {
        return report(.badHead(name, expected: "one number of degrees above 0, at most 90"), line)
      }
      detail = value
    default:
      guard name.count == 1, let letter = name.first, let kind = MapLine.Kind(rawValue: letter) else {
        return report(.unknownWord(name), line)
      }
      takeLine(kind, values, line)
    }
  }

  private mutating func takeWindow(_ values: ArraySlice<Substring.UTF8View>, _ line: Int) {
    let sides = values.compactMap(Self.decimal)
    guard sides.count == 4, values.count == 4, sides[0] < sides[2], sides[1] < sides[3],
      sides[0] >= -180, sides[2] <= 180, sides[1] >= -90, sides[3] <= 90
    else {
      return report(.badHead("window", expected: "west, south, east and north in degrees"), line)
    }
    window = GeoWindow(west: sides[0], south: sides[1], east: sides[2], north: sides[3])
  }

  private mutating func takeLine(
    _ kind: MapLine.Kind, _ values: ArraySlice<Substring.UTF8View>, _ line: Int
  ) {
    guard let window else { return report(.missingHead("window"), line) }
    guard let unit else { return report(.missingHead("unit"), line) }
    guard detail != nil else { return report(.missingHead("detail"), line) }
    guard values.count.isMultiple(of: 2), values.count >= 4 else { return report(.unpairedNumbers, line) }
    var points: [GeoPoint] = []
    points.reserveCapacity(values.count / 2)
    var (x, y) = (0, 0)
    var index = values.startIndex
    while index < values.endIndex {
      guard let right = Self.integer(values[index]) else {
        return report(.notANumber(String(Substring(values[index]))), line)
      }
      guard let up = Self.integer(values[index + 1]) else {
        return report(.notANumber(String(Substring(values[index + 1]))), line)
      }
      // Neither overflows: each number has at most ten digits, and a file at most four million bytes.
      x += right
      y += up
      let point = GeoPoint(longitude: Double(x) / Double(unit), latitude: Double(y) / Double(unit))
      guard window.contains(point) else {
        report(.outsideWindow(longitude: point.longitude, latitude: point.latitude), line)
        break
      }
      points.append(point)
      index += 2
    }
    count += points.count
    if let line = MapLine(kind, points) { lines.append(line) }
  }

  /// A whole number of at most ten characters.
  private static func integer(_ text: Substring.UTF8View) -> Int? {
    text.count <= 10 ? Int(Substring(text)) : nil
  }

  /// A decimal number of at most twelve characters that is finite.
  private static func decimal(_ text: Substring.UTF8View) -> Double? {
    guard text.count <= 12, let value = Double(Substring(text)), value.isFinite else { return nil }
    return value
  }
}
