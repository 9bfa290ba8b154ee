@testable import Seeds

/// A case of one file with one or two items in each section; the tests break it in one place at a time.
let smallCase = """
  case:
    id: two-towns
    title: Two towns
    text: >-
      How two towns came to share
      one bridge.
    span: 2001/2003
    opens-at: opening
    credits: [The archive of the river]
  sources:
    - id: letter-2002
      abbreviation: L
      short-title: Letter 2002
      title: A letter to the mayor
      author: clerk
      venue: The river post
      date: 2002-05
      view: the clerk's
      leaves-out: what the bridge cost
      paragraphs: 4
      headings: [2]
      copy: {file: letter.txt, body-starts-at-line: 3, lines-after-body: 1}
  actors:
    - id: EST
      kind: state
      name: East
      short-name: East
      mark: E
      local-names: {de: Osten}
      capital: bridge
      text: The town on the right bank.
      basis: stated
      cite: [{at: L1}]
    - id: WST
      kind: state
      name: West
      short-name: West
      mark: W
      text: The town on the left bank.
      basis: outside
      origin: any map
    - id: clerk
      kind: leader
      name: The clerk
      short-name: Clerk
      state: EST
      offices:
        - {title: clerk, term: 2000/.., origin: the archive}
      text: Writes the letter.
      basis: inferred
      reason: The letter is signed so.
      cite: [{at: L4, anchor: your clerk}]
  places:
    - id: bridge
      name: The bridge
      latitude: 48.5
      longitude: -7
      state: WST
      text: Where the towns meet.
      basis: outside
      origin: any map
  issues:
    - id: toll
      name: The toll
      short-name: Toll
      text: Who pays.
  eras:
    - id: ferry
      name: The time of the ferry
      short-name: Ferry
      date: 2001
      text: Before the bridge.
      basis: stated
      cite: [{at: L1, anchor: the old ferry}]
  events:
    - id: opening
      title: The bridge opens
      date: 2002-05-01
      date-basis: inferred
      date-note: The letter says next Wednesday.
      kind: "042"
      weight: 5
      headline: true
      participants: [EST, WST]
      place: bridge
      text: Both mayors cross it.
      basis: stated
      certainty: likely
      cite:
        - {at: L3, anchor: both mayors}
  claims:
    - id: east-toll
      holder: clerk
      subject: EST
      facet: position
      issues: [toll]
      stance: opposes
      when: 2002
      summary: wants no toll
      text: East would rather have no toll.
      basis: stated
      cite: [{at: L4, anchor: no toll}]
  relations:
    - id: east-west
      between: [EST, WST]
      phases:
        - when: 2001
          state: distant
          sign: mixed
          trend: steady
          text: They hardly met.
          basis: stated
          cite: [{at: L1}]
        - when: 2002/2003
          state: warming
          sign: positive
          trend: rising
          text: They meet on the bridge.
          basis: stated
          cite: [{at: L3}]
  glossary:
    - id: ferry
      name: Ferry
      text: A boat that crosses.
      basis: stated
      cite: [{at: L1}]
  descriptors:
    - id: toll-rule
      name: Who pays the toll
      short-name: Toll
      input: true
      text: Does anybody pay to cross?
      variants:
        - {id: free, name: free, text: Nobody pays.}
        - {id: paid, name: paid, text: Everybody pays.}
      states:
        - {era: ferry, variant: paid, basis: stated, cite: [{at: L1}]}
    - id: traffic
      name: Traffic on the bridge
      short-name: Traffic
      text: Do many people cross?
      variants:
        - {id: thin, name: thin, text: Few cross.}
        - {id: busy, name: busy, text: Many cross.}
  judgements:
    - from: toll-rule/paid
      to: traffic
      values: {thin: 2, busy: -2}
      basis: stated
      reason: Who must pay stays at home.
      cite: [{at: L3}]
  scenarios:
    - id: quiet-bridge
      name: The quiet bridge
      holds: {toll-rule: paid, traffic: thin}
      text: Nobody crosses any more.
      signposts: [{text: A toll house is built., cite: [{at: L3}]}]
      outcomes: [{actor: EST, text: Silence., cite: [{at: L4}]}]
      basis: inferred
      reason: It follows from the toll.
      cite: [{at: L3}]
  walkthroughs:
    - id: over-the-river
      title: Over the river
      text: How the bridge came to be.
      minutes: 20
      steps:
        - id: quay
          title: The old quay
          location: era/ferry
          minutes: 3
          text: What was there before?
          notes: Wait for an answer.
          ask: {question: Who paid?, kind: choice, choices: [East, West]}
        - id: opening
          title: The bridge opens
          location: timeline/opening?actor=EST
          minutes: 4
          text: Look at the panel.
          ask: {question: How many came?, kind: number, from: 0, to: 100}
        - id: letter
          title: The letter
          location: source/letter-2002/3
          minutes: 3
          text: Read it.
          ask: {question: In your words?, kind: text}
        - {id: east, title: East, location: actor/EST, minutes: 2, text: Look.}
        - {id: west, title: West, location: actor/WST, minutes: 2, text: Look.}
        - {id: toll, title: The toll, location: claim/east-toll, minutes: 2, text: Look.,
           ask: {question: Who stays?, kind: judgement, of: toll-rule/paid, on: traffic/thin}}
        - {id: both, title: Both, location: compare/EST/WST, minutes: 2, text: Look.}
        - {id: end, title: The end, location: scenario/ferry?set=toll-rule:free, minutes: 2, text: Look.}

  """

/// The problems, or the warnings, of one file `case.yaml`, as they are printed.
func problems(of text: String) -> [String] {
  problems(of: [SeedFile(name: "case.yaml", text: text)])
}

/// The problems, or the warnings, of some files, as they are printed.
func problems(of files: [SeedFile]) -> [String] {
  do throws(SeedReport) {
    return try SeedLoader.load(files: files).warnings.map(\.description)
  } catch {
    return error.lines()
  }
}

extension String {
  /// The text with the first occurrence of some words replaced; nothing when they do not occur.
  func replacingFirst(_ words: String, with other: String) -> String? {
    guard let range = firstRange(of: words) else { return nil }
    return replacingCharacters(in: range, with: other)
  }

  private func firstRange(of words: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(words), let end = index(start, offsetBy: words.count, limitedBy: endIndex) {
        return start..<end
      }
      start = index(after: start)
    }
    return nil
  }

  private func replacingCharacters(in range: Range<Index>, with other: String) -> String {
    String(self[..<range.lowerBound]) + other + String(self[range.upperBound...])
  }
}
