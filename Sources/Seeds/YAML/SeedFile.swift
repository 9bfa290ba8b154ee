/// A seed file as it was read: its name and its bytes.
public struct SeedFile: Sendable {
  /// The path by which messages name it.
  public let name: String
  /// The bytes, as they are.
  public let bytes: [UInt8]

  /// A file from its bytes.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  /// A file from a text, in UTF-8.
  public init(name: String, text: String) {
    self.init(name: name, bytes: Array(text.utf8))
  }
}
