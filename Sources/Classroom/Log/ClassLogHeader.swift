import CaseModel

/// What the first line of a class's log says: which class it is of.
public struct ClassLogHeader: Hashable, Sendable {
  /// The version of the log that this program writes; raised when an older program would misread a line.
  public static let format = 1

  /// The room.
  public let room: RoomName
  /// The name of the teacher's case; nothing when the teacher's program did not say it.
  public let caseID: String?
  /// The digest of the teacher's case, see ``CaseDigest``.
  public let caseDigest: String
  /// When the first leader came.
  public let moment: UniversalTime
  /// Whether the log holds who was there and who answered what.
  public let keepsNames: Bool
  /// Whether the class went on from a hub that was lost.
  public let continues: Bool

  /// The fields, as they stand in the line beside those that every line has.
  var members: KeyValuePairs<String, JSONValue?> {
    [
      "format": .integer(Self.format), "room": .string(room.description), "case": JSONValue(caseID),
      "digest": .string(caseDigest), "at": .string(moment.description), "names": .bool(keepsNames),
      "continues": continues ? .bool(true) : nil,
    ]
  }

  /// The header of a line that was read.
  init(_ json: JSONValue) throws(ClassLogProblem.Reason) {
    let format = try ClassLogProblem.field("format", of: "began", json["format"]?.asCount)
    guard format <= Self.format else { throw .newerFormat(format) }
    room = try ClassLogProblem.field("room", of: "began", json["room"]?.asText.flatMap { RoomName($0) })
    caseID = json["case"]?.asCaseName
    caseDigest = try ClassLogProblem.field("digest", of: "began", json["digest"]?.asCaseName)
    moment = try ClassLogProblem.field("at", of: "began", json["at"]?.asText.flatMap { UniversalTime($0) })
    keepsNames = try ClassLogProblem.field("names", of: "began", json["names"]?.asBool)
    continues = json["continues"]?.asBool ?? false
  }

  init(
    room: RoomName, caseID: String?, caseDigest: String, moment: UniversalTime, keepsNames: Bool,
    continues: Bool
  ) {
    self.room = room
    self.caseID = caseID
    self.caseDigest = caseDigest
    self.moment = moment
    self.keepsNames = keepsNames
    self.continues = continues
  }
}

extension JSONValue {
  /// The name or the digest of a case: visible ASCII of a bearable length.
  var asCaseName: String? {
    asText.flatMap { text in
      (1...64).contains(text.utf8.count) && text.utf8.allSatisfy { (0x21...0x7E).contains($0) } ? text : nil
    }
  }
}
