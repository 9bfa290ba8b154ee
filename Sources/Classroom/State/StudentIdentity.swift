import CaseModel

/// By which a student is known again: what the edge says of the key that was used, or else the name.
public struct StudentIdentity: Hashable, Sendable {
  /// The user at the other end, as the system says.
  let userID: UInt32
  /// The key or the name, at most ``markLimit`` bytes.
  let mark: String

  /// More than the longest key that a hello may name, and than the longest name.
  private static let markLimit = 256

  /// The identity that the edge gave, of a student or of a name.
  init(userID: UInt32, given: String?, name: String) {
    self.userID = userID
    mark = given.map { "key " + $0 } ?? "name " + StudentName.look(of: name)
  }

  var json: JSONValue { [.integer(Int(userID)), .string(mark)] }

  init?(_ json: JSONValue) {
    guard let pair = json.asArray, pair.count == 2,
      let user = pair[0].asInteger.flatMap(UInt32.init(exactly:)),
      let mark = pair[1].asText, (1...Self.markLimit).contains(mark.utf8.count)
    else { return nil }
    userID = user
    self.mark = mark
  }
}
