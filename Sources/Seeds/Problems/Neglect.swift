/// What does not keep a case from opening, but is probably not meant.
public enum Neglect: Hashable, Sendable {
  /// Nobody cites these paragraphs.
  case paragraphsUncited([Int], source: String)
  /// A digest has no words for these paragraphs.
  case paragraphsWithoutDigest([Int], source: String)
  /// Nothing else names the item.
  case unused(String, section: String)
  /// The event lies wholly outside the time that the band shows.
  case outsideSpan(String, span: String)
}

extension Neglect {
  /// What to look at and what to do about it.
  public var sentence: String {
    switch self {
    case .paragraphsUncited(let numbers, let source):
      "nothing cites \(numbers.count == 1 ? "paragraph" : "paragraphs") "
        + "\(numbers.map(String.init).joined(separator: ", ")) of \(source); cite what they say, or leave it out on purpose"
    case .paragraphsWithoutDigest(let numbers, let source):
      "the digest of \(source) has no \(numbers.count == 1 ? "paragraph" : "paragraphs") "
        + "\(numbers.map(String.init).joined(separator: ", ")); say in your own words what is said there"
    case .unused(let id, let section):
      "nothing else names \(id.quoted) of \(section); use it, or remove it"
    case .outsideSpan(let date, let span):
      "\(date.quoted) lies outside the span of the case, \(span); correct one of them"
    }
  }
}
