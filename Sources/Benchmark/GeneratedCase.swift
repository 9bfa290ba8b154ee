import Seeds

/// A case made up to be large: events day after day, claims and relations about six states.
struct GeneratedCase {
  let files: [SeedFile]

  /// Makes the case up; the same numbers give the same case.
  ///
  /// - Parameters:
  ///   - events: how many events, from 1900 on.
  ///   - claims: how many claims.
  ///   - hasPlaces: whether events have places, states capitals, and pairs of states relations.
  init(events: Int, claims: Int, hasPlaces: Bool = false) {
    files =
      [
        SeedFile(name: "case.yaml", text: Self.frame(hasPlaces: hasPlaces)),
        SeedFile(
          name: "events.yaml",
          text: "events:\n" + (0..<events).map { Self.event($0, hasPlaces: hasPlaces) }.joined()),
        SeedFile(
          name: "claims.yaml", text: "claims:\n" + (0..<claims).map { Self.claim($0) }.joined()),
      ] + (hasPlaces ? GeneratedPlaces.files : [])
  }

  private static let states = ["KOR", "PRK", "USA", "RUS", "CHN", "JPN"]

  private static func event(_ number: Int, hasPlaces: Bool) -> String {
    let year = 1900 + number / 84
    let month = number % 84 / 7 + 1
    let day = number % 7 * 4 + 1
    let date = "\(year)-\(two(month))-\(two(day))"
    let first = states[number % 6]
    let second = states[(number / 6 + number % 6 + 1) % 6]
    let participants = first == second ? first : "\(first), \(second)"
    var words = GeneratedWords(seed: number)
    return """
      - id: event-\(number)
        title: Event \(number) \(words.sentence(4))
        date: "\(number % 10 == 0 ? date + "/" + "\(year)-\(two(month))-28" : date)"
        kind: "04\(number % 7)"
        weight: \(number % 5 + 1)\(hasPlaces ? "\n  place: \(GeneratedPlaces.place(number))" : "")
        headline: \(number % 100 == 0)
        participants: [\(participants)]
        text: >-
          What happened on that day: \(words.sentence(14)).
          It concerns two states: \(words.sentence(10)).
        basis: stated
        cite:
        - {at: G\(number % 50 + 1), anchor: \(words.sentence(3))}

      """
  }

  private static func claim(_ number: Int) -> String {
    let facet = ["wants", "fears", "brings", "assessment"][number % 4]
    let year = 1900 + number % 119
    var words = GeneratedWords(seed: -number - 1)
    return """
      - id: claim-\(number)
        holder: author
        subject: \(states[number % 6])
        facet: \(facet)
        when: "\(year)/\(year + 2)"
        summary: claim \(number), \(words.sentence(4))
        text: What the claim says at length is \(words.sentence(16)).
        basis: stated
        cite:
        - {at: G\(number % 50 + 1), anchor: \(words.sentence(3))}

      """
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  private static func frame(hasPlaces: Bool) -> String {
    var text = """
      case:
        id: generated
        title: A generated case
        text: Made up to be large.
        span: 1900/2019
      sources:
      - id: generated-source
        abbreviation: G
        short-title: Generated
        title: A document that does not exist
        author: author
        venue: nowhere
        date: "2019"
        view: nobody's
        leaves-out: everything
        paragraphs: 50
        copy: {file: generated.txt, body-starts-at-line: 1}
      actors:
      - {id: author, kind: author, name: Nobody, short-name: Nobody, text: Made up., basis: outside, origin: made up}

      """
    for state in states {
      let mark = state == "PRK" ? "P" : state == "KOR" ? "K" : String(state.prefix(1))
      let capital = hasPlaces ? "capital: \(state)-place, " : ""
      text +=
        "- {id: \(state), \(capital)kind: state, name: State \(state), short-name: \(state), mark: \(mark), text: Made up., basis: outside, origin: made up}\n"
    }
    return text
  }
}
