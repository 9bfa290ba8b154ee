import CaseModel

/// What a message's reader asks of a value; a value of another kind gives nothing.
extension JSONValue {
  subscript(key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  var asInteger: Int? {
    guard case .integer(let value) = self else { return nil }
    return value
  }

  /// A whole number from nought on, of a size with which one can count without care.
  var asCount: Int? {
    asInteger.flatMap { (0...1_000_000_000).contains($0) ? $0 : nil }
  }

  var asBool: Bool? {
    guard case .bool(let value) = self else { return nil }
    return value
  }

  var asText: String? {
    guard case .string(let value) = self else { return nil }
    return value
  }

  var asArray: [JSONValue]? {
    guard case .array(let elements) = self else { return nil }
    return elements
  }

  /// The value as a line for the wire.
  var lineBytes: [UInt8] { Array(line.utf8) + [0x0A] }
}
