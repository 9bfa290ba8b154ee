import EDTF
import Testing

@Suite("The example of the documentation")
struct ExampleTests {
  @Test("It holds, to the letter")
  func holds() throws {
    let games = try DateExpression(parsing: "2018-02-09/2018-02-25")
    let talks = try DateExpression(parsing: "2018-04~")
    #expect(games.label == "9–25 Feb 2018")
    #expect(talks.explanation == "April 2018, approximate ('~'): that month or near it.")
    #expect(games.compared(to: talks) == .before)
    let error = #expect(throws: DateExpressionError.self) { try DateExpression(parsing: "27/04/2018") }
    #expect(error?.fix == "2018-04-27")
  }
}
