import CrossImpact
import Scenarios
import Testing

@Suite("Variants as a person names them")
struct AnswerTests {
  @Test(
    "Ids, names without regard to case, and numbers in files",
    arguments: ["A. Government=Social party", "a. government=SOCIAL PARTY", "1=3", "1=Social party"])
  func names(text: String) throws {
    let place = try Fixture.somewhereland().answer(text)
    #expect(place == CrossImpactMatrix.Place(descriptor: 0, variant: 2))
  }

  @Test("The case has ids, short names and long ones, and no numbers")
  func caseNames() throws {
    let subject = try Fixture.realCase()
    let expected = try subject.answer("us-approach=military")
    #expect(try subject.answer("US approach=military considered") == expected)
    #expect(try subject.answer("Washington's approach to the North=Military") == expected)
    #expect(throws: AnswerError.self) { try subject.answer("1=1") }
  }

  @Test("Names with signs in them, empty ones, and several that are the same")
  func hostileNames() throws {
    let subject = Fixture.hostile()
    #expect(try subject.answer("a=b=x,y").descriptor == 0)
    #expect(try subject.answer("2=1") == CrossImpactMatrix.Place(descriptor: 1, variant: 0))
    #expect(try subject.answer("2=same").variant == 2)
    #expect(throws: AnswerError.ambiguous("Same")) { try subject.answer("2=Same") }
    // A name goes before a number.
    #expect(try subject.answer("3=only").descriptor == 2)
  }

  @Test(
    "What is wrong is told with what was probably meant",
    arguments: [
      ("talks", "needs a descriptor, an equals sign"), ("tals=none", "did you mean talks?"),
      ("talks=progres", "did you mean progress?"), ("xyzzy=none", "use seoul-line, dprk-arms"),
      ("talks=", "use none, no-progress, progress"), ("=none", "there is no descriptor “”"),
      ("talks=9223372036854775808", "has no variant"), ("talks=-1", "has no variant"),
    ])
  func faults(text: String, words: String) throws {
    let subject = try Fixture.realCase()
    do throws(AnswerError) {
      _ = try subject.answer(text)
      Issue.record("understood")
    } catch {
      #expect(error.description.contains(words), "\(error)")
    }
  }

  @Test("Numbers at the ends of what can be counted", arguments: [Int.min, -1, 0, 7, Int.max])
  func numbers(number: Int) throws {
    let subject = try Fixture.somewhereland()
    #expect(throws: AnswerError.self) { try subject.answer("\(number)=1") }
    #expect(throws: AnswerError.self) { try subject.answer("1=\(number)") }
  }

  @Test("One descriptor cannot be given two variants")
  func contradiction() throws {
    let subject = try Fixture.somewhereland()
    #expect(try subject.answers(["1=2", "1=2"]) == [0: 1])
    #expect(throws: AnswerError.contradiction(descriptor: "A. Government")) {
      try subject.answers(["1=2", "1=3"])
    }
  }

  @Test("A start is an era, or variants changed in the last one, or both")
  func starts() throws {
    let subject = try Fixture.realCase()
    let early = try subject.start("seoul-initiative")
    #expect(early.era != nil)
    #expect(try subject.answer("seoul-line=front").variant == early.scenario.variants[0])
    let both = try subject.start(" seoul-initiative , seoul-line=open")
    #expect(both.scenario.variants[0] == 1)
    #expect(both.scenario.variants.dropFirst() == early.scenario.variants.dropFirst())
    #expect(try subject.start("") == subject.start("june-12"))
    #expect(throws: AnswerError.self) { try subject.start("jun-12") }
    let plain = try Fixture.somewhereland().start("2=3")
    #expect(plain.scenario == Scenario([0, 2, 0, 0, 0, 0]))
    #expect(plain.assumed == [0, 2, 3, 4, 5])
    #expect(throws: AnswerError.self) { try Fixture.somewhereland().start("june-12") }
  }
}
