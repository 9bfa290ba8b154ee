import CrossImpact

/// The teaching example of the method, whose balances and scenarios are published.
enum Somewhereland {
  static let counts = [3, 3, 3, 2, 3, 3]

  static let rows = [
    [0, 0, 0, -2, 1, 1, 0, 0, 0, 0, 0, -2, 1, 1, 0, 0, 0],
    [0, 0, 0, 2, 1, -3, -2, -1, 3, -2, 2, 0, 0, 0, 2, -1, -1],
    [0, 0, 0, 0, 0, 0, 0, 2, -2, 3, -3, 2, -1, -1, -2, 2, 0],
    [0, 0, 0, 0, 0, 0, -2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0],
    [0, 0, 0, 0, 0, 0, 0, 1, -1, 0, 0, 1, 0, -1, 0, 0, 0],
    [3, -1, -2, 0, 0, 0, 3, 0, -3, 0, 0, 3, -1, -2, -2, 1, 1],
    [2, 1, -3, 0, 0, 0, 0, 0, 0, -2, 2, -3, 1, 2, 0, 0, 0],
    [-1, 2, -1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    [0, 0, 0, 0, 0, 0, 0, 0, 0, -2, 2, 3, -1, -2, 0, 0, 0],
    [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, -1, -2, -2, 1, 1],
    [0, -3, 3, 0, 0, 0, 0, 0, 0, 0, 0, -3, 1, 2, 2, -1, -1],
    [0, 0, 0, 0, 0, 0, -2, -1, 3, 0, 0, 0, 0, 0, 2, -1, -1],
    [0, 0, 0, -1, 0, 1, 1, 1, -2, 0, 0, 0, 0, 0, -1, 0, 1],
    [2, -1, -1, -3, 1, 2, 3, 0, -3, 0, 0, 0, 0, 0, -2, -1, 3],
    [0, 3, -3, 0, 0, 0, -3, 0, 3, -3, 3, -2, 1, 1, 0, 0, 0],
    [1, -2, 1, 0, 0, 0, -1, 2, -1, 2, -2, 2, -1, -1, 0, 0, 0],
    [0, 0, 0, 0, 0, 0, -1, 2, -1, 1, -1, 2, -1, -1, 0, 0, 0],
  ]

  static let matrix = CrossImpactMatrix(counts: counts, rows: rows)

  /// A published scenario, its variants counted from 1, with its figures.
  struct Published: Sendable {
    let variants: [Int]
    let consistency: Int
    let score: Int
    let basin: Int64

    var scenario: Scenario { Scenario(variants.map { $0 - 1 }) }
  }

  static let published = [
    Published(variants: [3, 1, 3, 2, 1, 1], consistency: 0, score: 9, basin: 24),
    Published(variants: [3, 2, 3, 2, 1, 1], consistency: 0, score: 8, basin: 14),
    Published(variants: [2, 1, 3, 2, 2, 1], consistency: 0, score: 17, basin: 28),
    Published(variants: [2, 2, 3, 2, 2, 1], consistency: 0, score: 15, basin: 19),
    Published(variants: [3, 1, 2, 1, 1, 2], consistency: 0, score: 18, basin: 3),
    Published(variants: [1, 2, 2, 1, 1, 2], consistency: 0, score: 9, basin: 35),
    Published(variants: [3, 2, 2, 1, 1, 2], consistency: 0, score: 19, basin: 3),
    Published(variants: [1, 3, 2, 1, 1, 2], consistency: 0, score: 14, basin: 55),
    Published(variants: [1, 3, 2, 1, 1, 3], consistency: 0, score: 12, basin: 178),
    Published(variants: [1, 3, 1, 2, 3, 3], consistency: 1, score: 21, basin: 127),
  ]
}

extension CrossImpactMatrix {
  /// A matrix of descriptors A, B, C … with variants A1, A2 … and all judgements, row by row.
  init(counts: [Int], rows: [[Int]]) {
    self.init(
      descriptors: counts.enumerated().map { number, count in
        let letter = String(UnicodeScalar(UInt8(65 + number % 26)))
        return Descriptor(name: letter, variants: (0..<count).map { "\(letter)\($0 + 1)" })
      })
    for (row, source) in places.enumerated() {
      for (column, target) in places.enumerated() { self[source, target] = rows[row][column] }
    }
  }
}
