/// A name in another language or script, with its BCP 47 language tag (`ko`, `ko-Hani`, `ru`, `ja`, `zh`).
public struct LocalName: Hashable, Sendable {
  /// The tag of the language, and of the script where it needs one.
  public let language: String
  /// The name as it is written there.
  public let text: String

  /// A name in a language.
  public init(language: String, text: String) {
    self.language = language
    self.text = text
  }
}
