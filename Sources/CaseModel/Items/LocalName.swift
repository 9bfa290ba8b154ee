/// A name in another language or script, with its BCP 47 language tag (`ko`, `ko-Hani`, `ru`, `ja`, `zh`).
public struct LocalName: Hashable, Sendable {
  public let language: String
  public let text: String

  public init(language: String, text: String) {
    self.language = language
    self.text = text
  }
}
