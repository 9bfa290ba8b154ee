import CaseModel
import TestKit
import Testing

@Suite("What was probably meant")
struct NearMissTests {
  @Test(
    "Near names are found, the nearest first",
    arguments: [
      ("timelin", ["timeline"]), ("TIMELINE", ["timeline"]), ("itmeline", ["timeline"]),
      ("actro", ["actor"]), ("actos", ["actor", "actors"]), ("clai", ["claim"]), ("rel", ["relation"]),
      ("re", []), ("", []),
    ])
  func examples(_ word: String, _ names: [String]) {
    let screens = ["timeline", "actors", "actor", "compare", "claim", "relation"]
    #expect(NearMiss.ranked(word, among: screens) == names)
    #expect(NearMiss.nearest(to: word, among: screens) == names.first)
  }

  @Test("No more come back than are asked for")
  func limit() {
    let names = (0..<9).map { "name\($0)" }
    #expect(NearMiss.ranked("name", among: names) == ["name0", "name1", "name2"])
    #expect(NearMiss.ranked("name", among: names, limit: 0) == [])
  }

  @Test("Names as long as a book do no harm")
  func long() {
    let long = String(repeating: "ab", count: 500_000)
    #expect(NearMiss.nearest(to: long, among: [long, "b"]) == long)
  }

  @Test("What is near agrees with the definition of the distance")
  func oracle() {
    var random = SplitMix64(seed: 3)
    func word(_ lengths: ClosedRange<Int>) -> String {
      String(
        (0..<Int.random(in: lengths, using: &random)).map { _ in "abc".randomElement(using: &random) ?? "a" })
    }
    for _ in 0..<1_500 {
      let asked = word(1...9)
      let candidates = (0..<6).map { _ in word(0...10) }
      let allowed = max(1, asked.count / 3)
      let expected = candidates.compactMap { name -> (distance: Int, name: String)? in
        if asked.count >= 3, name.hasPrefix(asked) { return (1, name) }
        let distance = alignmentDistance(Array(asked), Array(name))
        return distance <= allowed ? (distance, name) : nil
      }
      .sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }
      #expect(
        NearMiss.ranked(asked, among: candidates, limit: 9) == expected.map(\.name), "\(asked) \(candidates)")
    }
  }

  /// The optimal string alignment distance by its definition, over the whole matrix.
  ///
  /// Boytsov, L. (2011): *Indexing methods for approximate dictionary searching*, ACM JEA 16, section 2.2.2.
  private func alignmentDistance(_ left: [Character], _ right: [Character]) -> Int {
    var matrix = Array(repeating: Array(repeating: 0, count: right.count + 1), count: left.count + 1)
    for i in 0...left.count { matrix[i][0] = i }
    for j in 0...right.count { matrix[0][j] = j }
    for i in stride(from: 1, through: left.count, by: 1) {
      for j in stride(from: 1, through: right.count, by: 1) {
        let changed = matrix[i - 1][j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1)
        matrix[i][j] = min(matrix[i - 1][j] + 1, matrix[i][j - 1] + 1, changed)
        if i > 1, j > 1, left[i - 1] == right[j - 2], left[i - 2] == right[j - 1] {
          matrix[i][j] = min(matrix[i][j], matrix[i - 2][j - 2] + 1)
        }
      }
    }
    return matrix[left.count][right.count]
  }
}
