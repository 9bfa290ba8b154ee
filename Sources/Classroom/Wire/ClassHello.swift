import CaseModel

/// The first thing that a peer says to a hub.
struct ClassHello: Hashable, Sendable {
  var version = ClassProtocol.version
  var room: String
  /// Whether one wants to lead.
  var leads: Bool
  /// Whether one leads even if somebody else does.
  var takesOver: Bool
  var name: String
  /// By which one is known again over reconnects and in two windows.
  var identity: String?
  /// The name of the case, for the log; only who leads says it.
  var caseID: String?
  var caseDigest: String
  /// The epoch and sequence of the last state seen, which a hub that was started anew goes on from.
  var epoch: Int
  var sequence: Int

  var json: JSONValue {
    .object(dropping: [
      "neasia": .integer(version), "do": "hello", "room": .string(room), "lead": .bool(leads),
      "take": takesOver ? .bool(true) : nil, "name": .string(name), "who": JSONValue(identity),
      "case-id": JSONValue(caseID), "case": .string(caseDigest), "epoch": .integer(epoch),
      "sequence": .integer(sequence),
    ])
  }

  init(
    room: String, leads: Bool, takesOver: Bool, name: String, identity: String?, caseID: String?,
    caseDigest: String, epoch: Int, sequence: Int
  ) {
    self.room = room
    self.leads = leads
    self.takesOver = takesOver
    self.name = name
    self.identity = identity
    self.caseID = caseID
    self.caseDigest = caseDigest
    self.epoch = epoch
    self.sequence = sequence
  }

  init?(_ json: JSONValue) {
    guard json["do"]?.asText == "hello", let version = json["neasia"]?.asInteger else { return nil }
    self.version = version
    guard let room = json["room"]?.asText, let leads = json["lead"]?.asBool, let name = json["name"]?.asText,
      let caseDigest = json["case"]?.asCaseName, let epoch = json["epoch"]?.asCount,
      let sequence = json["sequence"]?.asCount,
      (json["who"]?.asText?.utf8.count ?? 0) <= 64
    else { return nil }
    self.room = room
    self.leads = leads
    takesOver = json["take"]?.asBool ?? false
    self.name = name
    identity = json["who"]?.asText
    caseID = json["case-id"]?.asCaseName
    self.caseDigest = caseDigest
    self.epoch = epoch
    self.sequence = sequence
  }

  /// The version that a hello was written in, also of one that does not read otherwise.
  static func version(of json: JSONValue) -> Int? {
    json["do"]?.asText == "hello" ? json["neasia"]?.asInteger : nil
  }
}
