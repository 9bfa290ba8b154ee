import CaseModel

extension Walkthrough: SeedItem {
  static let section = SeedSection.walkthroughs
  static let noun = "walkthrough"

  static func read(_ item: inout ItemReader) -> Walkthrough? {
    let id = item.required("id", .id(of: Walkthrough.self), "")
    let title = item.required("title", .text(upTo: 40), "")
    let text = item.required("text", .text(upTo: 500), "what the lesson is about")
    let minutes = item.required("minutes", .whole(1...240), "how long all of it takes")
    let steps = item.required("steps", .list(of: .record(Step.self)), "its stops, best 8 to 14")
    item.inspect("steps") { $0.checkSteps(at: $1) }
    guard let id, let title, let text, let minutes, let steps else { return nil }
    return Walkthrough(id: id, title: title, text: text, minutes: minutes, steps: steps)
  }
}

extension Walkthrough.Step: SeedRecord {
  static let noun = "step"

  static func read(_ item: inout ItemReader) -> Walkthrough.Step? {
    let id = item.required("id", .plainName, "no two alike in one walkthrough")
    let title = item.required("title", .text(upTo: 40), "")
    let location = item.required("location", .location, "what is shown: what `y` copies in the explorer")
    let text = item.required("text", .text(upTo: 500), "what the class reads beside it")
    let notes = item.optional("notes", .text(upTo: 1_000), "what only the teacher is told")
    let minutes = item.required("minutes", .whole(1...60), "how long it takes")
    let question = item.optional("ask", .record(Walkthrough.Question.self), "what everybody answers")
    guard let id, let title, let location, let text, let minutes else { return nil }
    return Walkthrough.Step(
      id: id, title: title, location: location, text: text, notes: notes, minutes: minutes, question: question
    )
  }
}

extension Walkthrough.Question: SeedRecord {
  static let noun = "question"

  /// What `kind` may be.
  private enum Kind: String, CaseIterable {
    case choice, number, text, judgement
  }

  static func read(_ item: inout ItemReader) -> Walkthrough.Question? {
    let text = item.required("question", .text(upTo: 200), "")
    let kind = item.required("kind", .choice(of: Kind.self), "what an answer is")
    let choices = item.required(
      "choices", .set(of: .text(upTo: 60)), "two or more", when: .init("kind", [Kind.choice.rawValue]))
    let number = ValueProblem.Condition("kind", [Kind.number.rawValue])
    let from = item.required("from", .whole(-1_000_000...1_000_000), "the least", when: number)
    let to = item.required("to", .whole(-1_000_000...1_000_000), "the greatest", when: number)
    let judgement = ValueProblem.Condition("kind", [Kind.judgement.rawValue])
    let source = item.required("of", .variantReference, "the answer that acts", when: judgement)
    let target = item.required(
      "on", .variantReference, "the answer that it promotes or hinders", when: judgement)
    guard let text, let kind else { return nil }
    let surplus: [String] =
      switch kind {
      case .choice: ["from", "to", "of", "on"]
      case .number: ["choices", "of", "on"]
      case .text: ["choices", "from", "to", "of", "on"]
      case .judgement: ["choices", "from", "to"]
      }
    for key in surplus {
      item.inspect(key) { $0.report(.statement(.answerWithout(key, kind: kind.rawValue)), at: $1) }
    }
    switch kind {
    case .text: return Walkthrough.Question(text: text, answer: .text)
    case .choice:
      guard let choices else { return nil }
      if choices.count < 2 { item.report(.statement(.tooFewChoices), at: "choices") }
      return Walkthrough.Question(text: text, answer: .choice(choices))
    case .number:
      guard let from, let to else { return nil }
      guard from < to else {
        item.report(.statement(.numbersOutOfOrder(from, to)), at: "to")
        return nil
      }
      return Walkthrough.Question(text: text, answer: .number(from...to))
    case .judgement:
      guard let source, let target else { return nil }
      guard let cell = JudgementCell(of: source, on: target) else {
        item.report(.statement(.judgementOnItself(target.descriptor.rawValue)), at: "on")
        return nil
      }
      return Walkthrough.Question(text: text, answer: .judgement(cell))
    }
  }
}

extension SeedReading {
  /// Reports steps of one name.
  fileprivate func checkSteps(at list: SeedNode) {
    guard list.kind == .sequence else { return }
    var seen: Set<String> = []
    for node in tree.children(of: list) {
      guard let id = value(of: "id", in: node), id.isScalar, id.kind != .nothing else { continue }
      let name = tree.string(id)
      if !seen.insert(name).inserted { report(.statement(.repeatedStep(name)), at: id) }
    }
  }

  /// Walkthroughs whose minutes do not add up, or that are shorter or longer than a class can follow.
  func neglects(in walkthroughs: [Walkthrough]) -> [SeedProblem] {
    walkthroughs.flatMap { walkthrough -> [SeedProblem] in
      guard let place = names.place(of: walkthrough.id.rawValue, in: .walkthroughs) else { return [] }
      var neglects: [Neglect] = []
      let sum = walkthrough.steps.reduce(0) { $0 + $1.minutes }
      if sum != walkthrough.minutes {
        neglects.append(.minutesDiffer(walkthrough.id.rawValue, minutes: walkthrough.minutes, sum: sum))
      }
      let count = walkthrough.steps.count
      if !(8...14).contains(count) { neglects.append(.unusualSteps(walkthrough.id.rawValue, count: count)) }
      return neglects.map { SeedProblem($0, at: place) }
    }
  }
}
