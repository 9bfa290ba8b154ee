import CaseModel
import Classroom
import Explorer

/// The chapters of a report of a class.
struct ClassChapters {
  let record: ClassRecord
  let casebook: Casebook

  private var words: RecordWords { RecordWords(casebook: casebook) }

  /// What is told first, where the class went, what was asked, what was left out, and who was there.
  var all: [Chapter] {
    [summary, stops] + [polls, unreached, names].compactMap { $0 }
  }

  private var summary: Chapter {
    let students = record.studentCount == 1 ? "1 student" : "\(record.studentCount) students"
    var blocks: [Chapter.Block] = [
      .paragraph([
        Phrase("Room "), Phrase(record.header.room.description, .strong),
        Phrase(", \(RecordWords.beginning(record)). It lasted \(RecordWords.length(record.duration)); "),
        Phrase("\(students) came, at most \(record.mostPresent) at once."),
      ])
    ]
    if let difference = words.difference(from: record) {
      blocks.append(.paragraph([Phrase("Take care: ", .caution), Phrase(difference + ".")]))
    }
    if !record.isEnded {
      blocks.append(.paragraph([Phrase("The log breaks off: nobody ended the class.")]))
    }
    return Chapter([], blocks)
  }

  private var stops: Chapter {
    let heading = [Phrase("Where we went")]
    if record.stops.isEmpty { return Chapter(heading, [.paragraph([Phrase("The class made no stop.")])]) }
    let shown = ShownCitations(casebook: casebook)
    return Chapter(heading, record.stops.map { .entry(entry(of: $0, shown)) })
  }

  private func entry(of stop: ClassRecord.Stop, _ shown: ShownCitations) -> Entry {
    var entry = Entry(label: RecordWords.clock(stop.time), title: [Phrase(words.title(of: stop), .strong)])
    entry.facts = [
      [Phrase("\(RecordWords.length(stop.duration)), \(stop.present) there")],
      [Phrase(stop.location, .code)],
    ]
    if let pointed = words.pointed(during: stop) { entry.text = [Phrase(pointed)] }
    guard let location = words.location(of: stop) else {
      entry.grounds = [[Phrase("The case has no such place any more.", .caution)]]
      return entry
    }
    if case .walkthrough(let id?, let number?) = location, let walkthrough = casebook.walkthrough(id) {
      entry.facts.insert(
        [Phrase("step \(number) of \(walkthrough.steps.count) of “\(walkthrough.title)”")], at: 1)
    }
    entry.grounds = lines(of: shown.citations(of: [location] + words.pointedLocations(during: stop)))
    return entry
  }

  /// Citations, those of each document on one line and those of each paragraph behind its number.
  private func lines(of citations: [Citation]) -> [[Phrase]] {
    var lines: [[Phrase]] = []
    var last: Citation?
    for citation in citations {
      if last?.place != citation.place {
        let title = casebook.source(citation.source)?.shortTitle ?? citation.source.rawValue
        if last?.source == citation.source {
          lines[lines.count - 1].append(Phrase("; "))
        } else {
          lines.append([Phrase(title + " ")])
        }
        lines[lines.count - 1].append(Phrase("¶\(citation.paragraph)", .citation(citation.place)))
      }
      if let anchor = citation.anchor {
        lines[lines.count - 1] += [Phrase(" "), Phrase("“\(anchor)”", .anchor)]
      }
      last = citation
    }
    return lines
  }

  // MARK: - Polls

  private var polls: Chapter? {
    guard !record.polls.isEmpty else { return nil }
    return Chapter([Phrase("What was asked")], record.polls.flatMap(blocks))
  }

  private func blocks(of poll: ClassRecord.Poll) -> [Chapter.Block] {
    var facts = "Asked at \(RecordWords.clock(poll.time))"
    if let stop = poll.stop, record.stops.indices.contains(stop) {
      facts += ", at “\(words.title(of: record.stops[stop]))”"
    }
    facts += "; \(RecordWords.turnout(of: poll))"
    facts +=
      poll.isRevealed ? ", and the class was shown the answers." : "; the class was not shown the answers."
    var blocks: [Chapter.Block] = [.heading([Phrase(poll.draft.question)]), .paragraph([Phrase(facts)])]
    if let results = poll.results {
      let bars = PollBar.bars(of: results, to: poll.draft)
      let most = bars.map(\.count).max() ?? 0
      let answers = bars.map { CountedAnswer(label: $0.label, count: $0.count, most: most) }
      if !answers.isEmpty { blocks.append(.bars(answers)) }
      if let spread = PollBar.spread(of: results, to: poll.draft) {
        blocks.append(.paragraph([Phrase(Self.sentence(spread))]))
      }
    }
    let answers = poll.outcome?.answers ?? []
    if !answers.isEmpty { blocks.append(.paragraph([Phrase("Who answered what:")])) }
    return blocks
      + answers.map {
        .entry(Entry(label: $0.name, text: [Phrase(RecordWords.text(of: $0.answer, to: poll.draft))]))
      }
  }

  private static func sentence(_ words: String) -> String {
    words.prefix(1).uppercased() + words.dropFirst() + "."
  }

  // MARK: - What else

  /// The steps of the walkthroughs that were begun and not finished.
  private var unreached: Chapter? {
    var reached: [(id: Identifier<Walkthrough>, steps: Set<Int>)] = []
    for stop in record.stops {
      guard case .walkthrough(let id?, let number?)? = words.location(of: stop) else { continue }
      if let position = reached.firstIndex(where: { $0.id == id }) {
        reached[position].steps.insert(number)
      } else {
        reached.append((id, [number]))
      }
    }
    let blocks = reached.flatMap { id, steps -> [Chapter.Block] in
      guard let walkthrough = casebook.walkthrough(id) else { return [] }
      let missing = walkthrough.steps.indices.filter { !steps.contains($0 + 1) }
      guard !missing.isEmpty else {
        return [
          .paragraph([
            Phrase("Every step of “\(walkthrough.title)”, which has \(walkthrough.steps.count), was reached.")
          ])
        ]
      }
      return [
        .paragraph([
          Phrase("Of “\(walkthrough.title)”, \(missing.count) of \(walkthrough.steps.count) steps:")
        ])
      ]
        + missing.map { .entry(Entry(label: "step \($0 + 1)", text: [Phrase(walkthrough.steps[$0].title)])) }
    }
    return blocks.isEmpty ? nil : Chapter([Phrase("What was not reached")], blocks)
  }

  private var names: Chapter? {
    guard !record.names.isEmpty else { return nil }
    return Chapter(
      [Phrase("Who was there")], [.paragraph([Phrase(record.names.joined(separator: ", ") + ".")])])
  }
}
