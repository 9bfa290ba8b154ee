import CaseModel

extension PollDraft {
  var json: JSONValue {
    switch kind {
    case .choice(let choices):
      ["ask": .string(question), "choices": .array(choices.map { .string($0) })]
    case .number(let range):
      ["ask": .string(question), "from": .integer(range.lowerBound), "to": .integer(range.upperBound)]
    case .text: ["ask": .string(question)]
    case .judgement(let cell):
      // A program that does not know judgements takes it for the number that it is.
      [
        "ask": .string(question), "from": .integer(Judgement.range.lowerBound),
        "to": .integer(Judgement.range.upperBound), "of": .string(cell.source.description),
        "on": .string(cell.target.description),
      ]
    }
  }

  init?(_ json: JSONValue) {
    guard let question = json["ask"]?.asText else { return nil }
    if json["of"] != nil || json["on"] != nil {
      guard let source = json["of"]?.asText.flatMap(VariantReference.init(parsing:)),
        let target = json["on"]?.asText.flatMap(VariantReference.init(parsing:)),
        let cell = JudgementCell(of: source, on: target)
      else { return nil }
      self.init(question: question, kind: .judgement(cell))
    } else if let choices = json["choices"]?.asArray {
      let texts = choices.compactMap(\.asText)
      guard texts.count == choices.count else { return nil }
      self.init(question: question, kind: .choice(texts))
    } else if let low = json["from"]?.asInteger, let high = json["to"]?.asInteger {
      guard low <= high else { return nil }
      self.init(question: question, kind: .number(low...high))
    } else {
      self.init(question: question, kind: .text)
    }
  }
}

extension PollAnswer {
  var json: JSONValue {
    switch self {
    case .choice(let index): ["choice": .integer(index)]
    case .number(let number): ["number": .integer(number)]
    case .text(let text): ["text": .string(text)]
    }
  }

  init?(_ json: JSONValue) {
    if let index = json["choice"]?.asCount {
      self = .choice(index)
    } else if let number = json["number"]?.asInteger {
      self = .number(number)
    } else if let text = json["text"]?.asText {
      self = PollAnswer.text(text).clean
    } else {
      return nil
    }
  }
}

extension PollResults {
  var json: JSONValue {
    switch self {
    case .choices(let counts): ["choices": .array(counts.map { .integer($0) })]
    case .numbers(let counts):
      ["numbers": .array(counts.map { [.integer($0.number), .integer($0.count)] })]
    case .texts(let counts): ["texts": .array(counts.map { [.string($0.text), .integer($0.count)] })]
    }
  }

  init?(_ json: JSONValue) {
    if let counts = json["choices"]?.asArray {
      self = .choices(counts.map { $0.asCount ?? 0 })
    } else if let pairs = json["numbers"]?.asArray {
      self = .numbers(
        pairs.compactMap { pair in
          guard let pair = pair.asArray, pair.count == 2, let number = pair[0].asInteger,
            let count = pair[1].asCount
          else { return nil }
          return NumberCount(number: number, count: count)
        })
    } else if let pairs = json["texts"]?.asArray {
      self = .texts(
        pairs.compactMap { pair in
          guard let pair = pair.asArray, pair.count == 2, let text = pair[0].asText,
            let count = pair[1].asCount
          else { return nil }
          return TextCount(text: CleanText.line(text, columns: 60), count: count)
        })
    } else {
      return nil
    }
  }
}

extension ClassPoll {
  /// The poll as somebody is told of it who may see the results, or may not.
  func json(withResults: Bool) -> JSONValue {
    .object(dropping: [
      "number": .integer(number), "draft": draft.json, "phase": .string(phase.rawValue),
      "answered": .integer(answered), "results": withResults ? results?.json : nil,
    ])
  }

  init?(_ json: JSONValue) {
    guard let number = json["number"]?.asCount, let draft = json["draft"].flatMap(PollDraft.init),
      let phase = json["phase"]?.asText.flatMap(Phase.init), let answered = json["answered"]?.asCount
    else { return nil }
    self.init(
      number: number, draft: draft, phase: phase, answered: answered,
      results: json["results"].flatMap(PollResults.init))
  }
}
