import CaseModel

extension ClassLogEntry {
  /// The entry as JSON; ``JSONValue/line`` makes one line of it.
  public var json: JSONValue {
    let what: KeyValuePairs<String, JSONValue?> =
      switch event {
      case .began(let header): header.members
      case .joined(let name): ["name": JSONValue(name)]
      case .led(let epoch): ["epoch": .integer(epoch)]
      case .moved(let location, let step):
        ["at": .string(location), "step": step.map { .integer($0) }]
      case .pointed(let location): ["at": .string(location)]
      case .pollOpened(let number, let draft): ["number": .integer(number), "poll": draft.json]
      case .pollClosed(let number, let outcome):
        [
          "number": .integer(number), "answered": .integer(outcome.answered),
          "results": outcome.results?.json,
          "answers": outcome.answers.isEmpty ? nil : .array(outcome.answers.map(\.json)),
        ]
      case .pollRevealed(let number, let results): ["number": .integer(number), "results": results.json]
      case .ended: [:]
      }
    return .object(
      [
        .init("time", .integer(time)), .init("present", .integer(present)),
        .init("event", .string(event.name)),
      ] + what.compactMap { key, value in value.map { .init(key, $0) } })
  }

  /// The entry of a line that was read.
  ///
  /// Fields that it does not know are left alone: what a later version adds to an event does not change what the others mean.
  init(_ json: JSONValue) throws(ClassLogProblem.Reason) {
    guard let name = json["event"]?.asText else { throw .notAnEntry }
    event = try Event(json, named: name)
    time = try ClassLogProblem.field(
      "time", of: name, json["time"]?.asCount.flatMap { $0 <= Self.timeLimit ? $0 : nil })
    present = try ClassLogProblem.field("present", of: name, json["present"]?.asCount)
  }
}

extension ClassLogEntry.Event {
  fileprivate var name: String {
    switch self {
    case .began: "began"
    case .joined: "joined"
    case .led: "led"
    case .moved: "moved"
    case .pointed: "pointed"
    case .pollOpened: "poll-opened"
    case .pollClosed: "poll-closed"
    case .pollRevealed: "poll-revealed"
    case .ended: "ended"
    }
  }

  fileprivate init(_ json: JSONValue, named name: String) throws(ClassLogProblem.Reason) {
    func field<Value>(_ key: String, _ value: Value?) throws(ClassLogProblem.Reason) -> Value {
      try ClassLogProblem.field(key, of: name, value)
    }
    switch name {
    case "began": self = .began(try ClassLogHeader(json))
    case "joined":
      self = .joined(
        name: try json["name"].map { name throws(ClassLogProblem.Reason) in
          try field("name", name.asStudentName)
        })
    case "led": self = .led(epoch: try field("epoch", json["epoch"]?.asCount))
    case "moved":
      let step = try json["step"].map { step throws(ClassLogProblem.Reason) in try field("step", step.asCount)
      }
      self = .moved(location: try field("at", json["at"]?.asLocationText), step: step)
    case "pointed": self = .pointed(location: try field("at", json["at"]?.asLocationText))
    case "poll-opened":
      self = .pollOpened(
        number: try field("number", json["number"]?.asCount),
        try field("poll", json["poll"].flatMap(PollDraft.init(exactly:))))
    case "poll-closed":
      self = .pollClosed(
        number: try field("number", json["number"]?.asCount), try PollOutcome(json, of: name))
    case "poll-revealed":
      self = .pollRevealed(
        number: try field("number", json["number"]?.asCount),
        try field("results", json["results"].flatMap(PollResults.init(exactly:))))
    case "ended": self = .ended
    default: throw .unknownEvent(String(name.prefix(40)))
    }
  }
}

extension PollOutcome {
  fileprivate init(_ json: JSONValue, of event: String) throws(ClassLogProblem.Reason) {
    answered = try ClassLogProblem.field("answered", of: event, json["answered"]?.asCount)
    results = try json["results"].map { value throws(ClassLogProblem.Reason) in
      try ClassLogProblem.field("results", of: event, PollResults(exactly: value))
    }
    let answers = json["answers"]?.asArray ?? []
    self.answers = answers.compactMap(NamedAnswer.init)
    guard self.answers.count == answers.count else { throw .unreadable(field: "answers", event: event) }
  }
}

extension PollOutcome.NamedAnswer {
  fileprivate var json: JSONValue { [.string(name), answer.json] }

  fileprivate init?(_ json: JSONValue) {
    guard let pair = json.asArray, pair.count == 2, let name = pair[0].asStudentName,
      let answer = PollAnswer(pair[1])
    else { return nil }
    self.init(name: name, answer: answer)
  }
}

extension PollDraft {
  /// The question of a log, unless anything of it would have to be put right.
  fileprivate init?(exactly json: JSONValue) {
    self.init(json)
    guard self.json == json else { return nil }
  }
}

extension PollResults {
  /// The results of a log, unless anything of them would have to be put right.
  fileprivate init?(exactly json: JSONValue) {
    self.init(json)
    guard self.json == json else { return nil }
  }
}

extension JSONValue {
  /// A name as a hub gives it.
  fileprivate var asStudentName: String? {
    asText.flatMap { text in
      !text.isEmpty && CleanText.line(text, columns: StudentName.columns) == text ? text : nil
    }
  }
}
