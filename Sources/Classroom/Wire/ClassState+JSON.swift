import CaseModel

extension ClassState {
  /// What everybody is told alike.
  var sharedJSON: JSONValue {
    .object(dropping: [
      "hub": .integer(hub), "epoch": .integer(epoch), "sequence": .integer(sequence),
      "teacher": .bool(isTeacherHere),
      "case": JSONValue(caseDigest), "at": JSONValue(location), "step": step.map { .integer($0) },
      "stops": .integer(stops), "trail": .array(trail.map(\.json)), "locked": .bool(isLocked),
      "recalls": .integer(recalls), "pointer": JSONValue(pointer),
      "poll": poll?.json(withResults: poll?.phase == .revealed), "over": .bool(isOver),
    ])
  }

  /// What only the teacher is told.
  var leaderJSON: JSONValue {
    .object(dropping: [
      "minutes": .integer(minutes), "minutesOfStop": .integer(minutesOfStop),
      "log": JSONValue(logTrouble),
      "poll": poll?.json(withResults: true), "roster": .array(roster.map(\.json)),
      "removed": removed.isEmpty ? nil : .array(removed.map(\.json)),
    ])
  }

  /// A state from a hub's message.
  init?(_ json: JSONValue) {
    guard let shared = json["class"], let you = json["you"].flatMap(You.init),
      let epoch = shared["epoch"]?.asCount, let sequence = shared["sequence"]?.asCount,
      let isTeacherHere = shared["teacher"]?.asBool, let stops = shared["stops"]?.asCount,
      let isLocked = shared["locked"]?.asBool, let recalls = shared["recalls"]?.asCount,
      let isOver = shared["over"]?.asBool
    else { return nil }
    self.init()
    hub = shared["hub"]?.asInteger ?? 0
    self.epoch = epoch
    self.sequence = sequence
    self.isTeacherHere = isTeacherHere
    self.stops = stops
    self.isLocked = isLocked
    self.recalls = recalls
    self.isOver = isOver
    self.you = you
    caseDigest = shared["case"]?.asText
    location = shared["at"]?.asLocationText
    step = shared["step"]?.asCount
    trail = (shared["trail"]?.asArray ?? []).compactMap(ClassStop.init)
    pointer = shared["pointer"]?.asLocationText
    poll = shared["poll"].flatMap(ClassPoll.init)
    if let leader = json["leader"] {
      minutes = leader["minutes"]?.asCount ?? 0
      minutesOfStop = leader["minutesOfStop"]?.asCount ?? 0
      logTrouble = leader["log"]?.asText.map { CleanText.line($0, columns: 200) }
      poll = leader["poll"].flatMap(ClassPoll.init) ?? poll
      roster = (leader["roster"]?.asArray ?? []).compactMap(RosterEntry.init)
      removed = (leader["removed"]?.asArray ?? []).compactMap(StudentIdentity.init)
    }
  }
}

extension ClassStop {
  var json: JSONValue { ["n": .integer(number), "m": .integer(minute), "at": .string(location)] }

  init?(_ json: JSONValue) {
    guard let number = json["n"]?.asCount, let minute = json["m"]?.asCount,
      let location = json["at"]?.asLocationText
    else { return nil }
    self.init(number: number, minute: minute, location: location)
  }
}

extension ClassState.You {
  var json: JSONValue {
    .object(dropping: [
      "name": .string(name), "leading": .bool(isLeading), "answer": answer?.json,
      "hand": .bool(hasRaisedHand),
    ])
  }

  init?(_ json: JSONValue) {
    guard let name = json["name"]?.asText, let isLeading = json["leading"]?.asBool,
      let hasRaisedHand = json["hand"]?.asBool
    else { return nil }
    self.init()
    self.name = name
    self.isLeading = isLeading
    self.hasRaisedHand = hasRaisedHand
    answer = json["answer"].flatMap(PollAnswer.init)
  }
}

extension RosterEntry {
  /// Five hundred of them make one message, so the names of the fields are short.
  var json: JSONValue {
    .object(dropping: [
      "n": .integer(number), "name": .string(name), "is": .string(presence.rawValue), "at": JSONValue(place),
      "a": hasAnswered ? .bool(true) : nil, "h": hand.map { .integer($0) },
      "c": columns.map { .integer($0) }, "r": rows.map { .integer($0) }, "l": mayLead ? .bool(true) : nil,
    ])
  }

  init?(_ json: JSONValue) {
    guard let number = json["n"]?.asCount, let name = json["name"]?.asText,
      let presence = json["is"]?.asText.flatMap(Presence.init)
    else { return nil }
    self.init(
      number: number, name: name, presence: presence, place: json["at"]?.asLocationText,
      hasAnswered: json["a"]?.asBool ?? false, hand: json["h"]?.asCount, columns: json["c"]?.asCount,
      rows: json["r"]?.asCount, mayLead: json["l"]?.asBool ?? false)
  }
}
