import EDTF
import Testing

/// What must hold of every valid expression, tried on many of every kind.
@Suite struct PropertyTests {
  private static let seeds = 1...4 as ClosedRange<UInt64>

  @Test("What is read is what is written", arguments: seeds)
  func roundTrip(seed: UInt64) throws {
    var generator = ExpressionGenerator(seed: seed)
    for _ in 0..<1_000 {
      let sample = generator.sample()
      let expression = try DateExpression(parsing: sample.text)
      #expect(expression.description == sample.text)
      #expect(expression.canonicalText == sample.text)
      #expect(expression.level == sample.level, "\(sample.text)")
      #expect(try DateExpression(parsing: expression.canonicalText) == expression)
    }
  }

  @Test("Words are whole", arguments: seeds)
  func words(seed: UInt64) throws {
    var generator = ExpressionGenerator(seed: seed)
    for _ in 0..<1_000 {
      let text = generator.sample().text
      let expression = try DateExpression(parsing: text)
      let explanation = expression.explanation
      #expect(explanation.hasSuffix(".") && !explanation.hasSuffix(".."), "\(text): \(explanation)")
      #expect(!explanation.contains("  "), "\(text): \(explanation)")
      #expect(explanation.first.map { $0.isUppercase || $0.isNumber } == true, "\(text): \(explanation)")
      let brackets = explanation.reduce(into: 0) { $0 += $1 == "(" ? 1 : $1 == ")" ? -1 : 0 }
      #expect(brackets == 0, "\(text): \(explanation)")
      let label = expression.label
      #expect(
        !label.isEmpty && label.unicodeScalars.allSatisfy { $0.isASCII || $0 == "–" }, "\(text): \(label)")
    }
  }

  @Test("Bounds are in order and hold what they claim", arguments: seeds)
  func bounds(seed: UInt64) throws {
    var generator = ExpressionGenerator(seed: seed)
    for _ in 0..<1_000 {
      let expression = try DateExpression(parsing: generator.sample().text)
      if let first = expression.earliestDay {
        #expect(expression.contains(first))
        let previous = first.adding(days: -1)
        #expect(previous == first || !expression.contains(previous))
        if let last = expression.latestDay { #expect(first <= last) }
        if expression.endIsOpen { #expect(expression.contains(Day(ordinal: .max))) }
      }
      if let last = expression.latestDay {
        #expect(expression.contains(last))
        let next = last.adding(days: 1)
        #expect(next == last || !expression.contains(next))
        if expression.startIsOpen { #expect(expression.contains(Day(ordinal: .min))) }
      }
    }
  }

  @Test("Comparing and overlapping have two sides", arguments: seeds)
  func comparison(seed: UInt64) throws {
    var generator = ExpressionGenerator(seed: seed)
    let expressions = try (0..<60).map { _ in try DateExpression(parsing: generator.sample().text) }
    let mirrored: [DateOrder: DateOrder] = [.before: .after, .after: .before]
    for left in expressions {
      for right in expressions {
        let order = left.compared(to: right)
        #expect(right.compared(to: left) == mirrored[order, default: order])
        #expect(left.overlaps(right) == right.overlaps(left))
        if order == .before || order == .after { #expect(!left.overlaps(right), "\(left) \(right)") }
        if order == .same { #expect(left.overlaps(right)) }
      }
    }
  }
}
