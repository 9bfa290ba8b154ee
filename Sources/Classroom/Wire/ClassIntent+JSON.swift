import CaseModel

extension ClassIntent {
  /// The message, as a peer of an epoch sends it.
  func json(epoch: Int) -> JSONValue {
    let epoch: JSONValue? = isForLeader ? .integer(epoch) : nil
    func message(_ name: String, _ fields: KeyValuePairs<String, JSONValue?> = [:]) -> JSONValue {
      .object(
        [.init("do", .string(name))] + (epoch.map { [.init("epoch", $0)] } ?? [])
          + fields.compactMap { key, value in value.map { .init(key, $0) } })
    }
    return switch self {
    case .stand(let place, let columns, let rows):
      message("stand", ["at": JSONValue(place), "size": [.integer(columns), .integer(rows)]])
    case .hand(let isRaised): message("hand", ["raised": .bool(isRaised)])
    case .answer(let poll, let answer): message("answer", ["poll": .integer(poll), "answer": answer.json])
    case .takeOver: message("take-over")
    case .publish(let location, let step):
      message("publish", ["at": .string(location), "step": step.map { .integer($0) }])
    case .openPoll(let draft): message("open-poll", ["poll": draft.json])
    case .closePoll: message("close-poll")
    case .revealPoll: message("reveal-poll")
    case .restorePoll(let poll): message("restore-poll", ["poll": poll.json(withResults: true)])
    case .lock(let isLocked): message("lock", ["locked": .bool(isLocked)])
    case .bringBack: message("bring-back")
    case .point(let item): message("point", ["at": JSONValue(item)])
    case .callOn(let student): message("call-on", ["student": .integer(student)])
    case .handOver(let student): message("hand-over", ["student": .integer(student)])
    case .remove(let student): message("remove", ["student": .integer(student)])
    case .keepOut(let identity): message("keep-out", ["who": identity.json])
    case .end: message("end")
    }
  }

  /// The intent of a message, with the epoch in which it was sent.
  static func reading(_ json: JSONValue) -> (intent: ClassIntent, epoch: Int?)? {
    guard let name = json["do"]?.asText, let intent = reading(json, named: name) else { return nil }
    return (intent, json["epoch"]?.asCount)
  }

  private static func reading(_ json: JSONValue, named name: String) -> ClassIntent? {
    switch name {
    case "stand":
      let place = json["at"]?.asText
      guard (place?.utf8.count ?? 0) <= ClassProtocol.locationLimit,
        let size = json["size"]?.asArray?.compactMap(\.asCount), size.count == 2
      else { return nil }
      return .stand(at: place, columns: min(size[0], 9999), rows: min(size[1], 9999))
    case "hand": return json["raised"]?.asBool.map { .hand($0) }
    case "answer":
      guard let poll = json["poll"]?.asCount, let answer = json["answer"].flatMap(PollAnswer.init)
      else { return nil }
      return .answer(poll: poll, answer)
    case "take-over": return .takeOver
    case "publish":
      return json["at"]?.asLocationText.map { .publish(location: $0, step: json["step"]?.asCount) }
    case "open-poll": return json["poll"].flatMap(PollDraft.init).map { .openPoll($0) }
    case "close-poll": return .closePoll
    case "reveal-poll": return .revealPoll
    case "restore-poll": return json["poll"].flatMap(ClassPoll.init).map { .restorePoll($0) }
    case "lock": return json["locked"]?.asBool.map { .lock($0) }
    case "bring-back": return .bringBack
    case "point":
      guard let item = json["at"] else { return .point(nil) }
      return item.asLocationText.map { .point($0) }
    case "call-on": return json["student"]?.asCount.map { .callOn(student: $0) }
    case "hand-over": return json["student"]?.asCount.map { .handOver(student: $0) }
    case "remove": return json["student"]?.asCount.map { .remove(student: $0) }
    case "keep-out": return json["who"].flatMap(StudentIdentity.init).map { .keepOut($0) }
    case "end": return .end
    default: return nil
    }
  }
}

extension JSONValue {
  /// The text of a location.
  var asLocationText: String? {
    asText.flatMap { ClassProtocol.admits(location: $0) ? $0 : nil }
  }
}
